package vn.dunghan.calendar;

import java.time.LocalDate;

/**
 * A day that departs from the ordinary week.
 *
 * @param status "official", "statutory", "derived", or "pending" for a day not decided yet
 * @param source the legal instrument that says so; empty if none was given
 */
public record CalendarDay(
    LocalDate date, DayKind kind, String label, String status, String source) {

  /** Whether the competent authority has yet to decide on this day. */
  public boolean isPending() {
    return status.equalsIgnoreCase("pending");
  }
}
