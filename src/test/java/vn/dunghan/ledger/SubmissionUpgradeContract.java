package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was noted of sent reports before their sending had an hour, on every database. */
abstract class SubmissionUpgradeContract {

  /** The last script before. */
  private static final String BEFORE = "13";

  private static final LocalDateTime NOTED = LocalDateTime.of(2025, 10, 20, 9, 30, 5);

  /** A new database; the folder is empty. */
  abstract DatabaseSettings settings(Path folder);

  @Test
  void reportThatWasNotedAsSentIsSentWhenItWasNoted(@TempDir Path folder) {
    DatabaseSettings settings = settings(folder);
    noteAsBefore(settings);

    try (Database database = Database.open(settings)) {
      ReportKey key = new ReportKey("P01", "van-hanh-2-cap", "2025-10", "");

      assertThat(new Submissions(database).all(key))
          .containsExactly(
              new Submission(
                  key,
                  1,
                  "45/BC-UBND",
                  LocalDate.of(2025, 10, 19),
                  "Văn bản giấy",
                  NOTED,
                  "Đã ký.pdf",
                  "0a".repeat(32)));
    }
  }

  private static void noteAsBefore(DatabaseSettings settings) {
    DriverManagerDataSource source =
        new DriverManagerDataSource(settings.url(), settings.user(), settings.password());
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:sql")
        .placeholders(Database.placeholders(settings))
        .target(BEFORE)
        .load()
        .migrate();
    JdbcTemplate jdbc = new JdbcTemplate(source);
    jdbc.update(
        "INSERT INTO report_revision (ward, report, period, subject, revision, reason, state,"
            + " frozen_at, folder, snapshot, snapshot_sha256)"
            + " VALUES ('P01', 'van-hanh-2-cap', '2025-10', '', 1, '', 'PUBLISHED', ?, '', ?, ?)",
        NOTED,
        new byte[] {1},
        "0b".repeat(32));
    jdbc.update(
        "INSERT INTO submission (ward, report, period, subject, revision, number, signed_on,"
            + " channel, file_name, file_sha256, submitted_at) VALUES ('P01', 'van-hanh-2-cap',"
            + " '2025-10', '', 1, '45/BC-UBND', ?, 'Văn bản giấy', 'Đã ký.pdf', ?, ?)",
        LocalDate.of(2025, 10, 19),
        "0a".repeat(32),
        NOTED);
  }
}
