package vn.dunghan.intake;

import java.util.List;
import vn.dunghan.deadline.UnreadableDeadlineException;
import vn.dunghan.register.Leads;
import vn.dunghan.register.Source;
import vn.dunghan.register.Task;

/** Reads the rows of {@code tasks.csv}; a deadline that cannot be read rejects its row. */
final class TaskRows implements RowReader<Task> {

  private static final String ALL = "*";

  private final Lookup lookup;

  TaskRows(Lookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public Task read(Fields fields, Source source) {
    String ward = lookup.ward(fields);
    Task task =
        new Task(
            ward,
            fields.text("code"),
            fields.text("directive"),
            fields.text("clause"),
            fields.text("content"),
            leads(fields, ward),
            units(fields, "coordinators", ward),
            fields.text("assignee"),
            fields.day("assigned_on"),
            fields.text("deadline"),
            fields.dayIfAny("event_on"),
            fields.dayIfAny("ends_on"),
            fields.dayIfAny("cancelled_on"),
            fields.text("product"));
    checkDeadline(task, fields);
    return task;
  }

  private Leads leads(Fields fields, String ward) {
    List<String> named = fields.list("lead");
    if (named.equals(List.of(ALL))) {
      return Leads.ALL;
    }
    if (named.contains(ALL)) {
      fields.problem(Reasons.allMustStandAlone());
      return Leads.ALL;
    }
    if (named.isEmpty() && !fields.text("lead").isEmpty()) {
      fields.problem(Reasons.required("lead"));
    }
    return new Leads(units(fields, "lead", ward));
  }

  private List<String> units(Fields fields, String column, String ward) {
    List<String> named = fields.list(column);
    return named.isEmpty() ? List.of() : UnitCheck.all(fields, column, named, lookup.units(ward));
  }

  /** Only where the days are sound: an unread day would be blamed on the phrase. */
  private void checkDeadline(Task task, Fields fields) {
    if (!fields.sound()) {
      return;
    }
    try {
      lookup.deadline(task);
    } catch (UnreadableDeadlineException e) {
      fields.problem(Reasons.deadlineUnreadable("deadline", String.valueOf(e.getMessage())));
    }
  }
}
