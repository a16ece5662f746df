package vn.dunghan.compose.night;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.compose.TaskWords;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.night.LetterBlock.Entry;
import vn.dunghan.register.ProgressRecord;

/**
 * An occurrence with a deadline that is not completed, in words.
 *
 * @param due the deadline in force
 */
public record PressingTask(NightFacts facts, Finding finding, LocalDateTime due) {

  private static final Duration DAY = Duration.ofDays(1);

  /** The longest overdue first, then what falls due first. */
  public static final Comparator<PressingTask> BY_URGENCY =
      Comparator.comparing(PressingTask::due)
          .thenComparing(task -> task.finding().task().code())
          .thenComparing(task -> task.finding().unit())
          .thenComparing(task -> task.finding().period());

  /** The tasks among findings that press, most urgent first. */
  static List<PressingTask> among(NightFacts facts, Stream<Finding> findings) {
    return findings.map(finding -> of(facts, finding)).sorted(BY_URGENCY).toList();
  }

  public static PressingTask of(NightFacts facts, Finding finding) {
    return new PressingTask(facts, finding, Objects.requireNonNull(finding.dueBefore()));
  }

  public boolean isOverdue() {
    return finding.status() == OccurrenceStatus.OVERDUE;
  }

  /** Days late; or left, of 24 hours from the end of the night's day, rounded up likewise. */
  public long days() {
    return isOverdue()
        ? finding.daysLate()
        : Duration.between(facts.findings().window().cutOff(), due)
            .plus(DAY)
            .minusNanos(1)
            .toDays();
  }

  /** "quá hạn 05 ngày", "còn 02 ngày". */
  public String daysInWords() {
    return (isOverdue() ? "quá hạn " : "còn ") + Words.countInSentence(days()) + " ngày";
  }

  /** How the deadline came about, if it was extended; else empty. */
  public String extended() {
    LocalDateTime original = finding.originalDueBefore();
    return original == null || original.equals(due)
        ? ""
        : "gia hạn, hạn ban đầu " + Words.due(original);
  }

  /** What the unit said last. */
  public String state() {
    List<ProgressRecord> known = finding.known();
    if (known.isEmpty()) {
      return "Đơn vị chưa cập nhật";
    }
    ProgressRecord last = known.get(known.size() - 1);
    String on = " (ngày " + Words.date(last.recordedAt().toLocalDate()) + ")";
    Integer percent = last.percent();
    return (percent == null ? "Đã cập nhật" : percent + "%") + on;
  }

  /** On how many days its unit was reminded of it. */
  public int reminders() {
    return facts.reminders().getOrDefault(finding.key(), 0);
  }

  /** As its own unit reads it. */
  Entry forUnit() {
    return entry(null);
  }

  /** As the leadership reads it: whose it is stands first. */
  Entry forLeadership() {
    return entry(unit());
  }

  private Entry entry(@Nullable String unit) {
    List<String> lines = new ArrayList<>();
    if (unit != null) {
      lines.add("Đơn vị: " + unit);
    }
    lines.add("Văn bản giao: " + TaskWords.directive(finding));
    lines.add("Thời hạn: " + Words.due(due) + " (văn bản ghi: " + TaskWords.phrase(finding) + ")");
    if (!extended().isEmpty()) {
      lines.add("Được " + extended());
    }
    lines.add("Tiến độ: " + state() + reminded());
    return new Entry(
        isOverdue() ? "▲" : "◆",
        daysInWords(),
        finding.task().code() + ". " + TaskWords.content(finding),
        lines);
  }

  private String reminded() {
    return reminders() == 0 ? "" : "; đã nhắc " + Words.countInSentence(reminders()) + " lần";
  }

  private String unit() {
    return facts.register().units().stream()
        .filter(candidate -> candidate.code().equals(finding.unit()))
        .map(candidate -> candidate.label())
        .findFirst()
        .orElse(finding.unit());
  }
}
