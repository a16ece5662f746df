package vn.dunghan.assess;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.CalendarGapException;
import vn.dunghan.calendar.WorkingCalendar;

/** Tells the status of an occurrence from its deadline in force and its completion. */
final class Standing {

  private static final Duration DAY = Duration.ofDays(1);

  private final WorkingCalendar calendar;
  private final int dueSoonWorkingDays;

  Standing(WorkingCalendar calendar, int dueSoonWorkingDays) {
    this.calendar = calendar;
    this.dueSoonWorkingDays = dueSoonWorkingDays;
  }

  /**
   * The status at the cut-off.
   *
   * @throws CalendarGapException if due-soon needs a year that the calendar does not have
   */
  OccurrenceStatus of(
      Occurrence occurrence,
      @Nullable LocalDateTime dueBefore,
      @Nullable LocalDateTime completed,
      LocalDateTime cutOff) {
    if (completed != null) {
      return ofCompleted(dueBefore, completed);
    }
    if (dueBefore == null) {
      return occurrence.continuing() ? OccurrenceStatus.ONGOING : OccurrenceStatus.NO_DEADLINE;
    }
    if (!dueBefore.isAfter(cutOff)) {
      return OccurrenceStatus.OVERDUE;
    }
    return isDueSoon(dueBefore, cutOff) ? OccurrenceStatus.DUE_SOON : OccurrenceStatus.IN_PROGRESS;
  }

  /**
   * Days of 24 hours past the deadline, rounded up, at least 1; 0 when neither late nor overdue.
   */
  static long daysLate(
      OccurrenceStatus status,
      @Nullable LocalDateTime dueBefore,
      @Nullable LocalDateTime completed,
      LocalDateTime cutOff) {
    boolean late = status == OccurrenceStatus.COMPLETED_LATE || status == OccurrenceStatus.OVERDUE;
    if (!late || dueBefore == null) {
      return 0;
    }
    Duration past = Duration.between(dueBefore, completed == null ? cutOff : completed);
    long whole = past.toDays();
    return Math.max(1, past.compareTo(DAY.multipliedBy(whole)) > 0 ? whole + 1 : whole);
  }

  private static OccurrenceStatus ofCompleted(
      @Nullable LocalDateTime dueBefore, LocalDateTime completed) {
    if (dueBefore == null) {
      return OccurrenceStatus.COMPLETED;
    }
    return completed.isBefore(dueBefore)
        ? OccurrenceStatus.COMPLETED_ON_TIME
        : OccurrenceStatus.COMPLETED_LATE;
  }

  private boolean isDueSoon(LocalDateTime dueBefore, LocalDateTime cutOff) {
    LocalDate lastDayOfWindow = cutOff.toLocalDate().minusDays(1);
    LocalDate lastDayInTime = dueBefore.minusNanos(1).toLocalDate();
    return calendar.holdsAtMostWorkingDays(lastDayOfWindow, lastDayInTime, dueSoonWorkingDays);
  }
}
