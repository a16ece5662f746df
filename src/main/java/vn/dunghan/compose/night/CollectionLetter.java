package vn.dunghan.compose.night;

import java.util.List;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.register.Unit;

/** Tells, before the collection of a report's figures ends, who has sent nothing. */
public final class CollectionLetter {

  private CollectionLetter() {}

  public static LetterContent toClerk(Office office, Obligation report, List<Unit> silent) {
    return LetterWriter.to(
            office, "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân " + office.name())
        .says(
            "Hạn gửi số liệu cho "
                + quoted(report)
                + " là "
                + ends(report)
                + ". Từ đầu kỳ đến nay còn "
                + Words.countInSentence(silent.size())
                + " đơn vị có nhiệm vụ mà chưa cập nhật:")
        .items(silent.stream().map(CollectionLetter::reached).toList())
        .says(
            "Đề nghị Văn phòng đôn đốc. Số liệu gửi sau thời điểm trên không vào báo cáo này, chỉ"
                + " tính cho kỳ sau.")
        .named(
            "Còn "
                + Words.count(silent.size())
                + " đơn vị chưa gửi số liệu báo cáo "
                + period(report));
  }

  public static LetterContent toUnit(Office office, Obligation report, Unit unit) {
    return LetterWriter.to(office, unit.name())
        .says(
            "Hạn gửi số liệu cho "
                + quoted(report)
                + " là "
                + ends(report)
                + ". Từ đầu kỳ đến nay chương trình chưa nhận được cập nhật nào của đơn vị.")
        .says(
            "Đề nghị đơn vị điền biểu trong thư mục của đơn vị trên ổ dùng chung và lưu lại trước"
                + " thời điểm trên. Sau đó, nhiệm vụ chưa cập nhật được tính theo số liệu hiện có.")
        .named(
            unit.label() + ": đề nghị gửi số liệu báo cáo " + period(report) + ", " + ends(report));
  }

  private static String quoted(Obligation report) {
    return "“" + report.title() + "”";
  }

  private static String ends(Obligation report) {
    return Words.dueInSentence(report.terms().collectionEnd());
  }

  private static String period(Obligation report) {
    return ReportingPeriod.parse(report.period(), PeriodBasis.ND09).title();
  }

  private static String reached(Unit unit) {
    return unit.email().isBlank()
        ? unit.name() + " (chưa có địa chỉ thư, cần báo bằng cách khác)"
        : unit.name();
  }
}
