package vn.dunghan.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dunghan.deadline.DeadlineReading;
import vn.dunghan.deadline.Recurrence;
import vn.dunghan.deadline.Turn;
import vn.dunghan.register.Task;

/** A known task with its deadline as read and its leads by name: what rows about it must fit. */
record Assigned(Task task, DeadlineReading reading, List<String> leads) {

  /**
   * The turn that a row names; empty for a one-off task. Notes a turn that is missing, that a
   * one-off task cannot have, or that is none of the task's.
   */
  String period(Fields fields) {
    String period = fields.text("period");
    problemOfPeriod(period).ifPresent(fields::problem);
    return period;
  }

  private Optional<String> problemOfPeriod(String period) {
    Recurrence recurrence = reading.recurrence();
    if (recurrence == null) {
      return period.isEmpty()
          ? Optional.empty()
          : Optional.of(Reasons.periodOfOneOff(period, task.code()));
    }
    return period.isEmpty()
        ? Optional.of(Reasons.periodNeeded(task.code()))
        : problemOfTurn(period, recurrence.turn(period));
  }

  private Optional<String> problemOfTurn(String period, Optional<Turn> turn) {
    if (turn.isEmpty()) {
      return Optional.of(Reasons.notATurn(period, task.code(), task.deadline()));
    }
    if (!turn.get().dueBefore().isAfter(assignedFrom().atStartOfDay())) {
      return Optional.of(Reasons.turnTooEarly(period, task.code()));
    }
    LocalDate endsOn = task.endsOn();
    return endsOn != null && turn.get().firstDay().isAfter(endsOn)
        ? Optional.of(Reasons.turnTooLate(period, task.code(), endsOn.toString()))
        : Optional.empty();
  }

  /** The day from which the task counts as assigned: "từ tháng 10/2025" may set a later one. */
  private LocalDate assignedFrom() {
    LocalDate startsOn = reading.startsOn();
    return startsOn != null && startsOn.isAfter(task.assignedOn()) ? startsOn : task.assignedOn();
  }

  /** The lead that speaks: the one named, or the only one there is. */
  String speaker(Fields fields, UnitNames units) {
    if (!fields.text("unit").isEmpty()) {
      return namedLead(fields, units);
    }
    if (leads.size() != 1) {
      fields.problem(
          leads.isEmpty() ? Reasons.noLeads(task.code()) : Reasons.unitNeeded(task.code(), leads));
    }
    return leads.isEmpty() ? "" : leads.get(0);
  }

  /** The lead named; empty for all of them. */
  String namedLead(Fields fields, UnitNames units) {
    String named = fields.text("unit");
    if (named.isEmpty()) {
      return "";
    }
    String code = UnitCheck.one(fields, "unit", named, units);
    if (!code.isEmpty() && !leads.contains(code)) {
      fields.problem(Reasons.unitDoesNotLead(named, task.code(), leads));
    }
    return code;
  }
}
