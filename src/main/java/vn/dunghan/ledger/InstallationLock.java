package vn.dunghan.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Holds off every other run on the same database, from whatever machine, until closed or until this
 * process ends. On MariaDB a lock of the server, held by a connection of its own that no pool
 * retires; the file of an embedded H2 is locked by H2 itself.
 */
public final class InstallationLock implements AutoCloseable {

  /** Locks of MariaDB are the whole server's, and their names at most 64 characters long. */
  private static final String NAME = "CONCAT('dunghan-', SHA1(DATABASE()))";

  /** A week: the server closes a silent connection after eight hours otherwise. */
  private static final String STAY = "SET SESSION wait_timeout = 604800";

  private final @Nullable Connection connection;

  private InstallationLock(@Nullable Connection connection) {
    this.connection = connection;
  }

  /**
   * Takes the lock, without waiting; empty if another run holds it.
   *
   * @throws DatabaseUnavailable if the database does not answer
   */
  public static Optional<InstallationLock> take(Database database) {
    if (database.isEmbedded()) {
      return Optional.of(new InstallationLock(null));
    }
    DatabaseSettings settings = database.settings();
    try {
      return take(
          new MariaDbDataSource(settings.url())
              .getConnection(settings.user(), settings.password()));
    } catch (SQLException e) {
      throw Refusals.of(settings, e);
    }
  }

  private static Optional<InstallationLock> take(Connection connection) throws SQLException {
    boolean taken = false;
    try (Statement statement = connection.createStatement()) {
      statement.execute(STAY);
      taken = isTrue(connection, "SELECT GET_LOCK(" + NAME + ", 0) = 1");
      return taken ? Optional.of(new InstallationLock(connection)) : Optional.empty();
    } finally {
      if (!taken) {
        connection.close();
      }
    }
  }

  /** Whether the lock is still ours: a server that was restarted has forgotten it. */
  public boolean isHeld() {
    try {
      return connection == null
          || isTrue(connection, "SELECT IS_USED_LOCK(" + NAME + ") = CONNECTION_ID()");
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // The connection is gone, and the lock with it.
    }
  }

  private static boolean isTrue(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() && row.getBoolean(1);
    }
  }
}
