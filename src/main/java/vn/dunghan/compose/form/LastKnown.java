package vn.dunghan.compose.form;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.ProgressRecord;

/**
 * What is known of an open occurrence, in a few words. Never how many days are left or gone: a form
 * would be another one every night.
 */
final class LastKnown {

  private static final int LONGEST = 200;

  private LastKnown() {}

  static String of(Finding finding, LocalDateTime at) {
    String standing = standing(finding, at);
    String said = said(finding.known());
    return standing.isEmpty() ? said : standing + ". " + said;
  }

  /** The cut-off of a day is its end: what is due today is not overdue yet for who reads now. */
  private static String standing(Finding finding, LocalDateTime at) {
    LocalDateTime due = finding.dueBefore();
    if (finding.status() == OccurrenceStatus.DUE_SOON) {
      return "Sắp đến hạn";
    }
    if (finding.status() != OccurrenceStatus.OVERDUE || due == null) {
      return "";
    }
    return due.isAfter(at) ? "Đến hạn hôm nay" : "Quá hạn";
  }

  private static String said(List<ProgressRecord> known) {
    if (known.isEmpty()) {
      return "Chưa có cập nhật";
    }
    ProgressRecord last = known.get(known.size() - 1);
    Integer percent = last.percent();
    String progress = percent == null ? "" : "Tiến độ " + percent + "%, ";
    String words = progress + updated(last.recordedAt());
    String result = shortened(last.result().strip());
    words = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return result.isEmpty() ? words : words + ": " + result;
  }

  static String updated(LocalDateTime at) {
    return "cập nhật " + Words.date(at.toLocalDate());
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end < 0 ? LONGEST : end) + " …";
  }
}
