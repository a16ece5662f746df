package vn.dunghan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.cli.Clerk;
import vn.dunghan.cli.Clerk.Answer;
import vn.dunghan.cli.Figures;
import vn.dunghan.ledger.DatabaseSettings;

/** What a crash leaves in the tables of Spring Batch, where Spring Batch would refuse for ever. */
class BrokenHistoryTest {

  private Clerk clerk;

  @BeforeEach
  void stopAReportOnItsWay(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2025-11-18T08:00");
    clerk.types("import", Clerk.EXAMPLE.toString());
    Runs runs = new Runs(clerk.home(), "2025-11-18T08:00", Struck.at(2));
    assertThatThrownBy(() -> runs.reports("2025-10")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"STARTING", "STARTED", "STOPPING", "UNKNOWN"})
  void runThatHadNoEndGoesOnByItself(String status) throws SQLException {
    leave(status);

    assertMade(clerk.reports("2025-10"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"STARTED", "UNKNOWN"})
  void runThatHadNoEndIsRepairedOnce(String status) throws SQLException {
    leave(status);

    Answer repaired = clerk.types("repair");
    Answer again = clerk.types("repair");

    assertThat(repaired.exit()).isZero();
    assertThat(repaired.out()).contains("Đã sửa 1 lần chạy dở dang", "chạy lại");
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.out()).contains("Không có lần chạy nào dở dang");
    assertMade(clerk.reports("2025-10"));
  }

  @Test
  void instanceWithoutARunStopsNothing() throws SQLException {
    leaveTheInstanceAlone();

    assertMade(clerk.reports("2025-10"));
  }

  @Test
  void instanceWithoutARunIsRepairedOnce() throws SQLException {
    leaveTheInstanceAlone();

    assertThat(clerk.types("repair").out()).contains("Đã sửa 1 lần chạy dở dang");
    assertThat(clerk.types("repair").exit()).isEqualTo(2);
    assertMade(clerk.reports("2025-10"));
  }

  private void assertMade(Answer answer) {
    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).contains("lần 1");
    assertThat(Figures.in(clerk.revision("2025-10", 1))).isEqualTo(Figures.expected("2025-10"));
    assertThat(clerk.revision("2025-10", 2)).doesNotExist();
  }

  private void leave(String status) throws SQLException {
    String unfinished = "SET STATUS = '" + status + "', END_TIME = NULL WHERE STATUS = 'FAILED'";
    execute("UPDATE BATCH_STEP_EXECUTION " + unfinished);
    execute("UPDATE BATCH_JOB_EXECUTION " + unfinished);
  }

  private void leaveTheInstanceAlone() throws SQLException {
    String ofReport =
        " WHERE JOB_EXECUTION_ID IN (SELECT JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION WHERE STATUS"
            + " = 'FAILED')";
    execute(
        "DELETE FROM BATCH_STEP_EXECUTION_CONTEXT WHERE STEP_EXECUTION_ID IN (SELECT"
            + " STEP_EXECUTION_ID FROM BATCH_STEP_EXECUTION"
            + ofReport
            + ")");
    execute("DELETE FROM BATCH_STEP_EXECUTION" + ofReport);
    execute("DELETE FROM BATCH_JOB_EXECUTION_CONTEXT" + ofReport);
    execute("DELETE FROM BATCH_JOB_EXECUTION_PARAMS" + ofReport);
    execute("DELETE FROM BATCH_JOB_EXECUTION WHERE STATUS = 'FAILED'");
  }

  private void execute(String sql) throws SQLException {
    DatabaseSettings settings = DatabaseSettings.embedded(clerk.home().resolve("data"));
    try (Connection connection =
            DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
    }
  }
}
