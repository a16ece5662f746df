package vn.dunghan.compose.owed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.dunghan.calendar.WorkingCalendar;

/** The hours in which somebody signs, stamps and sends. */
final class OfficeHours {

  /** A deadline at this hour or before it leaves nothing of its day to work in. */
  private static final LocalTime OPEN = LocalTime.of(8, 0);

  private static final LocalTime CLOSE = LocalTime.of(16, 30);

  private OfficeHours() {}

  /** The last day of which something lies before a deadline. */
  static LocalDate lastDay(LocalDateTime before) {
    return before.minusNanos(1).toLocalDate();
  }

  /**
   * The end of the last working hour before a deadline: of the last working day, half past four or
   * the deadline's own hour if that is earlier.
   *
   * @throws vn.dunghan.calendar.CalendarGapException if a day on the way is not known
   */
  static LocalDateTime last(LocalDateTime before, WorkingCalendar calendar) {
    LocalDate day = lastDay(before);
    LocalTime hour = day.equals(before.toLocalDate()) ? before.toLocalTime() : CLOSE;
    if (!hour.isAfter(OPEN)) {
      day = day.minusDays(1);
      hour = CLOSE;
    }
    LocalDate worked = calendar.isWorkingDay(day) ? day : calendar.minusWorkingDays(day, 1);
    return worked.atTime(hour.isBefore(CLOSE) ? hour : CLOSE);
  }

  /**
   * How many working days there are from one day through another, both counted.
   *
   * @throws vn.dunghan.calendar.CalendarGapException if one of them is not known
   */
  static int days(LocalDate from, LocalDate through, WorkingCalendar calendar) {
    int days = 0;
    for (LocalDate day = from; !day.isAfter(through); day = day.plusDays(1)) {
      days += calendar.isWorkingDay(day) ? 1 : 0;
    }
    return days;
  }
}
