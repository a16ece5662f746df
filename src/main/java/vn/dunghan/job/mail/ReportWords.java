package vn.dunghan.job.mail;

import java.util.List;
import java.util.Locale;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Ratio;
import vn.dunghan.compose.Composer;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Words;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.job.report.PublishedReport;

/** What the letters say that go with a report. */
final class ReportWords {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

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
    PlainLetter letter = begun("", reader);
    letter.says(
        "Xin gửi kèm " + title() + ": bản Word để trình ký, bản PDF và bảng số liệu Excel.");
    reason(letter);
    figures(letter);
    instants(letter);
    return ended(letter);
  }

  PlainLetter toClerk(Recipient clerk) {
    Matters matters = Matters.in(document);
    PlainLetter letter = begun("Việc cần xem lại: ", clerk);
    letter.says(
        "Đã lập xong "
            + title()
            + ". Các nội dung dưới đây chỉ lưu hành trong phường, không có trong bản Word và bản PDF.");
    reason(letter);
    instants(letter);
    if (matters.count() == 0) {
      letter.says("Số liệu không có nội dung nào cần kiểm tra lại.");
    } else {
      letter.says(
          "Có "
              + Words.countInSentence(matters.count())
              + " nội dung cần kiểm tra, ghi đủ ở trang “"
              + Matters.SHEET
              + "” của tệp Excel:");
      matters.tell(letter);
    }
    if (!report.internal().isEmpty()) {
      letter.says("Bảng các số liệu thay đổi so với lần lập trước gửi kèm, chỉ lưu hành nội bộ.");
    }
    return ended(letter);
  }

  private PlainLetter begun(String about, Recipient recipient) {
    PlainLetter letter =
        new PlainLetter(
            "["
                + facts.office().place()
                + "] "
                + about
                + typeName()
                + " "
                + period()
                + ": "
                + subject());
    letter.says(
        "Kính gửi: " + (recipient.name().isEmpty() ? recipient.address() : recipient.name()));
    return letter;
  }

  private PlainLetter ended(PlainLetter letter) {
    letter.says("Nơi lưu báo cáo: " + place);
    letter.small("Thư do phần mềm Đúng Hạn tự gửi, mỗi lần lập báo cáo một thư.");
    return letter;
  }

  private void reason(PlainLetter letter) {
    if (!report.revision().reason().isEmpty()) {
      letter.says("Lý do lập lại: " + report.revision().reason());
    }
  }

  private void figures(PlainLetter letter) {
    Figures totals = facts.totals();
    Ratio rate = totals.completionRate();
    letter.lists(
        List.of(
            "Tổng số nhiệm vụ trong kỳ: " + Words.count(totals.total()),
            "Hoàn thành đúng hạn: " + Words.count(totals.completedOnTime()),
            "Hoàn thành quá hạn: " + Words.count(totals.completedLate()),
            "Quá hạn, chưa hoàn thành: " + Words.count(totals.overdue()),
            "Tỷ lệ hoàn thành nhiệm vụ đến hạn: "
                + Words.rate(rate.numerator(), rate.denominator())));
  }

  private void instants(PlainLetter letter) {
    String known =
        "Số liệu tính đến hết ngày "
            + Words.date(facts.period().range().to())
            + ", gồm các cập nhật nhận được trước "
            + Words.moment(facts.findings().window().collectionEnd())
            + ".";
    letter.says(
        facts.sendBefore() == null
            ? known
            : known + " Báo cáo phải gửi " + Words.dueInSentence(facts.sendBefore()) + ".");
  }

  /** báo cáo tháng 10 năm 2025, lần 2, của phường Hoa Sen. */
  private String title() {
    return typeName().toLowerCase(VIETNAMESE)
        + " "
        + period()
        + " của "
        + facts.office().name()
        + " (“"
        + subject()
        + "”)";
  }

  /** The trích yếu, without the period that was named before. */
  private String subject() {
    String subject = document.face().subject();
    String period = " " + facts.period().title();
    return subject.endsWith(period)
        ? subject.substring(0, subject.length() - period.length())
        : subject;
  }

  private String typeName() {
    String name = facts.definition().typeName();
    return name.charAt(0) + name.substring(1).toLowerCase(VIETNAMESE);
  }

  private String period() {
    int revision = report.revision().number();
    return facts.period().title() + (revision > 1 ? " (lập lần " + revision + ")" : "");
  }
}
