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
    ProgressRecord deciding = deciding(records, cutOff, collectionEnd);
    CompletedAt said = deciding == null ? null : deciding.completedAt();
    return deciding == null || said == null ? null : said.instant(deciding.recordedAt());
  }

  /**
   * The record that decides: the last that completed the occurrence, or that reopened it after one
   * did; null when none did either.
   */
  static @Nullable ProgressRecord deciding(
      List<ProgressRecord> records, LocalDateTime cutOff, LocalDateTime collectionEnd) {
    ProgressRecord deciding = null;
    for (ProgressRecord record : records) {
      boolean known = record.recordedAt().isBefore(collectionEnd);
      if (known && (completes(record, cutOff) || undoes(record, deciding, cutOff))) {
        deciding = record;
      }
    }
    return deciding;
  }

  private static boolean completes(ProgressRecord record, LocalDateTime cutOff) {
    CompletedAt said = record.completedAt();
    return said != null && said.instant(record.recordedAt()).isBefore(cutOff);
  }

  private static boolean undoes(
      ProgressRecord record, @Nullable ProgressRecord deciding, LocalDateTime cutOff) {
    return deciding != null && deciding.completedAt() != null && reopens(record, cutOff);
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
