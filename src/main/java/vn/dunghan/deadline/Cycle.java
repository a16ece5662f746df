package vn.dunghan.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a recurring task comes round: ISO weeks, or the calendar's months, quarters, years. */
public enum Cycle {
  WEEK("tuần", "(\\d{4})-W(\\d{2})") {
    @Override
    long indexOf(LocalDate day) {
      return Math.floorDiv(day.toEpochDay() - FIRST_MONDAY.toEpochDay(), DAYS_OF_WEEK);
    }

    @Override
    LocalDate firstDay(long index) {
      return FIRST_MONDAY.plusWeeks(index);
    }

    @Override
    String key(long index) {
      LocalDate day = firstDay(index);
      return String.format(
          Locale.ROOT,
          "%04d-W%02d",
          day.get(IsoFields.WEEK_BASED_YEAR),
          day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    @Override
    long index(int year, int part) {
      return indexOf(LocalDate.of(year, 1, 4)) + part - 1;
    }
  },
  MONTH("tháng", "(\\d{4})-(\\d{2})") {
    @Override
    long indexOf(LocalDate day) {
      return index(day.getYear(), day.getMonthValue());
    }

    @Override
    LocalDate firstDay(long index) {
      return FIRST_MONTH.plusMonths(index).atDay(1);
    }

    @Override
    String key(long index) {
      return firstDay(index).toString().substring(0, 7);
    }

    @Override
    long index(int year, int part) {
      return 12L * year + part - 1;
    }
  },
  QUARTER("quý", "(\\d{4})-Q(\\d)") {
    @Override
    long indexOf(LocalDate day) {
      return index(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    @Override
    LocalDate firstDay(long index) {
      return FIRST_MONTH.plusMonths(3 * index).atDay(1);
    }

    @Override
    String key(long index) {
      return Math.floorDiv(index, 4L) + "-Q" + (Math.floorMod(index, 4L) + 1);
    }

    @Override
    long index(int year, int part) {
      return 4L * year + part - 1;
    }
  },
  YEAR("năm", "(\\d{4})()") {
    @Override
    long indexOf(LocalDate day) {
      return day.getYear();
    }

    @Override
    LocalDate firstDay(long index) {
      return FIRST_MONTH.plusYears(index).atDay(1);
    }

    @Override
    String key(long index) {
      return Long.toString(index);
    }

    @Override
    long index(int year, int part) {
      return year;
    }
  };

  private static final LocalDate FIRST_MONDAY = LocalDate.of(1900, 1, 1);
  private static final YearMonth FIRST_MONTH = YearMonth.of(0, 1);
  private static final long DAYS_OF_WEEK = DayOfWeek.values().length;

  private final String unit;
  private final Pattern keys;

  Cycle(String unit, String keys) {
    this.unit = unit;
    this.keys = Pattern.compile(keys);
  }

  /** The unit in Vietnamese: {@code tháng}. */
  public String unit() {
    return unit;
  }

  /** The number of the turn that holds the day; the next turn's is one more. */
  abstract long indexOf(LocalDate day);

  abstract LocalDate firstDay(long index);

  abstract String key(long index);

  abstract long index(int year, int part);

  LocalDate lastDay(long index) {
    return firstDay(index + 1).minusDays(1);
  }

  /** The number of the turn a key names; empty if it names none of this cycle. */
  OptionalLong indexOf(String key) {
    Matcher parts = keys.matcher(key);
    if (!parts.matches() || key.startsWith("0000")) {
      return OptionalLong.empty();
    }
    int part = parts.group(2).isEmpty() ? 1 : Integer.parseInt(parts.group(2));
    long index = index(Integer.parseInt(parts.group(1)), part);
    return key(index).equals(key) ? OptionalLong.of(index) : OptionalLong.empty();
  }
}
