package vn.dunghan.calendar;

/** What a reporting period is: a month, a quarter, half a year, nine months, a year. */
public enum PeriodKind {
  MONTH,
  QUARTER,
  HALF,
  NINE_MONTHS,
  YEAR
}
