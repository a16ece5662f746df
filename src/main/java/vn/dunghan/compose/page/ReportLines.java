package vn.dunghan.compose.page;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.Texts;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.night.ReportStanding;

/** The reports with what is to be done about each. */
final class ReportLines {

  private final LocalDateTime now;

  ReportLines(LocalDateTime now) {
    this.now = now;
  }

  List<ReportLine> of(List<ReportStanding> reports) {
    return reports.stream().map(this::line).toList();
  }

  private ReportLine line(ReportStanding report) {
    return new ReportLine(
        mark(report),
        report.title(),
        state(report),
        deadline(report.sendBefore()),
        report.folder(),
        report.files());
  }

  private Mark mark(ReportStanding report) {
    if (report.submittedOn() != null) {
      return Mark.DONE;
    }
    if (isLate(report.sendBefore())) {
      return Mark.LATE;
    }
    return report.collectionEnd().isAfter(now) ? Mark.WAITING : Mark.SOON;
  }

  private boolean isLate(@Nullable LocalDateTime sendBefore) {
    return sendBefore != null && !sendBefore.isAfter(now);
  }

  private String state(ReportStanding report) {
    LocalDateTime submitted = report.submittedOn();
    if (submitted != null) {
      return "Đã ký và gửi ngày " + Words.date(submitted.toLocalDate());
    }
    String late = isLate(report.sendBefore()) ? "quá hạn gửi; " : "";
    if (report.revision() > 0) {
      return Texts.startingLarge(
          late + "đã lập lần " + report.revision() + ", chờ ký và ghi nhận đã gửi");
    }
    return report.collectionEnd().isAfter(now)
        ? "Đang thu thập số liệu đến " + Words.dueInSentence(report.collectionEnd())
        : Texts.startingLarge(late + "đã hết hạn thu thập số liệu, chưa lập");
  }

  private static String deadline(@Nullable LocalDateTime sendBefore) {
    return sendBefore == null ? "" : "chậm nhất " + Words.dueInSentence(sendBefore);
  }
}
