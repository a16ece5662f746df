package vn.dunghan.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The days from {@code from} to {@code to}, both included. */
public record DateRange(LocalDate from, LocalDate to) {

  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " … " + to + " holds no day");
    }
  }

  /** The instant the range ends: 00:00 of the day after its last day. */
  public LocalDateTime end() {
    return to.plusDays(1).atStartOfDay();
  }

  /** The instant the range begins: 00:00 of its first day. */
  public LocalDateTime start() {
    return from.atStartOfDay();
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
