package vn.dunghan.compose;

import java.util.List;
import java.util.stream.Collectors;
import vn.dunghan.assess.Finding;

/** How a task reads in a table. */
public final class TaskWords {

  /** The heading above deadlines: a cell shows the last day in time, or "trước" with the hour. */
  static final String LAST_DAY = "Hạn cuối (đến hết ngày)";

  private static final String NO_CAUSE = "Đơn vị chưa nêu nguyên nhân";

  private TaskWords() {}

  /** What names the row of {@code figures.json}. */
  static String key(Finding finding) {
    return "task:" + finding.key();
  }

  /** The content, with the turn of a recurring task. */
  public static String content(Finding finding) {
    String content = Texts.withoutStop(finding.task().content());
    return finding.period().isEmpty()
        ? content
        : content + " (kỳ " + TurnWords.of(finding.period()) + ")";
  }

  /** The directive, and its clause in brackets. */
  public static String directive(Finding finding) {
    String clause = finding.task().clause();
    return clause.isEmpty()
        ? finding.task().directive()
        : finding.task().directive() + " (" + clause + ")";
  }

  /** The deadline as the directive words it. */
  public static String phrase(Finding finding) {
    String phrase = finding.task().deadline();
    return phrase.isEmpty() ? "Không nêu" : Texts.startingLarge(phrase);
  }

  /** Why it was late, for a task that is. */
  static String cause(Finding finding) {
    String cause = Said.lateReason(finding);
    return cause.isEmpty() ? NO_CAUSE : cause;
  }

  /** The result or product; of a late task also the cause. */
  static String outcomeAndCause(Finding finding) {
    String outcome = Said.outcome(finding);
    if (!Said.isLate(finding)) {
      return outcome;
    }
    String cause = "Nguyên nhân quá hạn: " + Texts.startingSmall(cause(finding));
    return outcome.isEmpty() ? cause : outcome + ". " + cause;
  }

  /** The units that do the same task. */
  static String units(Facts facts, List<Finding> findings) {
    return findings.size() > 1 && findings.size() == facts.register().units().size()
        ? "Tất cả các cơ quan, đơn vị"
        : findings.stream()
            .map(finding -> facts.unitLabel(finding.unit()))
            .collect(Collectors.joining("; "));
  }
}
