package vn.dunghan.compose.owed;

import java.time.LocalDateTime;
import vn.dunghan.calendar.WorkingCalendar;

/**
 * What the calendar says of a deadline. The deadline itself stands as the directive words it.
 *
 * @param before the internal target: the end of the last working hour before the deadline
 * @param onDayOff whether the deadline falls on a day that is not worked
 * @param workingDays how many working days there are from the collection end through the deadline
 */
public record SendingTarget(LocalDateTime before, boolean onDayOff, int workingDays) {

  /**
   * One day to make and sign, one to send: with fewer a report is late as soon as anyone is ill.
   */
  private static final int ENOUGH = 2;

  static SendingTarget of(
      LocalDateTime collectionEnd, LocalDateTime sendBefore, WorkingCalendar calendar) {
    return new SendingTarget(
        OfficeHours.last(sendBefore, calendar),
        !calendar.isWorkingDay(OfficeHours.lastDay(sendBefore)),
        OfficeHours.days(collectionEnd.toLocalDate(), OfficeHours.lastDay(sendBefore), calendar));
  }

  /** Whether somebody must arrange something before the deadline comes. */
  boolean isClash() {
    return onDayOff || isTight();
  }

  /** Whether too few working days are left once everything was collected. */
  boolean isTight() {
    return workingDays < ENOUGH;
  }
}
