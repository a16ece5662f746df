package vn.dunghan.assess;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.deadline.DeadlineReading;
import vn.dunghan.deadline.DeadlineTerms;
import vn.dunghan.deadline.Recurrence;
import vn.dunghan.deadline.Turn;
import vn.dunghan.deadline.UnreadableDeadlineException;
import vn.dunghan.register.Directive;
import vn.dunghan.register.Register;
import vn.dunghan.register.Task;

/** Every occurrence a register holds, up to a day. */
final class Occurrences {

  private final Register register;
  private final WorkingCalendar calendar;
  private final DeadlineReader reader;
  private final Map<String, LocalDate> issuedOn = new HashMap<>();
  private final List<Gap> unreadable = new ArrayList<>();

  Occurrences(Register register, WorkingCalendar calendar, DeadlineReader reader) {
    this.register = register;
    this.calendar = calendar;
    this.reader = reader;
    for (Directive directive : register.directives()) {
      issuedOn.put(directive.number(), directive.issuedOn());
    }
  }

  /** The occurrences that begin on or before {@code until}, assigned or not. */
  List<Occurrence> until(LocalDate until) {
    return register.tasks().stream().flatMap(task -> of(task, until)).toList();
  }

  /** The tasks whose deadline can no longer be read, as after a change of the calendar. */
  List<Gap> unreadable() {
    return List.copyOf(unreadable);
  }

  private Stream<Occurrence> of(Task task, LocalDate until) {
    return read(task).stream().flatMap(reading -> expand(task, reading, until));
  }

  private Optional<DeadlineReading> read(Task task) {
    DeadlineTerms terms =
        new DeadlineTerms(task.assignedOn(), issuedOn.get(task.directive()), task.eventOn());
    try {
      return Optional.of(reader.read(task.deadline(), terms, calendar));
    } catch (UnreadableDeadlineException e) {
      unreadable.add(new Gap(task.code(), String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private Stream<Occurrence> expand(Task task, DeadlineReading reading, LocalDate until) {
    LocalDate assignedOn = later(task.assignedOn(), reading.startsOn());
    Recurrence recurrence = reading.recurrence();
    if (recurrence != null) {
      return recurrence.turns(assignedOn, earlier(until, task.endsOn())).stream()
          .flatMap(turn -> turn(task, turn, assignedOn));
    }
    boolean continuing = reading.kind() == DeadlineReading.Kind.CONTINUING;
    return forEachLead(task, "", assignedOn, reading.dueBefore(), continuing);
  }

  private Stream<Occurrence> turn(Task task, Turn turn, LocalDate assignedOn) {
    LocalDate begins = later(assignedOn, turn.firstDay());
    return forEachLead(task, turn.key(), begins, turn.dueBefore(), false);
  }

  private Stream<Occurrence> forEachLead(
      Task task,
      String period,
      LocalDate assignedOn,
      @Nullable LocalDateTime due,
      boolean continuing) {
    return task.leads().among(register.unitCodes()).stream()
        .map(
            unit ->
                new Occurrence(
                    task,
                    period,
                    unit,
                    assignedOn,
                    issuedOn.get(task.directive()),
                    due,
                    continuing));
  }

  private static LocalDate later(LocalDate a, @Nullable LocalDate b) {
    return b != null && b.isAfter(a) ? b : a;
  }

  private static LocalDate earlier(LocalDate a, @Nullable LocalDate b) {
    return b != null && b.isBefore(a) ? b : a;
  }
}
