package vn.dunghan.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.WorkingCalendar;

/**
 * All that a phrase leans on.
 *
 * @param assignedOn the day of assignment, or the day named by {@code từ …} if later
 */
record Grounds(
    LocalDate assignedOn,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate eventOn,
    WorkingCalendar calendar,
    DeadlineRules rules) {

  static Grounds of(DeadlineTerms terms, WorkingCalendar calendar, DeadlineRules rules) {
    return new Grounds(terms.assignedOn(), terms.issuedOn(), terms.eventOn(), calendar, rules);
  }

  Grounds notBefore(@Nullable LocalDate start) {
    return start == null || !start.isAfter(assignedOn)
        ? this
        : new Grounds(start, issuedOn, eventOn, calendar, rules);
  }
}
