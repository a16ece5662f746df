package vn.dunghan.ledger;

import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which revisions were signed and sent. */
public final class Submissions {

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
            + " submitted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        key.ward(),
        key.report(),
        key.period(),
        key.subject(),
        submission.revision(),
        submission.number(),
        submission.signedOn(),
        Stored.instant(at));
  }

  /** The last revision that was sent, which a later one replaces. */
  public Optional<Submission> latest(ReportKey key) {
    return jdbc
        .query(
            "SELECT revision, number, signed_on FROM submission WHERE ward = ? AND report = ? AND"
                + " period = ? AND subject = ? ORDER BY revision DESC",
            (row, n) ->
                new Submission(key, row.getInt(1), row.getString(2), Stored.date(row, "signed_on")),
            key.ward(),
            key.report(),
            key.period(),
            key.subject())
        .stream()
        .findFirst();
  }
}
