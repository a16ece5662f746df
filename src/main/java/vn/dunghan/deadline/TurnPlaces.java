package vn.dunghan.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import vn.dunghan.calendar.DateRange;

/** The kinds of days that only mean something in a turn: the 15th of each month, each Thursday. */
final class TurnPlaces {

  private static final int LONGEST_MONTH = 31;

  private TurnPlaces() {}

  /** The month a turn's days are counted in: of a quarter, its last. */
  private static YearMonth month(Cycle cycle, LocalDate firstDay) {
    return YearMonth.from(firstDay).plusMonths(cycle == Cycle.QUARTER ? 2 : 0);
  }

  /**
   * {@code ngày 15 hằng tháng}, {@code ngày 15 tháng cuối quý}; past the month's end, its last day.
   *
   * @param ofQuarter whether the phrase says the quarter's last month
   */
  record DayOfMonth(int day, boolean ofQuarter) implements Place {

    @Override
    public void verify() {
      if (day < 1 || day > LONGEST_MONTH) {
        throw Objections.noSuch("ngày " + day, "ngày 1 đến ngày 31");
      }
    }

    @Override
    public DateRange once(LocalDate assignedOn) {
      throw Objections.monthMissing(words());
    }

    @Override
    public boolean recursIn(Cycle cycle) {
      return cycle == Cycle.QUARTER || cycle == Cycle.MONTH && !ofQuarter;
    }

    @Override
    public DateRange in(Cycle cycle, LocalDate firstDay) {
      YearMonth month = month(cycle, firstDay);
      return Place.day(month.atDay(Math.min(day, month.lengthOfMonth())));
    }

    @Override
    public boolean isDay() {
      return true;
    }

    @Override
    public String words() {
      return "ngày " + day + (ofQuarter ? " tháng cuối quý" : "");
    }
  }

  /** {@code đầu tháng}, {@code giữa tháng}, {@code cuối tháng}, each month. */
  record EdgeOfMonth(Edge edge) implements Place {

    @Override
    public void verify() {}

    @Override
    public DateRange once(LocalDate assignedOn) {
      throw Objections.yearMissing(words());
    }

    @Override
    public boolean recursIn(Cycle cycle) {
      return cycle == Cycle.MONTH;
    }

    @Override
    public DateRange in(Cycle cycle, LocalDate firstDay) {
      return Place.day(edge.of(month(cycle, firstDay)));
    }

    @Override
    public boolean takesBefore() {
      return false;
    }

    @Override
    public String words() {
      return edge.word() + " tháng";
    }
  }

  /** {@code thứ năm}, each week; also the Friday of a week for which no day was named. */
  record Weekday(DayOfWeek day) implements Place {

    @Override
    public void verify() {}

    @Override
    public DateRange once(LocalDate assignedOn) {
      throw Objections.whichWeek(words());
    }

    @Override
    public boolean recursIn(Cycle cycle) {
      return cycle == Cycle.WEEK;
    }

    @Override
    public DateRange in(Cycle cycle, LocalDate firstDay) {
      return Place.day(firstDay.with(TemporalAdjusters.nextOrSame(day)));
    }

    @Override
    public boolean isDay() {
      return true;
    }

    @Override
    public String words() {
      return InWords.weekday(day);
    }
  }

  /** The whole turn, where no day was named; of a week, its Friday. */
  record WholeTurn() implements Place {

    @Override
    public void verify() {}

    @Override
    public DateRange once(LocalDate assignedOn) {
      throw new IllegalStateException("A turn stands in a cycle");
    }

    @Override
    public boolean recursIn(Cycle cycle) {
      return true;
    }

    @Override
    public DateRange in(Cycle cycle, LocalDate firstDay) {
      return cycle == Cycle.WEEK
          ? Place.day(firstDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)))
          : new DateRange(firstDay, cycle.lastDay(cycle.indexOf(firstDay)));
    }

    @Override
    public String words() {
      return "kỳ";
    }
  }
}
