package vn.dunghan.compose.owed;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.CalendarGapException;
import vn.dunghan.calendar.WorkingCalendar;

/** How many working days are left until a report must be sent. */
public final class WorkingDaysLeft {

  private WorkingDaysLeft() {}

  /**
   * The working days after today through the day to aim at; 0 on that day and later.
   *
   * @return null where nothing is set or the calendar does not know
   */
  public static @Nullable Integer of(
      SendingTerms terms, LocalDateTime at, WorkingCalendar calendar) {
    LocalDateTime aim = terms.aim();
    try {
      return aim == null
          ? null
          : (Integer)
              OfficeHours.days(at.toLocalDate().plusDays(1), OfficeHours.lastDay(aim), calendar);
    } catch (CalendarGapException unknown) {
      return null;
    }
  }
}
