package vn.dunghan.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.DateRange;

/** The kinds of days a year holds; those without a year can recur in every year. */
final class Places {

  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;
  private static final int MONTHS_OF_YEAR = 12;

  private Places() {}

  /** Months of a year, counted 1 to 12, whole. */
  private static DateRange months(int year, int first, int count) {
    return new DateRange(
        LocalDate.of(year, first, 1), YearMonth.of(year, first + count - 1).atEndOfMonth());
  }

  /** A place within a year, which may be named or not. */
  private interface OfYear extends Place {
    @Nullable Integer year();

    /** The place without its year. */
    String name();

    DateRange in(int year);

    @Override
    default DateRange once(LocalDate assignedOn) {
      return in(WrittenYear.required(year(), name()));
    }

    @Override
    default boolean recursIn(Cycle cycle) {
      return cycle == Cycle.YEAR && year() == null;
    }

    @Override
    default DateRange in(Cycle cycle, LocalDate firstDay) {
      return in(firstDay.getYear());
    }

    @Override
    default String words() {
      return year() == null ? name() : name() + " năm " + year();
    }
  }

  /**
   * {@code ngày 15/10/2025}, {@code ngày 15/10}.
   *
   * @param weekday the day of the week named beside it; null if none was
   */
  record Day(WrittenDate date, @Nullable DayOfWeek weekday) implements Place {

    @Override
    public void verify() {
      date.verify();
    }

    @Override
    public DateRange once(LocalDate assignedOn) {
      LocalDate day = date.onOrAfter(assignedOn);
      if (weekday != null && day.getDayOfWeek() != weekday) {
        throw Objections.otherWeekday(day, weekday);
      }
      return Place.day(day);
    }

    @Override
    public boolean recursIn(Cycle cycle) {
      return cycle == Cycle.YEAR && date.year() == null && weekday == null;
    }

    @Override
    public DateRange in(Cycle cycle, LocalDate firstDay) {
      return Place.day(date.in(firstDay.getYear()));
    }

    @Override
    public boolean isDay() {
      return true;
    }

    @Override
    public String words() {
      return "ngày " + date;
    }
  }

  /**
   * {@code tháng 10/2025}, {@code giữa tháng 10}.
   *
   * @param edge null for the whole month
   */
  record Month(int month, @Nullable Edge edge, @Nullable Integer year) implements OfYear {

    @Override
    public void verify() {
      WrittenYear.verify(year);
      if (month < 1 || month > MONTHS_OF_YEAR) {
        throw Objections.noSuch("tháng " + month, "tháng 1 đến tháng 12");
      }
    }

    @Override
    public DateRange in(int wanted) {
      return edge == null
          ? months(wanted, month, 1)
          : Place.day(edge.of(YearMonth.of(wanted, month)));
    }

    @Override
    public boolean takesBefore() {
      return edge == null;
    }

    @Override
    public String name() {
      return (edge == null ? "" : edge.word() + " ") + "tháng " + month;
    }
  }

  /** {@code quý IV/2025}. */
  record Quarter(int quarter, @Nullable Integer year) implements OfYear {

    @Override
    public void verify() {
      WrittenYear.verify(year);
      if (quarter < 1 || quarter > MONTHS_OF_YEAR / MONTHS_OF_QUARTER) {
        throw Objections.noSuch("quý " + quarter, "quý I đến quý IV");
      }
    }

    @Override
    public DateRange in(int wanted) {
      return months(wanted, (quarter - 1) * MONTHS_OF_QUARTER + 1, MONTHS_OF_QUARTER);
    }

    @Override
    public String name() {
      return "quý " + InWords.quarter(quarter);
    }
  }

  /** {@code 6 tháng đầu năm 2026}. */
  record Half(boolean first, @Nullable Integer year) implements OfYear {

    @Override
    public void verify() {
      WrittenYear.verify(year);
    }

    @Override
    public DateRange in(int wanted) {
      return months(wanted, first ? 1 : MONTHS_OF_HALF + 1, MONTHS_OF_HALF);
    }

    @Override
    public boolean takesBefore() {
      return false;
    }

    @Override
    public String name() {
      return first ? "6 tháng đầu" : "6 tháng cuối";
    }
  }

  /** {@code năm 2025}. */
  record WholeYear(int number) implements Place {

    @Override
    public void verify() {
      WrittenYear.verify(number);
    }

    @Override
    public DateRange once(LocalDate assignedOn) {
      return months(number, 1, MONTHS_OF_YEAR);
    }

    @Override
    public String words() {
      return "năm " + number;
    }
  }
}
