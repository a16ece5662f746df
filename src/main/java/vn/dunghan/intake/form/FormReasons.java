package vn.dunghan.intake.form;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.dunghan.intake.ColumnReason;

/** Every sentence in which a unit is told what is wrong with its form, where, and what to write. */
final class FormReasons {

  private static final String NEW_FORM =
      "Hãy điền vào biểu mới nhất trong thư mục của đơn vị, chỉ ghi vào các ô để trống, không thêm,"
          + " bớt hoặc chuyển dòng, cột, trang tính";

  static final String NOT_A_FORM =
      "Tệp không phải biểu cập nhật do phần mềm lập (ô A3 không có mã biểu). " + NEW_FORM;
  static final String OTHER_VERSION = "Biểu thuộc phiên bản khác của phần mềm. " + NEW_FORM;
  static final String MIXED = "Các trang tính trong tệp lấy từ nhiều biểu khác nhau. " + NEW_FORM;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

  private static final String SHOWN =
      "Đây là ô có sẵn, không được sửa; hãy điền vào biểu mới nhất trong thư mục của đơn vị";
  private static final String NUMBER =
      "Hãy chỉ ghi chữ số như 1234 hoặc 12,5, không có dấu phân cách hàng nghìn và không kèm đơn vị";

  private static final Map<String, String> INSTEAD =
      Map.of(
          "percent",
          "Hãy ghi số nguyên từ 0 đến 100, như 75",
          "completed_at",
          "Hãy ghi ngày có thật theo dạng 15/10/2025, không muộn hơn ngày gửi biểu; chưa xong thì"
              + " để trống",
          "numerator",
          NUMBER,
          "denominator",
          NUMBER);

  private FormReasons() {}

  // ---- the file ----

  static String ofAnotherUnit(FormMark mark, String unit) {
    return "Biểu này của đơn vị mã "
        + mark.unit()
        + " (phường mã "
        + mark.ward()
        + ") nhưng nằm trong thư mục của đơn vị mã "
        + unit
        + ". Hãy chuyển tệp sang đúng thư mục, hoặc điền vào biểu của đơn vị mình";
  }

  static String badPeriod(String period) {
    return "Mã biểu ghi kỳ “" + period + "” không phải kỳ báo cáo. " + NEW_FORM;
  }

  static String fromTheFuture(LocalDateTime issuedAt) {
    return "Mã biểu ghi ngày lập " + DAY.format(issuedAt) + ", sau hôm nay. " + NEW_FORM;
  }

  static String sheetMissing(FormSheet sheet) {
    return "Tệp không còn trang tính “" + sheet.title() + "” của biểu. " + NEW_FORM;
  }

  static String headingsMoved(FormSheet sheet, int column, List<String> expected) {
    String must =
        column < expected.size() ? "phải là “" + expected.get(column) + "”" : "phải để trống";
    return "Dòng tiêu đề của trang tính “"
        + sheet.title()
        + "” đã bị sửa: ô "
        + address(FormSheet.HEADING_ROW, column)
        + " "
        + must
        + ". "
        + NEW_FORM;
  }

  static String rowsMoved(FormSheet sheet) {
    return "Trang tính “"
        + sheet.title()
        + "” bị thiếu hoặc lệch dòng “"
        + FormSheet.END
        + "”: có dòng đã bị thêm, xóa, hoặc tệp bị cắt. "
        + NEW_FORM;
  }

  static String tooManyRows(FormSheet sheet, int most) {
    return "Trang tính “"
        + sheet.title()
        + "” có hơn "
        + most
        + " dòng (kể cả dòng trống đã định dạng). Hãy xóa các dòng dưới “"
        + FormSheet.END
        + "” rồi lưu lại";
  }

  // ---- a cell ----

  static String belowEnd(int row, int column) {
    return "Ô "
        + address(row, column)
        + " nằm ngoài biểu nên không được đọc. Hãy chuyển nội dung vào các ô để trống phía trên dòng “"
        + FormSheet.END
        + "”, hoặc xóa đi";
  }

  static String besideColumns(FormRow row, int column) {
    return "Ô "
        + address(row.number(), column)
        + " nằm ngoài biểu nên không được đọc. Hãy chuyển nội dung vào đúng cột, hoặc xóa đi";
  }

  static String formula(FormRow row, int column) {
    return at(row, column, "là công thức", "Hãy gõ giá trị thay cho công thức");
  }

  static String error(FormRow row, int column, String error) {
    return at(row, column, "có lỗi công thức " + error, "Hãy gõ giá trị");
  }

  static String oldFont(FormRow row, int column) {
    return at(
        row, column, "có chữ tiếng Việt sai phông (TCVN3, VNI)", "Hãy gõ lại bằng bảng mã Unicode");
  }

  static String ambiguous(FormRow row, int column, String number) {
    return at(
        row,
        column,
        "“" + number + "” có thể hiểu theo hai cách (phần nghìn hoặc phần thập phân)",
        NUMBER);
  }

  static String doneWithoutDay(FormRow row, int column) {
    return at(
        row,
        column,
        "tiến độ ghi 100% nhưng chưa có ngày hoàn thành",
        "Hãy ghi ngày hoàn thành, hoặc ghi tiến độ dưới 100 nếu chưa xong");
  }

  static String twice(FormRow row, int column) {
    return at(row, column, "nội dung này đã có ở một dòng phía trên", "Hãy chỉ ghi ở một dòng");
  }

  /** A reason of the register's rules, said of the form's own cell. */
  static String of(FormRow row, int column, ColumnReason reason) {
    if (DossierSums.isSum(row.sheet(), reason.column())) {
      return at(
          row,
          column,
          "số tiếp nhận (4) + (5) + (6) không bằng số đã giải quyết (8) + (9) + (10) cộng số đang giải"
              + " quyết (12) + (13)",
          "Hãy kiểm tra lại các ô của dòng này");
    }
    FormColumn of = row.sheet().columns().get(column);
    boolean named = of.name().equals(reason.column());
    String instead = of.toFill() && named ? reason.instead() : SHOWN;
    return at(
        row, column, reason.wrong(), named ? INSTEAD.getOrDefault(of.name(), instead) : instead);
  }

  private static String at(FormRow row, int column, String wrong, String instead) {
    return "Ô "
        + address(row.number(), column)
        + ", cột “"
        + row.sheet().columns().get(column).heading()
        + "”: "
        + wrong
        + (instead.isEmpty() ? "" : ". " + instead);
  }

  /** {@code H8}. */
  static String address(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      letters.insert(0, (char) ('A' + left % 26));
    }
    return letters + Integer.toString(row);
  }
}
