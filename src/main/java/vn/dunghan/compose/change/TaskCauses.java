package vn.dunghan.compose.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.register.ProgressRecord;

/**
 * Finds out what made two revisions speak differently of an occurrence: what was said, granted or
 * edited in between, as far as the data tell.
 */
final class TaskCauses {

  private final Frozen before;
  private final Frozen after;
  private final Map<List<String>, List<ProgressRecord>> received;
  private final Extensions extensions;
  private final TaskEdits edits;
  private final boolean calendarChanged;

  TaskCauses(Frozen before, Frozen after, Received received) {
    this.before = before;
    this.after = after;
    this.received =
        received.progress().stream()
            .filter(
                record ->
                    record.recordedAt().isBefore(after.facts().findings().window().collectionEnd()))
            .collect(Collectors.groupingBy(r -> List.of(r.task(), r.period(), r.unit())));
    this.extensions = new Extensions(before, after);
    this.edits = new TaskEdits(before, after, received.edits());
    this.calendarChanged = !days(before).equals(days(after));
  }

  private static Set<CalendarDay> days(Frozen revision) {
    return new HashSet<>(revision.facts().register().days());
  }

  /** What is known to have caused the difference; never empty. */
  List<Cause> of(Pair pair) {
    List<Cause> causes = new ArrayList<>();
    said(pair).forEach(record -> causes.add(Told.progress(record)));
    causes.addAll(extensions.of(pair));
    causes.addAll(edits.of(pair.task()));
    addUnit(pair, causes);
    addWindow(causes);
    addCalendar(pair, causes);
    return causes.isEmpty() ? List.of(unknown()) : causes;
  }

  /** What was taken in since; what the earlier revision knew already is not news. */
  private List<ProgressRecord> said(Pair pair) {
    Finding then = pair.before();
    Finding now = pair.after();
    Set<ProgressRecord> known = then == null ? Set.of() : new HashSet<>(then.known());
    List<ProgressRecord> heard =
        then != null && now != null
            ? now.known()
            : received.getOrDefault(List.of(pair.task(), pair.period(), pair.unit()), List.of());
    return heard.stream().filter(record -> !known.contains(record)).toList();
  }

  private void addUnit(Pair pair, List<Cause> causes) {
    boolean then = before.facts().register().unitCodes().contains(pair.unit());
    boolean now = after.facts().register().unitCodes().contains(pair.unit());
    if (then != now) {
      causes.add(
          new Cause(
              Cause.Kind.UNIT,
              "Đơn vị "
                  + pair.unit()
                  + (now ? " mới có trong danh sách" : " không còn trong danh sách")));
    }
  }

  private void addWindow(List<Cause> causes) {
    if (!before.facts().findings().window().equals(after.facts().findings().window())) {
      causes.add(
          new Cause(
              Cause.Kind.WINDOW,
              "Kỳ báo cáo hoặc hạn thu thập thay đổi (xem trang “Dữ liệu thay đổi”)"));
    }
  }

  private void addCalendar(Pair pair, List<Cause> causes) {
    if (calendarChanged && dependsOnCalendar(pair.before(), pair.after())) {
      causes.add(
          new Cause(Cause.Kind.CALENDAR, "Lịch làm việc thay đổi (xem trang “Dữ liệu thay đổi”)"));
    }
  }

  /** A deadline in working days moved, or the days left to it did. */
  private static boolean dependsOnCalendar(@Nullable Finding then, @Nullable Finding now) {
    return then != null
        && now != null
        && (!Objects.equals(then.originalDueBefore(), now.originalDueBefore())
            || !Objects.equals(then.dueBefore(), now.dueBefore())
            || then.status() == OccurrenceStatus.DUE_SOON
            || now.status() == OccurrenceStatus.DUE_SOON);
  }

  private static Cause unknown() {
    return new Cause(
        Cause.Kind.UNKNOWN,
        "Dữ liệu của nhiệm vụ không đổi; kiểm tra cấu hình (dung-han.yml) và phiên bản phần mềm");
  }
}
