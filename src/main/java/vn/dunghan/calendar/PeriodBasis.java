package vn.dunghan.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which days a month, quarter or year of reporting covers: {@code ND09}, from the 15th to the 14th
 * (Decree 09/2019/NĐ-CP, article 12); {@code CALENDAR}, the calendar's own.
 */
public enum PeriodBasis {
  ND09 {
    @Override
    LocalDate firstDayOf(YearMonth month) {
      return month.minusMonths(1).atDay(ND09_FIRST_DAY);
    }

    @Override
    LocalDate lastDayOf(YearMonth month) {
      return month.atDay(ND09_FIRST_DAY - 1);
    }

    @Override
    YearMonth monthOf(LocalDate day) {
      return YearMonth.from(day).plusMonths(day.getDayOfMonth() < ND09_FIRST_DAY ? 0 : 1);
    }
  },
  CALENDAR {
    @Override
    LocalDate firstDayOf(YearMonth month) {
      return month.atDay(1);
    }

    @Override
    LocalDate lastDayOf(YearMonth month) {
      return month.atEndOfMonth();
    }

    @Override
    YearMonth monthOf(LocalDate day) {
      return YearMonth.from(day);
    }
  };

  private static final int ND09_FIRST_DAY = 15;

  abstract LocalDate firstDayOf(YearMonth month);

  abstract LocalDate lastDayOf(YearMonth month);

  /** The reporting month that holds the day. */
  abstract YearMonth monthOf(LocalDate day);
}
