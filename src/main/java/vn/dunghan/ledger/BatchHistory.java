package vn.dunghan.ledger;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts right what a crash left in the tables of Spring Batch, where Spring Batch itself refuses: an
 * instance without an execution can never be started, and a run whose database went away ends
 * UNKNOWN, which can be neither recovered nor restarted.
 *
 * <p>Only under the {@link InstallationLock}: nothing here can tell a dead run from a live one.
 */
public final class BatchHistory {

  private static final String GOING_ON = "STATUS IN ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  public BatchHistory(Database database) {
    jdbc = database.jdbc();
    transaction = new TransactionTemplate(database.transactions());
  }

  /** Runs that did not end, oldest first. */
  public List<UnfinishedRun> unfinished() {
    return jdbc.query(
        "SELECT e.JOB_EXECUTION_ID, i.JOB_NAME, e.STATUS, e.CREATE_TIME FROM BATCH_JOB_EXECUTION e"
            + " JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID WHERE e."
            + GOING_ON
            + " ORDER BY e.CREATE_TIME, e.JOB_EXECUTION_ID",
        (row, n) ->
            new UnfinishedRun(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Stored.instant(row, "CREATE_TIME")));
  }

  /** Deletes instances that no execution was made for; answers how many there were. */
  public int sweepOrphans() {
    return jdbc.update(
        "DELETE FROM BATCH_JOB_INSTANCE WHERE NOT EXISTS (SELECT 1 FROM BATCH_JOB_EXECUTION e"
            + " WHERE e.JOB_INSTANCE_ID = BATCH_JOB_INSTANCE.JOB_INSTANCE_ID)");
  }

  /**
   * Makes every unfinished run, and every unfinished step, a failed one that can be started again
   * where it stopped. Answers how many runs there were.
   */
  public int markFailed(String reason, LocalDateTime at) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              fail("BATCH_STEP_EXECUTION", reason, at);
              return fail("BATCH_JOB_EXECUTION", reason, at);
            }));
  }

  /** END_TIME as well, or Spring Batch takes it for running; VERSION, or a late writer wins. */
  private int fail(String table, String reason, LocalDateTime at) {
    return jdbc.update(
        "UPDATE "
            + table
            + " SET STATUS = 'FAILED', EXIT_CODE = 'FAILED', EXIT_MESSAGE = ?, END_TIME = ?,"
            + " LAST_UPDATED = ?, VERSION = VERSION + 1 WHERE "
            + GOING_ON,
        reason,
        at,
        at);
  }
}
