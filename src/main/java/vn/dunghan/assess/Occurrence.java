package vn.dunghan.assess;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.dunghan.register.Task;

/**
 * What is assessed: a task, one turn of it, one lead unit.
 *
 * @param period the turn; empty for a one-off task
 * @param issuedOn the day its directive was issued, null if that is not known
 * @param originalDueBefore the deadline as the directive words it, null if there is none
 * @param continuing a task without an end (thường xuyên)
 */
record Occurrence(
    Task task,
    String period,
    String unit,
    LocalDate assignedOn,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDateTime originalDueBefore,
    boolean continuing) {

  OccurrenceKey key() {
    return new OccurrenceKey(task.code(), period, unit);
  }
}
