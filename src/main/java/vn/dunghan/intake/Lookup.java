package vn.dunghan.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.deadline.DeadlineReading;
import vn.dunghan.deadline.DeadlineTerms;
import vn.dunghan.deadline.UnreadableDeadlineException;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.Task;

/**
 * What rows are checked against while one table is read: the register, remembered so that 100,000
 * rows do not ask 100,000 times. Lives as long as its table, during which none of this changes.
 */
final class Lookup {

  private static final int REMEMBERED_TASKS = 10_000;

  private final Known known;
  private final ImportTerms terms;
  private @Nullable WorkingCalendar calendar;
  private final Map<String, Boolean> wards = new HashMap<>();
  private final Map<String, UnitNames> units = new HashMap<>();
  private final Map<String, Optional<Indicator>> indicators = new HashMap<>();
  private final Map<TaskKey, Optional<Assigned>> tasks = new LatestTasks();
  private final Map<Phrase, DeadlineReading> readings = new HashMap<>();

  Lookup(Known known, ImportTerms terms) {
    this.known = known;
    this.terms = terms;
  }

  private record TaskKey(String ward, String code) {}

  /** Directives give many tasks the same words on the same day. */
  private record Phrase(String text, DeadlineTerms leansOn) {}

  private static final class LatestTasks extends LinkedHashMap<TaskKey, Optional<Assigned>> {

    private static final long serialVersionUID = 1L;

    LatestTasks() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<TaskKey, Optional<Assigned>> eldest) {
      return size() > REMEMBERED_TASKS;
    }
  }

  /** The ward of a row, the configured one where it names none; empty with a problem noted. */
  String ward(Fields fields) {
    String ward = fields.text("ward");
    if (ward.isEmpty() || ward.equals(terms.ward())) {
      return terms.ward();
    }
    if (!wards.computeIfAbsent(ward, known::ward)) {
      fields.problem(Reasons.unknownWard(ward));
      return "";
    }
    return ward;
  }

  UnitNames units(String ward) {
    return ward.isEmpty()
        ? UnitNames.OF_UNKNOWN_WARD
        : units.computeIfAbsent(ward, code -> new UnitNames(known.units(code)));
  }

  Optional<Indicator> indicator(String code) {
    return indicators.computeIfAbsent(code, known::indicator);
  }

  /** The section a row names; empty where it names none. */
  String section(Fields fields) {
    String section = fields.text("section");
    if (!section.isEmpty() && !terms.sections().contains(section)) {
      fields.problem(Reasons.unknownSection(section, terms.sections().stream().sorted().toList()));
    }
    return section;
  }

  /** The code of the unit a row names; empty where it names none, or with a problem noted. */
  String unit(Fields fields, String ward) {
    String named = fields.text("unit");
    return named.isEmpty() ? "" : UnitCheck.one(fields, "unit", named, units(ward));
  }

  /** The reporting period a row names, with a problem noted where it is none. */
  String reportingPeriod(Fields fields) {
    String period = fields.text("period");
    if (!period.isEmpty() && !ReportingPeriod.isKey(period)) {
      fields.problem(Reasons.notAReportingPeriod(period));
    }
    return period;
  }

  /** What is known of the dossiers of a field. */
  Optional<DossierCount> dossiers(String ward, String unit, String period, String field) {
    return known.dossiers(ward, unit, period, field);
  }

  /** The task a row names, or empty with a problem noted. */
  Optional<Assigned> task(String ward, Fields fields) {
    String code = fields.text("task");
    if (code.isEmpty() || ward.isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<Assigned> task = tasks.computeIfAbsent(new TaskKey(ward, code), this::assigned);
      if (task.isEmpty()) {
        fields.problem(Reasons.unknownTask(code));
      }
      return task;
    } catch (UnreadableDeadlineException e) {
      fields.problem(Reasons.taskDeadlineUnreadable(code, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private Optional<Assigned> assigned(TaskKey key) {
    return known
        .task(key.ward(), key.code())
        .map(
            task ->
                new Assigned(task, deadline(task), task.leads().among(units(key.ward()).codes())));
  }

  /** How the deadline of a task is read. */
  DeadlineReading deadline(Task task) {
    DeadlineTerms leansOn = new DeadlineTerms(task.assignedOn(), issuedOn(task), task.eventOn());
    Phrase phrase = new Phrase(task.deadline(), leansOn);
    DeadlineReading known = readings.get(phrase);
    if (known == null) {
      known = read(task.deadline(), leansOn);
      readings.put(phrase, known);
    }
    return known;
  }

  DeadlineReading read(String phrase, DeadlineTerms leansOn) {
    return terms.deadlines().read(phrase, leansOn, calendar());
  }

  @Nullable LocalDate issuedOn(Task task) {
    return task.directive().isEmpty()
        ? null
        : known.issuedOn(task.ward(), task.directive()).orElse(null);
  }

  private WorkingCalendar calendar() {
    WorkingCalendar asked = calendar == null ? known.calendar() : calendar;
    calendar = asked;
    return asked;
  }
}
