package vn.dunghan.compose.page;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.compose.TaskWords;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Unit;

/** The occurrences that someone must see to, most urgent first. */
final class TaskLines {

  private static final Duration DAY = Duration.ofDays(1);

  private static final Comparator<TaskLine> BY_DEADLINE =
      Comparator.comparing(TaskLine::dueBefore)
          .thenComparing(TaskLine::code)
          .thenComparing(TaskLine::unit);

  private final NightFacts facts;
  private final Map<String, String> units;

  TaskLines(NightFacts facts) {
    this.facts = facts;
    this.units =
        facts.register().units().stream().collect(Collectors.toMap(Unit::code, Unit::label));
  }

  List<TaskLine> overdue() {
    return lines(OccurrenceStatus.OVERDUE, Finding::daysLate, "quá hạn ");
  }

  List<TaskLine> dueSoon() {
    return lines(OccurrenceStatus.DUE_SOON, this::daysLeft, "còn ");
  }

  private List<TaskLine> lines(
      OccurrenceStatus status, Function<Finding, Long> days, String words) {
    return facts.findings().with(status).stream()
        .map(finding -> line(finding, days.apply(finding), words))
        .sorted(BY_DEADLINE)
        .toList();
  }

  private TaskLine line(Finding finding, long days, String words) {
    LocalDateTime due = Objects.requireNonNull(finding.dueBefore());
    return new TaskLine(
        finding.task().code(),
        units.getOrDefault(finding.unit(), finding.unit()),
        TaskWords.content(finding),
        TaskWords.directive(finding),
        days,
        words + Words.countInSentence(days) + " ngày",
        due,
        Words.due(due),
        extended(finding.originalDueBefore(), due),
        state(finding.known()),
        facts.reminders().getOrDefault(finding.key(), 0));
  }

  /** Days of 24 hours from the end of the night's day, rounded up, as days late are counted. */
  private long daysLeft(Finding finding) {
    LocalDateTime due = Objects.requireNonNull(finding.dueBefore());
    Duration left = Duration.between(facts.findings().window().cutOff(), due);
    return left.plus(DAY).minusNanos(1).toDays();
  }

  private static String extended(@Nullable LocalDateTime original, LocalDateTime due) {
    return original == null || original.equals(due)
        ? ""
        : "gia hạn, hạn ban đầu " + Words.due(original);
  }

  private static String state(List<ProgressRecord> known) {
    if (known.isEmpty()) {
      return "Đơn vị chưa cập nhật";
    }
    ProgressRecord last = known.get(known.size() - 1);
    String on = " (ngày " + Words.date(last.recordedAt().toLocalDate()) + ")";
    Integer percent = last.percent();
    return (percent == null ? "Đã cập nhật" : percent + "%") + on;
  }
}
