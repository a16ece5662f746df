package vn.dunghan.compose.change;

import java.time.LocalDateTime;
import vn.dunghan.assess.Window;
import vn.dunghan.register.Source;

/**
 * What came too late for the report of a period: received after it was frozen, or recorded after
 * its collection end although it tells of its days.
 *
 * @param frozenAt when that report was frozen
 * @param window that report's
 * @param until what was recorded from here on is not known to the next report either
 */
record Lateness(LocalDateTime frozenAt, Window window, LocalDateTime until) {

  private static final String AFTERWARDS =
      "; ghi sau hạn thu thập của kỳ trước nên không đổi số liệu kỳ trước, tính vào kỳ này";

  boolean isNews(Source source) {
    return !source.receivedAt().isBefore(frozenAt);
  }

  /** Whether the report should have known it by its own rule. */
  boolean inTime(LocalDateTime recordedAt) {
    return recordedAt.isBefore(window.collectionEnd());
  }

  boolean isAfterwards(LocalDateTime recordedAt) {
    return !inTime(recordedAt) && recordedAt.isBefore(until);
  }

  /** Whether a value or text of the period came too late. */
  boolean isLate(LocalDateTime recordedAt, Source source, boolean known) {
    return inTime(recordedAt) ? isNews(source) && !known : isAfterwards(recordedAt);
  }

  /** Said after the cause, where the report would not say otherwise by its own rule. */
  String remark(LocalDateTime recordedAt) {
    return inTime(recordedAt) ? "" : AFTERWARDS;
  }
}
