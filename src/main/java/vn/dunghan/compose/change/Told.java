package vn.dunghan.compose.change;

import vn.dunghan.compose.document.Words;
import vn.dunghan.register.CompletedAt;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Source;

/** How a row that came in reads in the list. */
final class Told {

  private static final int DONE = 100;

  private Told() {}

  static Cause progress(ProgressRecord record) {
    return new Cause(
        Cause.Kind.PROGRESS,
        "Bản cập nhật ghi lúc "
            + Words.moment(record.recordedAt())
            + (said(record).isEmpty() ? "" : ", " + said(record))
            + where(record.source()));
  }

  /** The file, the row and when it was taken in. */
  static String where(Source source) {
    return " (tệp "
        + source.file()
        + ", dòng "
        + source.row()
        + ", nhận lúc "
        + Words.moment(source.receivedAt())
        + ")";
  }

  /** What it says of the work, to follow other words; empty for nothing. */
  static String said(ProgressRecord record) {
    CompletedAt completed = record.completedAt();
    if (completed != null) {
      return "báo hoàn thành " + Words.moment(completed.instant(record.recordedAt()));
    }
    Integer percent = record.percent();
    if (percent == null) {
      return "";
    }
    return "báo đạt " + percent + "%" + (percent < DONE ? " (chưa hoàn thành)" : "");
  }
}
