package vn.dunghan.calendar;

/**
 * How a day departs from the week: {@code OFF}, a weekday off; {@code WORK}, a weekend day worked.
 */
public enum DayKind {
  OFF,
  WORK
}
