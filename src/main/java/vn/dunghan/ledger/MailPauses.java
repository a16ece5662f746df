package vn.dunghan.ledger;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether the mail server refuses our user name, and until when nothing is tried. */
public final class MailPauses {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate alone;

  public MailPauses(Database database) {
    jdbc = database.jdbc();
    alone = new TransactionTemplate(database.transactions());
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** The pause, over or not; empty if the server accepted us last. */
  public Optional<MailPause> current() {
    return jdbc
        .query(
            "SELECT paused_until, refusals, answer FROM mail_pause",
            (row, n) ->
                new MailPause(
                    Stored.instant(row, "paused_until"),
                    row.getInt("refusals"),
                    row.getString("answer")))
        .stream()
        .findFirst();
  }

  /**
   * One more refusal.
   *
   * @param until when the pause ends, by the number of refusals in a row
   */
  public void add(String answer, IntFunction<LocalDateTime> until) {
    int refusals = current().map(MailPause::refusals).orElse(0) + 1;
    alone.executeWithoutResult(
        status -> {
          jdbc.update("DELETE FROM mail_pause");
          jdbc.update(
              "INSERT INTO mail_pause (id, paused_until, refusals, answer) VALUES (1, ?, ?, ?)",
              Stored.instant(until.apply(refusals)),
              refusals,
              answer);
        });
  }

  /** The server accepts us, or a person wants it tried. */
  public void end() {
    alone.executeWithoutResult(status -> jdbc.update("DELETE FROM mail_pause"));
  }
}
