package vn.dunghan.compose.page;

import java.util.List;
import vn.dunghan.compose.Texts;
import vn.dunghan.compose.owed.Clashes;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.compose.owed.ObligationWords;

/** The reports with what is to be done about each. */
final class ReportLines {

  private ReportLines() {}

  static List<ReportLine> of(List<Obligation> reports) {
    return reports.stream().map(ReportLines::line).toList();
  }

  private static ReportLine line(Obligation report) {
    return new ReportLine(
        mark(report),
        report.title(),
        Texts.startingLarge(ObligationWords.state(report)),
        ObligationWords.deadline(report),
        Clashes.withTodo(report).orElse(""),
        report.folder(),
        report.files());
  }

  private static Mark mark(Obligation report) {
    return switch (report.state()) {
      case LATE -> Mark.LATE;
      case SENT -> Mark.DONE;
      case COLLECTING -> Mark.WAITING;
      default -> Mark.SOON;
    };
  }
}
