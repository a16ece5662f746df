package vn.dunghan.calendar;

/**
 * Which days a month, quarter or year of reporting covers: {@code ND09}, from the 15th to the 14th
 * (Decree 09/2019/NĐ-CP, article 12); {@code CALENDAR}, the calendar's own.
 */
public enum PeriodBasis {
  ND09,
  CALENDAR
}
