package vn.dunghan.deadline;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day as written; it need not exist.
 *
 * @param year null if it was left out
 */
record WrittenDate(int day, int month, @Nullable Integer year) {

  private static final int A_LEAP_YEAR = 2024;

  void verify() {
    WrittenYear.verify(year);
    if (!existsIn(year == null ? A_LEAP_YEAR : year)) {
      throw Objections.noSuchDay(this);
    }
  }

  /** The day in a year; 29/02 is 28/02 in a common year. */
  LocalDate in(int wanted) {
    YearMonth of = YearMonth.of(wanted, month);
    return of.atDay(Math.min(day, of.lengthOfMonth()));
  }

  /** The day named, or without a year the first such day there is on or after another. */
  LocalDate onOrAfter(LocalDate earliest) {
    return year != null ? in(year) : nextSuch(earliest, 1);
  }

  /** The day named, or without a year the last such day there is on or before another. */
  LocalDate onOrBefore(LocalDate latest) {
    return year != null ? in(year) : nextSuch(latest, -1);
  }

  private LocalDate nextSuch(LocalDate from, int direction) {
    int candidate = from.getYear();
    while (!existsIn(candidate) || in(candidate).compareTo(from) * direction < 0) {
      candidate += direction;
    }
    return in(candidate);
  }

  private boolean existsIn(int wanted) {
    return day >= 1
        && month >= 1
        && month <= 12
        && day <= Year.of(wanted).atMonth(month).lengthOfMonth();
  }

  @Override
  public String toString() {
    String dayAndMonth = InWords.two(day) + "/" + InWords.two(month);
    return year == null ? dayAndMonth : dayAndMonth + "/" + year;
  }
}
