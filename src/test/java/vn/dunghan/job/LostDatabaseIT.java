package vn.dunghan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.cli.Clerk;
import vn.dunghan.cli.Clerk.Answer;
import vn.dunghan.cli.Figures;
import vn.dunghan.cli.Published;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.MariaDb;

/** A server that drops every connection in the middle of a step, as one that is restarted does. */
class LostDatabaseIT {

  private static final String NOW = "2025-11-18T08:00";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void reportGoesOnByItselfOnceTheServerIsBack(int event, @TempDir Path folder) {
    DatabaseSettings schema = MariaDb.freshSchema();
    Clerk clerk = Clerk.of(folder.resolve("home"), NOW).on(schema);
    clerk.types("import", Clerk.EXAMPLE.toString());
    Struck struck = Struck.at(event, () -> dropConnections(schema));

    assertThatThrownBy(() -> new Runs(clerk.home(), NOW, struck).reports("2025-10"))
        .isInstanceOf(RunFailedException.class)
        .hasMessageContaining("cơ sở dữ liệu")
        .hasMessageContaining("chạy lại");
    Answer again = clerk.reports("2025-10");

    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("lần 1");
    assertThat(Figures.in(clerk.revision("2025-10", 1))).isEqualTo(Figures.expected("2025-10"));
    assertThat(Published.damaged(clerk.revision("2025-10", 1))).isEmpty();
  }

  private static void dropConnections(DatabaseSettings schema) {
    try (Connection connection =
            DriverManager.getConnection(MariaDb.url(""), schema.user(), schema.password());
        Statement statement = connection.createStatement()) {
      for (long id : connectionsTo(schema, statement)) {
        statement.execute("KILL " + id);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Long> connectionsTo(DatabaseSettings schema, Statement statement)
      throws SQLException {
    String name = schema.url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
    List<Long> ids = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT id FROM information_schema.processlist WHERE db = '" + name + "'")) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    assertThat(ids).isNotEmpty();
    return ids;
  }
}
