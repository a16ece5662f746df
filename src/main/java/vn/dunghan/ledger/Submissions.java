package vn.dunghan.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which revisions were signed and sent. What is noted stays; a signed copy may come later. */
public final class Submissions {

  private static final String SELECT =
      "SELECT ward, report, period, subject, revision, number, signed_on, channel, file_name,"
          + " file_sha256 FROM submission";

  private static final String OF_KEY =
      " WHERE ward = ? AND report = ? AND period = ? AND subject = ?";

  private final JdbcTemplate jdbc;

  public Submissions(Database database) {
    jdbc = database.jdbc();
  }

  /**
   * Notes that a revision was signed and sent.
   *
   * @throws DuplicateKeyException if that is noted already
   */
  public void add(Submission submission, LocalDateTime at) {
    ReportKey key = submission.key();
    jdbc.update(
        "INSERT INTO submission (ward, report, period, subject, revision, number, signed_on,"
            + " channel, file_name, file_sha256, submitted_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key.ward(),
        key.report(),
        key.period(),
        key.subject(),
        submission.revision(),
        submission.number(),
        submission.signedOn(),
        submission.channel(),
        submission.fileName(),
        submission.sha256(),
        Stored.instant(at));
  }

  /** Adds what was not said when the submission was noted; never replaces a signed copy. */
  public void complete(Submission submission) {
    ReportKey key = submission.key();
    jdbc.update(
        "UPDATE submission SET channel = ?, file_name = ?, file_sha256 = ?"
            + OF_KEY
            + " AND revision = ? AND file_sha256 IN ('', ?)",
        submission.channel(),
        submission.fileName(),
        submission.sha256(),
        key.ward(),
        key.report(),
        key.period(),
        key.subject(),
        submission.revision(),
        submission.sha256());
  }

  /** The last revision that was sent, which a later one replaces. */
  public Optional<Submission> latest(ReportKey key) {
    List<Submission> all = all(key);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The submissions of a report's revisions, first to last. */
  public List<Submission> all(ReportKey key) {
    return jdbc.query(
        SELECT + OF_KEY + " ORDER BY revision",
        (row, n) -> read(row),
        key.ward(),
        key.report(),
        key.period(),
        key.subject());
  }

  /** What a ward sent under a number in a year: numbers begin anew with each year. */
  public Optional<Submission> numbered(String ward, String number, int year) {
    return jdbc
        .query(
            SELECT + " WHERE ward = ? AND number = ? ORDER BY period, revision",
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
        row.getString("file_name"),
        row.getString("file_sha256"));
  }
}
