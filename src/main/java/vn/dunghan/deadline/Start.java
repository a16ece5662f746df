package vn.dunghan.deadline;

import java.time.LocalDate;

/** {@code từ ngày X}, {@code từ tháng 10/2025}: the day before which a task is not assigned. */
interface Start {

  void verify();

  /** Whether the words name the day whatever the deadline is. */
  boolean isFixed();

  /** The day, without a year the first such day on or after another. */
  LocalDate onOrAfter(LocalDate assignedOn);

  /** The day, without a year the last such day on or before the last day in time. */
  LocalDate onOrBefore(LocalDate lastDay);

  record Day(WrittenDate date) implements Start {

    @Override
    public void verify() {
      date.verify();
    }

    @Override
    public boolean isFixed() {
      return date.year() != null;
    }

    @Override
    public LocalDate onOrAfter(LocalDate assignedOn) {
      return date.onOrAfter(assignedOn);
    }

    @Override
    public LocalDate onOrBefore(LocalDate lastDay) {
      return date.onOrBefore(lastDay);
    }
  }

  record Month(Places.Month month) implements Start {

    @Override
    public void verify() {
      month.verify();
      WrittenYear.required(month.year(), "từ " + month.words());
    }

    @Override
    public boolean isFixed() {
      return true;
    }

    @Override
    public LocalDate onOrAfter(LocalDate assignedOn) {
      return month.once(assignedOn).from();
    }

    @Override
    public LocalDate onOrBefore(LocalDate lastDay) {
      return onOrAfter(lastDay);
    }
  }
}
