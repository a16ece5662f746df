package vn.dunghan.job.mail;

import java.util.List;
import java.util.Locale;
import vn.dunghan.assess.Figures;
import vn.dunghan.compose.Composer;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Table;
import vn.dunghan.compose.document.Words;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.job.report.PublishedReport;

/** What the letters say that go with a report. */
final class ReportWords {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final String INTERNAL = "Kiểm tra số liệu";

  /** How many matters a letter names; the workbook names them all. */
  private static final int MOST = 30;

  private final PublishedReport report;
  private final Facts facts;
  private final ReportDocument document;
  private final String place;

  /**
   * @param place where the recipients find its folder
   */
  ReportWords(PublishedReport report, String place) {
    this.report = report;
    this.facts = report.facts();
    this.document = Composer.compose(facts, "");
    this.place = place;
  }

  PlainLetter toReader(Recipient reader) {
    PlainLetter letter = begun(title(), reader);
    letter.says(
        "Gửi kèm "
            + title()
            + " của "
            + facts.office().name()
            + ": bản Word để trình ký, bản PDF và bảng số liệu Excel.");
    reason(letter);
    figures(letter);
    instants(letter);
    return ended(letter);
  }

  PlainLetter toClerk(Recipient clerk) {
    List<String> matters = matters();
    PlainLetter letter = begun("Việc cần xem lại: " + title(), clerk);
    letter.says(
        "Đã lập xong "
            + title()
            + ". Thư này nói những việc chỉ lưu hành trong phường; báo cáo gửi đi không có các nội"
            + " dung này.");
    reason(letter);
    instants(letter);
    if (matters.isEmpty()) {
      letter.says("Số liệu không có nội dung nào cần kiểm tra lại.");
    } else {
      letter.says(
          "Có "
              + Words.countInSentence(matters.size())
              + " nội dung cần kiểm tra (trang “"
              + INTERNAL
              + "” của tệp Excel):");
      letter.lists(matters.subList(0, Math.min(MOST, matters.size())));
      if (matters.size() > MOST) {
        letter.says("… và các nội dung khác ghi trong tệp Excel.");
      }
    }
    if (!report.internal().isEmpty()) {
      letter.says("Bảng các số liệu thay đổi so với lần lập trước gửi kèm, chỉ lưu hành nội bộ.");
    }
    return ended(letter);
  }

  private PlainLetter begun(String subject, Recipient recipient) {
    PlainLetter letter = new PlainLetter("[" + facts.office().name() + "] " + subject);
    letter.says(
        "Kính gửi: " + (recipient.name().isEmpty() ? recipient.address() : recipient.name()));
    return letter;
  }

  private PlainLetter ended(PlainLetter letter) {
    letter.says("Báo cáo nằm ở: " + place);
    letter.small("Thư do phần mềm Đúng Hạn tự gửi, mỗi lần lập báo cáo một thư.");
    return letter;
  }

  private void reason(PlainLetter letter) {
    if (!report.revision().reason().isEmpty()) {
      letter.says("Lý do lập lại: " + report.revision().reason());
    }
  }

  private void figures(PlainLetter letter) {
    Figures totals = facts.findings().totals();
    letter.lists(
        List.of(
            "Tổng số nhiệm vụ trong kỳ: " + Words.count(totals.total()),
            "Hoàn thành đúng hạn: " + Words.count(totals.completedOnTime()),
            "Hoàn thành quá hạn: " + Words.count(totals.completedLate()),
            "Quá hạn, chưa hoàn thành: " + Words.count(totals.overdue()),
            "Tỷ lệ hoàn thành nhiệm vụ đến hạn: "
                + Words.rate(
                    totals.completionRate().numerator(), totals.completionRate().denominator())));
  }

  private void instants(PlainLetter letter) {
    String collected =
        "Số liệu tính đến hết ngày "
            + Words.date(facts.period().range().to())
            + ", thu thập đến "
            + Words.moment(facts.findings().window().collectionEnd())
            + ".";
    letter.says(
        facts.sendBefore() == null
            ? collected
            : collected + " Báo cáo phải gửi " + Words.dueInSentence(facts.sendBefore()) + ".");
  }

  /** báo cáo … tháng 10 năm 2025 (lần 2). */
  private String title() {
    int revision = report.revision().number();
    return facts.definition().typeName().charAt(0)
        + facts.definition().typeName().substring(1).toLowerCase(VIETNAMESE)
        + " "
        + document.face().subject()
        + (revision > 1 ? " (lập lần " + revision + ")" : "");
  }

  /** What the sheet for the ward alone names: what kind, where, and what to do. */
  private List<String> matters() {
    return document.sheets().stream()
        .filter(sheet -> sheet.name().equals(INTERNAL))
        .flatMap(sheet -> sheet.blocks().stream())
        .limit(1)
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .flatMap(table -> table.rows().stream())
        .map(row -> row.cells().stream().skip(1).map(Cell::words).toList())
        .map(words -> String.join(" – ", words))
        .toList();
  }
}
