package vn.dunghan.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase says.
 *
 * @param dueBefore the instant before which the work must be done; null unless {@code FIXED}
 * @param recurrence the turns; null unless {@code RECURRING}
 * @param startsOn the day before which the task is not assigned; null if none was named
 * @param explanation how the phrase was read, step by step, in Vietnamese
 */
public record DeadlineReading(
    Kind kind,
    @Nullable LocalDateTime dueBefore,
    @Nullable Recurrence recurrence,
    @Nullable LocalDate startsOn,
    List<String> explanation) {

  /** One deadline, one for every turn, a task that goes on, or no deadline set. */
  public enum Kind {
    FIXED,
    RECURRING,
    CONTINUING,
    NONE
  }

  public DeadlineReading {
    explanation = List.copyOf(explanation);
  }
}
