package vn.dunghan.deadline;

import java.time.LocalDate;
import vn.dunghan.calendar.DateRange;

/** The days a phrase names: one day, a month, a quarter, half a year, a year. */
interface Place {

  /** Refuses what does not exist in any year: 30/02, a fifth quarter. */
  void verify();

  /**
   * The days meant where the phrase names them once.
   *
   * @param assignedOn a day without a year is the first such day on or after this one
   * @throws UnreadableDeadlineException if the phrase leaves something open
   */
  DateRange once(LocalDate assignedOn);

  /** Whether it can be said of every turn of a cycle. */
  default boolean recursIn(Cycle cycle) {
    return false;
  }

  /** The days meant in the turn that begins on a day. */
  default DateRange in(Cycle cycle, LocalDate firstDay) {
    throw new IllegalStateException(words() + " does not recur");
  }

  /** Whether {@code trước} can stand before it. */
  default boolean takesBefore() {
    return true;
  }

  /** Whether it is a single day, which an hour can stand beside. */
  default boolean isDay() {
    return false;
  }

  /** What it is, in Vietnamese. */
  String words();

  static DateRange day(LocalDate day) {
    return new DateRange(day, day);
  }
}
