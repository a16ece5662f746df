package vn.dunghan.assess;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.register.CompletedAt;
import vn.dunghan.register.ProgressRecord;

/** Whether an occurrence was completed, in the eyes of a cut-off and a collection end. */
final class Completion {

  private Completion() {}

  /**
   * The instant of completion as of the cut-off, null when it was not completed or was reopened.
   */
  static @Nullable LocalDateTime asOf(
      List<ProgressRecord> records, LocalDateTime cutOff, LocalDateTime collectionEnd) {
    LocalDateTime completed = null;
    for (ProgressRecord record : records) {
      if (!record.recordedAt().isBefore(collectionEnd)) {
        continue;
      }
      CompletedAt said = record.completedAt();
      if (said == null) {
        completed = reopens(record, cutOff) ? null : completed;
      } else if (said.instant(record.recordedAt()).isBefore(cutOff)) {
        completed = said.instant(record.recordedAt());
      }
    }
    return completed;
  }

  /** Whether a record from {@code from} on reopens the occurrence before the cut-off (trả lại). */
  static boolean reopenedWithin(
      List<ProgressRecord> records, LocalDateTime from, LocalDateTime cutOff) {
    return records.stream()
        .anyMatch(record -> !record.recordedAt().isBefore(from) && reopens(record, cutOff));
  }

  private static boolean reopens(ProgressRecord record, LocalDateTime cutOff) {
    Integer percent = record.percent();
    return record.completedAt() == null
        && percent != null
        && percent < 100
        && record.recordedAt().isBefore(cutOff);
  }
}
