package vn.dunghan.compose.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Directive;
import vn.dunghan.register.Source;
import vn.dunghan.register.Task;

/** What became of the tasks themselves between two revisions, where it decides about figures. */
final class TaskEdits {

  /** A column that decides about figures. */
  private enum Field {
    LEAD("lead", "đơn vị chủ trì", TaskEdits::leads),
    ASSIGNED_ON("assigned_on", "ngày giao", task -> date(task.assignedOn())),
    DEADLINE("deadline", "thời hạn", Task::deadline),
    EVENT_ON("event_on", "ngày diễn ra", task -> date(task.eventOn())),
    ENDS_ON("ends_on", "ngày kết thúc", task -> date(task.endsOn())),
    CANCELLED_ON("cancelled_on", "ngày hủy", task -> date(task.cancelledOn())),
    DIRECTIVE("directive", "văn bản giao", Task::directive);

    private final String column;
    private final String words;
    private final Function<Task, String> value;

    Field(String column, String words, Function<Task, String> value) {
      this.column = column;
      this.words = words;
      this.value = value;
    }
  }

  private final Map<String, Task> before;
  private final Map<String, Task> after;
  private final Map<String, LocalDate> issuedBefore;
  private final Map<String, LocalDate> issuedAfter;
  private final Map<List<String>, Source> sources = new HashMap<>();

  TaskEdits(Frozen before, Frozen after, List<TaskEdit> edits) {
    this.before = tasks(before);
    this.after = tasks(after);
    this.issuedBefore = issued(before);
    this.issuedAfter = issued(after);
    edits.forEach(edit -> sources.put(List.of(edit.task(), edit.field()), edit.source()));
  }

  private static Map<String, Task> tasks(Frozen revision) {
    return revision.facts().register().tasks().stream()
        .collect(Collectors.toMap(Task::code, Function.identity(), (a, b) -> b));
  }

  private static Map<String, LocalDate> issued(Frozen revision) {
    return revision.facts().register().directives().stream()
        .collect(Collectors.toMap(Directive::number, Directive::issuedOn, (a, b) -> b));
  }

  List<Cause> of(String code) {
    Task then = before.get(code);
    Task now = after.get(code);
    if (then == null || now == null) {
      return then == now
          ? List.of()
          : List.of(
              cause(
                  now != null
                      ? "Nhiệm vụ mới vào sổ sau lần chốt trước"
                      : "Nhiệm vụ không còn trong sổ"));
    }
    List<Cause> causes = new ArrayList<>();
    for (Field field : Field.values()) {
      addField(field, then, now, causes);
    }
    addIssued(then, now, causes);
    return causes;
  }

  private void addField(Field field, Task then, Task now, List<Cause> causes) {
    String old = field.value.apply(then);
    String fresh = field.value.apply(now);
    if (!old.equals(fresh)) {
      Source source = sources.get(List.of(now.code(), field.column));
      causes.add(
          cause(
              "Sửa "
                  + field.words
                  + " của nhiệm vụ: từ "
                  + quoted(old)
                  + " thành "
                  + quoted(fresh)
                  + (source == null ? "" : Told.where(source))));
    }
  }

  private void addIssued(Task then, Task now, List<Cause> causes) {
    LocalDate old = issuedBefore.get(then.directive());
    LocalDate fresh = issuedAfter.get(now.directive());
    if (then.directive().equals(now.directive()) && !date(old).equals(date(fresh))) {
      causes.add(
          cause(
              "Sửa ngày ban hành của "
                  + now.directive()
                  + ": từ "
                  + quoted(date(old))
                  + " thành "
                  + quoted(date(fresh))));
    }
  }

  private static Cause cause(String text) {
    return new Cause(Cause.Kind.TASK, text);
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "(trống)" : "“" + text + "”";
  }

  private static String leads(Task task) {
    return task.leads().isAll() ? "tất cả đơn vị" : String.join(", ", task.leads().units());
  }

  private static String date(@Nullable LocalDate date) {
    return date == null ? "" : Words.date(date);
  }
}
