package vn.dunghan.intake.desk;

import static vn.dunghan.intake.desk.DeskColumn.CHANNEL;
import static vn.dunghan.intake.desk.DeskColumn.DOCUMENT;
import static vn.dunghan.intake.desk.DeskColumn.FILE;
import static vn.dunghan.intake.desk.DeskColumn.PERIOD;
import static vn.dunghan.intake.desk.DeskColumn.REASON;
import static vn.dunghan.intake.desk.DeskColumn.REPORT;
import static vn.dunghan.intake.desk.DeskColumn.REVISION;
import static vn.dunghan.intake.desk.DeskColumn.SENT_AT;
import static vn.dunghan.intake.desk.DeskColumn.SIGNED_ON;
import static vn.dunghan.intake.desk.DeskColumn.SUBJECT;
import static vn.dunghan.intake.desk.DeskColumn.UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a clerk can ask for. */
@SuppressWarnings(
    "ImmutableEnumChecker") // the lists are unmodifiable, which their type does not tell
public enum DeskAction {
  IMPORT(
      "Nhập danh mục nhiệm vụ",
      List.of(FILE),
      List.of(),
      "Nhập sổ Excel (mỗi trang tính một bảng: units, directives, tasks, progress…) hoặc tệp CSV"
          + " (tasks.csv…). Dòng bị từ chối trả lại thành tệp can-sua-dong-… kèm lý do."),
  PREVIEW(
      "Xem trước báo cáo",
      List.of(REPORT, PERIOD),
      List.of(SUBJECT),
      "Lập bản xem trước theo số liệu hiện có; không chốt số liệu, không ghi nhận gì."),
  REVISE(
      "Lập lại báo cáo",
      List.of(REPORT, PERIOD, REASON),
      List.of(SUBJECT),
      "Lập thêm một lần của báo cáo đã có, kèm bảng kê số liệu thay đổi (nội bộ)."),
  RESEND(
      "Gửi lại thư bị từ chối",
      List.of(),
      List.of(),
      "Gửi lại các thư mà máy chủ thư đã từ chối. Thư chưa rõ kết quả không được gửi lại."),
  SUBMIT(
      "Ghi nhận đã ký và đã gửi",
      List.of(REPORT, PERIOD, DOCUMENT, SIGNED_ON),
      List.of(REVISION, CHANNEL, FILE, SENT_AT, SUBJECT),
      "Ghi số, ngày của báo cáo đã ký và thời điểm gửi; lần lập sau sẽ nêu thay thế báo cáo này. Tệp"
          + " đã ký được giữ nguyên, không bao giờ bị ghi đè."),
  SIGN(
      "Ghi nhận đã ký, chưa gửi",
      List.of(REPORT, PERIOD, DOCUMENT, SIGNED_ON),
      List.of(REVISION, FILE, SUBJECT),
      "Ghi số, ngày của báo cáo đã ký mà chưa gửi; vẫn nhắc hạn gửi cho đến khi ghi nhận đã gửi."),
  CORRECT(
      "Sửa ghi nhận đã ký, đã gửi",
      List.of(REPORT, PERIOD, REASON, DOCUMENT, SIGNED_ON),
      List.of(REVISION, CHANNEL, FILE, SENT_AT, SUBJECT),
      "Sửa số, ngày, thời điểm hoặc hình thức gửi đã ghi nhận sai; ô để trống giữ như đã ghi nhận."
          + " Ghi nhận trước và tệp đã ký trước vẫn được giữ."),
  FORMS(
      "Lập biểu cho đơn vị",
      List.of(),
      List.of(UNIT),
      "Đặt biểu cập nhật tiến độ điền sẵn vào thư mục inbox của đơn vị.");

  private final String label;
  private final List<DeskColumn> needed;
  private final List<DeskColumn> optional;
  private final String effect;

  DeskAction(String label, List<DeskColumn> needed, List<DeskColumn> optional, String effect) {
    this.label = label;
    this.needed = needed;
    this.optional = optional;
    this.effect = effect;
  }

  /** As it stands in the drop-down. */
  public String label() {
    return label;
  }

  /** The columns without which it cannot be done. */
  public List<DeskColumn> needed() {
    return needed;
  }

  /** The columns that say more. */
  public List<DeskColumn> optional() {
    return optional;
  }

  /** What comes of it, for the clerk. */
  public String effect() {
    return effect;
  }

  public boolean uses(DeskColumn column) {
    return column == DeskColumn.NUMBER
        || column == DeskColumn.ACTION
        || needed.contains(column)
        || optional.contains(column);
  }

  /** The labels, as a list to choose from. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(DeskAction::label).toList();
  }

  static Optional<DeskAction> labelled(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(action -> action.label.toLowerCase(Locale.ROOT).equals(plain))
        .findFirst();
  }
}
