package vn.dunghan.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which revisions were signed and sent. What is noted stays: a further note of the same revision
 * says more or corrects, and counts instead.
 */
public final class Submissions {

  private static final String SELECT =
      "SELECT ward, report, period, subject, revision, number, signed_on, channel, sent_at,"
          + " file_name, file_sha256 FROM submission_note noted";

  private static final String OF_KEY =
      " WHERE ward = ? AND report = ? AND period = ? AND subject = ?";

  private static final String COUNTS =
      " AND turn = (SELECT MAX(turn) FROM submission_note other WHERE other.ward = noted.ward"
          + " AND other.report = noted.report AND other.period = noted.period"
          + " AND other.subject = noted.subject AND other.revision = noted.revision)";

  private final JdbcTemplate jdbc;

  public Submissions(Database database) {
    jdbc = database.jdbc();
  }

  /**
   * Notes what is known of a revision from now on.
   *
   * @param reason why what was noted before is wrong; empty where it is not
   */
  public void note(Submission submission, String reason, LocalDateTime at) {
    ReportKey key = submission.key();
    LocalDateTime sentAt = submission.sentAt();
    jdbc.update(
        "INSERT INTO submission_note (ward, report, period, subject, revision, turn, number,"
            + " signed_on, channel, sent_at, file_name, file_sha256, reason, noted_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key.ward(),
        key.report(),
        key.period(),
        key.subject(),
        submission.revision(),
        history(key, submission.revision()).size() + 1,
        submission.number(),
        submission.signedOn(),
        submission.channel(),
        sentAt == null ? null : Stored.instant(sentAt),
        submission.fileName(),
        submission.sha256(),
        reason,
        Stored.instant(at));
  }

  /** The last revision that was sent, which a later one replaces. */
  public Optional<Submission> lastSent(ReportKey key) {
    return all(key).stream().filter(Submission::isSent).reduce((earlier, later) -> later);
  }

  /** What counts of each of a report's revisions, first to last. */
  public List<Submission> all(ReportKey key) {
    return jdbc.query(
        SELECT + OF_KEY + COUNTS + " ORDER BY revision",
        (row, n) -> read(row),
        key.ward(),
        key.report(),
        key.period(),
        key.subject());
  }

  /** Everything that was noted of a revision, first to last. */
  public List<Submission> history(ReportKey key, int revision) {
    return jdbc.query(
        SELECT + OF_KEY + " AND revision = ? ORDER BY turn",
        (row, n) -> read(row),
        key.ward(),
        key.report(),
        key.period(),
        key.subject(),
        revision);
  }

  /** What a ward signed under a number in a year: numbers begin anew with each year. */
  public Optional<Submission> numbered(String ward, String number, int year) {
    return jdbc
        .query(
            SELECT + " WHERE ward = ? AND number = ?" + COUNTS + " ORDER BY period, revision",
            (row, n) -> read(row),
            ward,
            number)
        .stream()
        .filter(submission -> submission.signedOn().getYear() == year)
        .findFirst();
  }

  private static Submission read(ResultSet row) throws SQLException {
    return new Submission(
        new ReportKey(
            row.getString("ward"),
            row.getString("report"),
            row.getString("period"),
            row.getString("subject")),
        row.getInt("revision"),
        row.getString("number"),
        Stored.date(row, "signed_on"),
        row.getString("channel"),
        Stored.instantOrNull(row, "sent_at"),
        row.getString("file_name"),
        row.getString("file_sha256"));
  }
}
