package vn.dunghan.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The open database, its tables as this version of the program wants them. */
public final class Database implements AutoCloseable {

  private static final String SCRIPTS = "classpath:sql";
  private static final int CONNECTIONS = 4;

  /** Nothing is cut or guessed, whatever the server's own setting. */
  private static final String STRICT =
      "SET SESSION sql_mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";

  private static final Map<String, String> ON_H2 =
      Map.of("text", "VARCHAR", "blob", "BLOB", "by_ward", "", "engine", "");
  private static final Map<String, String> ON_MARIADB =
      Map.of(
          "text",
          "MEDIUMTEXT",
          "blob",
          "LONGBLOB",
          "by_ward",
          "ward, ",
          "engine",
          "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin");

  private final DatabaseSettings settings;
  private final HikariDataSource pool;
  private final JdbcTransactionManager transactions;

  private Database(DatabaseSettings settings, HikariDataSource pool) {
    this.settings = settings;
    this.pool = pool;
    this.transactions = new JdbcTransactionManager(pool);
  }

  /**
   * Connects, and brings the tables up to date.
   *
   * @throws DatabaseInUse if another process has the embedded database open
   * @throws DatabaseUnavailable if it does not answer within ten seconds or cannot be used
   */
  public static Database open(DatabaseSettings settings) {
    try {
      if (settings.isEmbedded()) {
        makePrivate(settings.folder());
      }
      Database database = new Database(settings, new HikariDataSource(pool(settings)));
      database.migrate();
      return database;
    } catch (PoolInitializationException e) {
      throw Refusals.of(settings, e.getCause() == null ? e : e.getCause());
    } catch (IOException e) {
      throw Refusals.of(settings, e);
    }
  }

  /** A new folder is its owner's alone, where the file system knows owners. */
  private static void makePrivate(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      Files.createDirectories(folder);
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  public DataSource dataSource() {
    return pool;
  }

  /** The manager of all transactions on {@link #dataSource()}. */
  public PlatformTransactionManager transactions() {
    return transactions;
  }

  /** Whether this is the embedded H2, which serves demo and trial. */
  public boolean isEmbedded() {
    return settings.isEmbedded();
  }

  @Override
  public void close() {
    pool.close();
  }

  JdbcTemplate jdbc() {
    return new JdbcTemplate(pool);
  }

  DatabaseSettings settings() {
    return settings;
  }

  private static HikariConfig pool(DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("dung-han");
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(MariaDbUrl.CONNECT_TIMEOUT);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    if (!settings.isEmbedded()) {
      config.setConnectionInitSql(STRICT);
    }
    return config;
  }

  /** What the scripts say otherwise on each database. */
  static Map<String, String> placeholders(DatabaseSettings settings) {
    return settings.isEmbedded() ? ON_H2 : ON_MARIADB;
  }

  private void migrate() {
    try {
      Flyway.configure(Database.class.getClassLoader())
          .dataSource(pool)
          .locations(SCRIPTS)
          .placeholders(placeholders(settings))
          .cleanDisabled(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      pool.close();
      throw Refusals.of(settings, e);
    }
  }
}
