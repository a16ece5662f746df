package vn.dunghan.ledger;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Of which published revisions the letters are in the outbox. */
public final class ReportsMailed {

  private record Name(ReportKey key, int revision) {}

  private final JdbcTemplate jdbc;
  private final Revisions revisions;
  private final TransactionTemplate transaction;

  public ReportsMailed(Database database) {
    jdbc = database.jdbc();
    revisions = new Revisions(database);
    transaction = new TransactionTemplate(database.transactions());
  }

  /** Published, and their letters not in the outbox yet; oldest first. */
  public List<Revision> missing() {
    List<Name> missing =
        jdbc.query(
            "SELECT r.ward, r.report, r.period, r.subject, r.revision FROM report_revision r"
                + " LEFT JOIN report_mailed m ON m.ward = r.ward AND m.report = r.report"
                + " AND m.period = r.period AND m.subject = r.subject AND m.revision = r.revision"
                + " WHERE r.state = 'PUBLISHED' AND m.ward IS NULL"
                + " ORDER BY r.published_at, r.ward, r.report, r.period, r.revision",
            (row, n) ->
                new Name(
                    new ReportKey(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                    row.getInt(5)));
    return missing.stream()
        .map(name -> revisions.find(name.key(), name.revision()).orElseThrow())
        .toList();
  }

  /** Puts letters, and notes the revision, in one transaction. */
  public int put(Revision revision, Supplier<Integer> letters) {
    ReportKey key = revision.key();
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              jdbc.update(
                  "INSERT INTO report_mailed (ward, report, period, subject, revision)"
                      + " VALUES (?, ?, ?, ?, ?)",
                  key.ward(),
                  key.report(),
                  key.period(),
                  key.subject(),
                  revision.number());
              return letters.get();
            }));
  }
}
