package vn.dunghan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days are worked: Monday to Friday, save the days named otherwise. It knows the years of
 * which it holds a day and no others: every question that touches another year, or a day still
 * pending, is answered with a {@link CalendarGapException}, never with "weekends only".
 */
public final class WorkingCalendar {

  private final Map<LocalDate, CalendarDay> days;
  private final SortedSet<Integer> years;

  private WorkingCalendar(Map<LocalDate, CalendarDay> days, SortedSet<Integer> years) {
    this.days = days;
    this.years = years;
  }

  /** Of two rows for one date the last counts. */
  public static WorkingCalendar of(Collection<CalendarDay> rows) {
    Map<LocalDate, CalendarDay> days = new HashMap<>();
    SortedSet<Integer> years = new TreeSet<>();
    for (CalendarDay row : rows) {
      days.put(row.date(), row);
      years.add(row.date().getYear());
    }
    return new WorkingCalendar(days, Collections.unmodifiableSortedSet(years));
  }

  /** The years this calendar can answer for. */
  public SortedSet<Integer> years() {
    return years;
  }

  /**
   * Whether the day is worked.
   *
   * @throws CalendarGapException if its year is not held or the day is pending
   */
  public boolean isWorkingDay(LocalDate day) {
    if (!years.contains(day.getYear())) {
      throw CalendarGapException.noYear(day.getYear());
    }
    CalendarDay named = days.get(day);
    return named == null ? !isWeekend(day) : isWorked(named);
  }

  /**
   * The nth working day after {@code from}, which itself is not counted.
   *
   * @param n at least 0; 0 is {@code from} itself, worked or not
   * @throws CalendarGapException if a day on the way is not known
   */
  public LocalDate plusWorkingDays(LocalDate from, int n) {
    return step(from, n, 1);
  }

  /**
   * The nth working day before {@code from}, which itself is not counted.
   *
   * @param n at least 0; 0 is {@code from} itself, worked or not
   * @throws CalendarGapException if a day on the way is not known
   */
  public LocalDate minusWorkingDays(LocalDate from, int n) {
    return step(from, n, -1);
  }

  /**
   * The day itself if it is worked, else the first worked day after it (Civil Code 2015, article
   * 148.5).
   *
   * @throws CalendarGapException if a day on the way is not known
   */
  public LocalDate workingDayOnOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
  }

  /**
   * Whether the days after {@code after}, up to and with {@code through}, hold at most n working
   * days. Looks no further than the day that exceeds n, so later years need not be known.
   *
   * @throws CalendarGapException if a day that had to be looked at is not known
   */
  public boolean holdsAtMostWorkingDays(LocalDate after, LocalDate through, int n) {
    int held = 0;
    for (LocalDate day = after.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
      if (isWorkingDay(day) && ++held > n) {
        return false;
      }
    }
    return true;
  }

  private LocalDate step(LocalDate from, int n, int direction) {
    if (n < 0) {
      throw new IllegalArgumentException("Cannot count " + n + " working days");
    }
    LocalDate day = from;
    for (int left = n; left > 0; ) {
      day = day.plusDays(direction);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  private static boolean isWorked(CalendarDay named) {
    if (named.isPending()) {
      throw CalendarGapException.pending(named);
    }
    return named.kind() == DayKind.WORK;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
