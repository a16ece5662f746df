package vn.dunghan.compose;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.register.ProgressRecord;

/**
 * What a unit last said about an occurrence: the newest record that says anything counts. Texts
 * come without the stop at their end, for they stand in cells and enumerations.
 */
final class Said {

  private Said() {}

  /** The result, and the product in brackets. */
  static String outcome(Finding finding) {
    String result = last(finding, record -> true, ProgressRecord::result);
    String product = last(finding, record -> true, ProgressRecord::product);
    if (result.isEmpty() || product.isEmpty()) {
      return result + product;
    }
    return result + " (" + product + ")";
  }

  /** Why it was late; empty unless it is. */
  static String lateReason(Finding finding) {
    return isLate(finding) ? last(finding, record -> true, ProgressRecord::lateReason) : "";
  }

  static boolean isLate(Finding finding) {
    return finding.status() == OccurrenceStatus.OVERDUE
        || finding.status() == OccurrenceStatus.COMPLETED_LATE;
  }

  /** Said since the period began: an older one stood in an older report. */
  static String difficulties(Facts facts, Finding finding) {
    return last(finding, facts::saidInPeriod, ProgressRecord::difficulties);
  }

  /** Said since the period began. */
  static String proposals(Facts facts, Finding finding) {
    return last(finding, facts::saidInPeriod, ProgressRecord::proposals);
  }

  private static String last(
      Finding finding, Predicate<ProgressRecord> counts, Function<ProgressRecord, String> field) {
    List<ProgressRecord> known = finding.known();
    for (int i = known.size() - 1; i >= 0; i--) {
      String text = counts.test(known.get(i)) ? field.apply(known.get(i)) : "";
      if (!text.isEmpty()) {
        return Texts.withoutStop(text);
      }
    }
    return "";
  }
}
