package vn.dunghan.compose;

import java.util.List;
import java.util.function.Function;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.register.ProgressRecord;

/** What a unit last said about an occurrence: the newest record that says anything counts. */
final class Said {

  private Said() {}

  /** The result, then the product; the product asked for when the unit named none. */
  static String outcome(Finding finding) {
    String result = last(finding, ProgressRecord::result);
    String product = last(finding, ProgressRecord::product);
    if (result.isEmpty() || product.isEmpty()) {
      return result + product;
    }
    return result + " (" + product + ")";
  }

  /** Why it was late; empty unless it is. */
  static String lateReason(Finding finding) {
    boolean late =
        finding.status() == OccurrenceStatus.OVERDUE
            || finding.status() == OccurrenceStatus.COMPLETED_LATE;
    return late ? last(finding, ProgressRecord::lateReason) : "";
  }

  static String difficulties(Finding finding) {
    return last(finding, ProgressRecord::difficulties);
  }

  static String proposals(Finding finding) {
    return last(finding, ProgressRecord::proposals);
  }

  private static String last(Finding finding, Function<ProgressRecord, String> field) {
    List<ProgressRecord> known = finding.known();
    for (int i = known.size() - 1; i >= 0; i--) {
      String text = field.apply(known.get(i));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
