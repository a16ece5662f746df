package vn.dunghan.ledger;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The gaps of each run: what makes it end with exit code 3 instead of 0. */
public final class Gaps {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  public Gaps(Database database) {
    jdbc = database.jdbc();
    transaction = new TransactionTemplate(database.transactions());
  }

  /**
   * Notes a gap; the same gap of the same run only once, so that a restart does not double it.
   *
   * @param run what the caller knows the run by, at most 200 characters
   */
  public void add(String run, Gap gap, LocalDateTime at) {
    transaction.executeWithoutResult(
        status -> {
          List<Gap> known = of(run);
          if (!known.contains(gap)) {
            insert(run, known.size() + 1, gap, at);
          }
        });
  }

  /** In the order they were noticed. */
  public List<Gap> of(String run) {
    return jdbc.query(
        "SELECT ward, kind, place, message FROM gap WHERE run = ? ORDER BY seq",
        (row, n) -> new Gap(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
        run);
  }

  private void insert(String run, long seq, Gap gap, LocalDateTime at) {
    jdbc.update(
        "INSERT INTO gap (run, seq, ward, kind, place, message, noticed_at) VALUES (?, ?, ?, ?, ?,"
            + " ?, ?)",
        run,
        seq,
        gap.ward(),
        gap.kind(),
        gap.place(),
        gap.message(),
        Stored.instant(at));
  }
}
