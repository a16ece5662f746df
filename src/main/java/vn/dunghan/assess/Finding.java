package vn.dunghan.assess;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Task;

/**
 * How one occurrence stood at the cut-off.
 *
 * @param period the turn; empty for a one-off task
 * @param unit code of the lead unit
 * @param carried assigned before the window began
 * @param originalDueBefore the deadline as the directive words it, null if there is none
 * @param dueBefore the deadline in force, null if there is none
 * @param completed the instant it was completed, null if it was not
 * @param daysLate days of 24 hours, rounded up, at least 1; 0 unless late or overdue
 * @param known the progress known to the report, in the order in which it counts
 */
public record Finding(
    Task task,
    String period,
    String unit,
    LocalDate assignedOn,
    boolean carried,
    OccurrenceStatus status,
    @Nullable LocalDateTime originalDueBefore,
    @Nullable LocalDateTime dueBefore,
    @Nullable LocalDateTime completed,
    long daysLate,
    List<ExtensionFinding> extensions,
    List<ProgressRecord> known) {

  public Finding {
    extensions = List.copyOf(extensions);
    known = List.copyOf(known);
  }

  /** What names this occurrence everywhere: task, turn, unit. */
  public String key() {
    return occurrence().text();
  }

  /** The occurrence that was judged. */
  public OccurrenceKey occurrence() {
    return new OccurrenceKey(task.code(), period, unit);
  }
}
