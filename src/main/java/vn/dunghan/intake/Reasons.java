package vn.dunghan.intake;

import java.util.List;

/**
 * Every sentence in which intake tells a clerk that something cannot be taken: where, what is
 * wrong, what to write instead. Sentences of one row are joined by "; " and hold no semicolon.
 */
final class Reasons {

  private static final int QUOTED = 60;
  private static final int LISTED = 10;

  private Reasons() {}

  // ---- one value ----

  static String in(String column, String wrong, String instead) {
    return "Cột \"" + column + "\": " + wrong + ". " + instead;
  }

  static String required(String column) {
    return in(column, "thiếu giá trị bắt buộc", "Hãy điền giá trị vào cột này");
  }

  static String tooLong(String column, int length, int limit) {
    return in(column, "dài " + length + " ký tự, quá mức " + limit + " ký tự", "Hãy viết ngắn lại");
  }

  static String notADay(String column, String value) {
    return in(
        column,
        quoted(value) + " không phải ngày hợp lệ",
        "Hãy ghi ngày có thật theo dạng 2025-10-15 hoặc 15/10/2025");
  }

  static String notAnInstant(String column, String value) {
    return in(
        column,
        quoted(value) + " không phải ngày giờ hợp lệ",
        "Hãy ghi đủ ngày và giờ theo dạng 2025-10-15 16:00 hoặc 15/10/2025 16:00");
  }

  static String notADayOrInstant(String column, String value) {
    return in(
        column,
        quoted(value) + " không phải ngày hoặc ngày giờ hợp lệ",
        "Hãy ghi theo dạng 2025-10-15, 15/10/2025 hoặc 15/10/2025 16:00");
  }

  static String notAPercent(String column, String value) {
    return in(
        column,
        quoted(value) + " không phải số nguyên từ 0 đến 100",
        "Hãy ghi số như 75, không kèm dấu %");
  }

  static String notACount(String column, String value) {
    return in(
        column,
        quoted(value) + " không phải số nguyên từ 0 trở lên",
        "Hãy chỉ ghi chữ số như 12, không có dấu phân cách hàng nghìn và không kèm đơn vị");
  }

  static String partsAbove(String column, String part, String total) {
    return in(column, part + " lớn hơn số ở cột \"" + total + "\"", "Hãy kiểm tra lại hai số này");
  }

  static String sumDiffers(String column, int total, String parts, int sum) {
    return in(
        column,
        total + " không bằng " + parts + " = " + sum,
        "Hãy kiểm tra lại các cột này theo Biểu II.06a");
  }

  static String carriedOverDiffers(int carriedOver, String before, int pending) {
    return in(
        "carried_over",
        carriedOver
            + " không bằng số đang giải quyết cuối kỳ trước (pending của kỳ "
            + before
            + " là "
            + pending
            + ")",
        "Hãy kiểm tra lại kỳ này, hoặc nhập lại số liệu đúng của kỳ trước rồi nhập lại dòng này");
  }

  static String notANumber(String column, String value) {
    return in(
        column,
        quoted(value) + " không phải số",
        "Hãy chỉ ghi chữ số như 1234 hoặc 12.5, không có dấu phân cách hàng nghìn và không kèm đơn"
            + " vị");
  }

  static String ambiguousNumber(String column, String value) {
    return in(
        column,
        quoted(value) + " có thể hiểu theo hai cách (phần nghìn hoặc phần thập phân)",
        "Hãy bỏ dấu phân cách hàng nghìn, hoặc viết thêm số 0 ở cuối nếu đó là phần thập phân");
  }

  static String notOneOf(String column, String value, List<String> allowed) {
    return in(
        column,
        quoted(value) + " không dùng được",
        "Hãy ghi một trong các giá trị: " + String.join(", ", allowed));
  }

  static String badCode(String column, String value) {
    return in(
        column,
        "mã " + quoted(value) + " không dùng được",
        "Mã chỉ nên gồm chữ, số, dấu chấm, gạch ngang và gạch dưới");
  }

  // ---- what the register does not know ----

  static String unknownWard(String ward) {
    return in(
        "ward",
        "không có phường mã " + quoted(ward),
        "Hãy ghi mã phường như trong wards.csv, hoặc để trống nếu là phường đang cài đặt");
  }

  static String unknownUnit(String column, String unit, List<String> codes) {
    return in(
        column,
        "không có đơn vị " + quoted(unit),
        codes.isEmpty()
            ? "Hãy nhập units.csv trước"
            : "Hãy ghi mã đơn vị như trong units.csv (" + some(codes) + ")");
  }

  static String ambiguousUnit(String column, String unit, List<String> codes) {
    return in(
        column,
        "tên " + quoted(unit) + " chỉ nhiều đơn vị (" + some(codes) + ")",
        "Hãy ghi mã của một đơn vị");
  }

  static String unknownTask(String task) {
    return in(
        "task",
        "không có nhiệm vụ mã " + quoted(task),
        "Hãy ghi mã nhiệm vụ như trong tasks.csv, hoặc nhập nhiệm vụ này trước");
  }

  static String unknownIndicator(String indicator) {
    return in(
        "indicator",
        "không có chỉ tiêu mã " + quoted(indicator),
        "Hãy ghi mã chỉ tiêu như trong indicators.csv, hoặc nhập chỉ tiêu này trước");
  }

  static String unknownSection(String section, List<String> codes) {
    return in(
        "section",
        "không có mục báo cáo " + quoted(section),
        codes.isEmpty()
            ? "Hãy khai báo mục này trong mẫu báo cáo trước"
            : "Hãy ghi một trong các mục: " + String.join(", ", codes));
  }

  // ---- task, turn, lead ----

  static String allMustStandAlone() {
    return in(
        "lead",
        "dấu * (tất cả đơn vị) không đi cùng đơn vị khác",
        "Hãy chỉ ghi *, hoặc liệt kê các đơn vị");
  }

  static String unitDoesNotLead(String unit, String task, List<String> leads) {
    return in(
        "unit",
        "đơn vị " + quoted(unit) + " không chủ trì nhiệm vụ " + task,
        "Hãy ghi đơn vị chủ trì: " + some(leads));
  }

  static String unitNeeded(String task, List<String> leads) {
    return in(
        "unit",
        "nhiệm vụ " + task + " có nhiều đơn vị chủ trì nên không được để trống",
        "Hãy ghi một trong các đơn vị: " + some(leads));
  }

  static String noLeads(String task) {
    return in(
        "unit", "nhiệm vụ " + task + " chưa có đơn vị chủ trì nào", "Hãy nhập units.csv trước");
  }

  static String periodOfOneOff(String period, String task) {
    return in(
        "period",
        "nhiệm vụ " + task + " chỉ thực hiện một lần, không có kỳ " + quoted(period),
        "Hãy để trống cột này");
  }

  static String periodNeeded(String task) {
    return in(
        "period",
        "nhiệm vụ " + task + " là nhiệm vụ định kỳ nên không được để trống",
        "Hãy ghi kỳ thực hiện như 2025-10 (tháng), 2025-Q4 (quý), 2025 (năm) hoặc 2025-W41 (tuần)");
  }

  static String notATurn(String period, String task, String deadline) {
    return in(
        "period",
        quoted(period)
            + " không phải một kỳ của nhiệm vụ "
            + task
            + " ("
            + shortened(deadline)
            + ")",
        "Hãy ghi kỳ thực hiện như 2025-10 (tháng), 2025-Q4 (quý), 2025 (năm) hoặc 2025-W41 (tuần)");
  }

  static String turnTooEarly(String period, String task) {
    return in(
        "period",
        "kỳ " + quoted(period) + " đã hết hạn trước khi nhiệm vụ " + task + " được giao",
        "Hãy ghi kỳ có hạn sau ngày giao");
  }

  static String turnTooLate(String period, String task, String endsOn) {
    return in(
        "period",
        "kỳ "
            + quoted(period)
            + " bắt đầu sau ngày kết thúc nhiệm vụ "
            + task
            + " ("
            + endsOn
            + ")",
        "Hãy ghi kỳ bắt đầu không muộn hơn ngày đó");
  }

  static String completedAfterRecorded(String completed, String recorded) {
    return in(
        "completed_at",
        quoted(completed) + " sau thời điểm cập nhật " + quoted(recorded),
        "Hãy ghi thời điểm hoàn thành không muộn hơn recorded_at");
  }

  static String newDeadlineWithoutDate(String phrase) {
    return in(
        "new_deadline",
        quoted(phrase) + " không nêu ngày",
        "Hãy ghi hạn mới có ngày như \"trước ngày 15/11/2025\"");
  }

  static String newDeadlineRecurs(String phrase) {
    return in(
        "new_deadline",
        quoted(phrase) + " là hạn định kỳ",
        "Hãy ghi hạn mới là một ngày như \"trước ngày 15/11/2025\"");
  }

  static String taskDeadlineUnreadable(String task, String reason) {
    return in(
        "task", "thời hạn của nhiệm vụ " + task + " không đọc được", withoutSemicolon(reason));
  }

  static String deadlineUnreadable(String column, String reason) {
    return "Cột \"" + column + "\": " + withoutSemicolon(reason);
  }

  static String notAReportingPeriod(String period) {
    return in(
        "period",
        quoted(period) + " không phải kỳ báo cáo",
        "Hãy ghi kỳ như 2025-10 (tháng), 2025-Q4 (quý), 2025-H1 (6 tháng), 2025-9M (9 tháng) hoặc"
            + " 2025 (năm)");
  }

  static String numeratorAbove(String numerator, String denominator) {
    return in(
        "numerator",
        numerator + " lớn hơn mẫu số " + denominator + " của chỉ tiêu tính theo %",
        "Hãy ghi numerator không lớn hơn denominator");
  }

  // ---- what one unit hands in ----

  static String ofAnotherUnit(String unit, String own) {
    return in(
        "unit",
        "dòng này của đơn vị " + quoted(unit) + ", không phải của đơn vị gửi tệp",
        "Hãy ghi " + own + " hoặc để trống, và gửi dòng của đơn vị khác vào thư mục của đơn vị đó");
  }

  static String ofAnotherWard(String ward, String own) {
    return in(
        "ward",
        "dòng này của phường " + quoted(ward) + ", không phải của phường có thư mục này",
        "Hãy ghi " + own + " hoặc để trống");
  }

  static String oldFont(String column) {
    return in(
        column,
        "có chữ tiếng Việt sai phông (TCVN3, VNI hoặc đọc nhầm mã)",
        "Hãy gõ lại bằng bảng mã Unicode");
  }

  static String recordedInTheFuture(String recordedAt) {
    return in(
        "recorded_at",
        quoted(recordedAt) + " sau thời điểm nhận tệp",
        "Hãy ghi thời điểm cập nhật thật, không muộn hơn lúc gửi tệp");
  }

  // ---- one row ----

  static String moreCells(int cells, int columns) {
    return "Dòng có "
        + cells
        + " ô trong khi tiêu đề có "
        + columns
        + " cột. Nội dung có dấu phân cách phải đặt trong dấu ngoặc kép";
  }

  static String beyondColumns(int columns) {
    return "Dòng có nội dung ở bên phải cột cuối của tiêu đề (cột thứ "
        + columns
        + "). Hãy chuyển nội dung vào đúng cột hoặc xoá đi";
  }

  static String cutOff(int cells, int columns) {
    return "Dòng cuối chỉ có "
        + cells
        + " trên "
        + columns
        + " ô và không xuống dòng, tệp có thể bị cắt. Hãy chép lại tệp, hoặc ghi đủ các ô";
  }

  static String cellError(String place, String error) {
    return "Ô " + place + " có lỗi công thức " + error + ". Hãy sửa công thức hoặc gõ giá trị";
  }

  static String formulaWithoutValue(String place) {
    return "Ô "
        + place
        + " là công thức chưa có kết quả. Hãy mở tệp bằng Excel, lưu lại, hoặc gõ giá trị";
  }

  // ---- one table ----

  static String columnUnknown(String column, String table) {
    return column.isEmpty()
        ? table + ": có cột không tên, đã bỏ qua"
        : table + ": không có cột " + quoted(column) + ", đã bỏ qua";
  }

  static String columnTwice(String column) {
    return "Dòng tiêu đề có hai cột \"" + column + "\". Hãy bỏ một cột";
  }

  static String columnsMissing(List<String> missing, RegisterFile file) {
    return "Dòng tiêu đề thiếu cột bắt buộc: "
        + String.join(", ", missing)
        + ". Dòng đầu tiên của "
        + file.fileName()
        + " phải là tên cột, cách nhau bằng dấu phẩy hoặc dấu chấm phẩy";
  }

  static String some(List<String> values) {
    return values.size() <= LISTED
        ? String.join(", ", values)
        : String.join(", ", values.subList(0, LISTED)) + ", …";
  }

  static String quoted(String value) {
    return "\"" + shortened(value) + "\"";
  }

  private static String shortened(String value) {
    String line = value.replaceAll("[\\s;]+", " ");
    return line.codePointCount(0, line.length()) <= QUOTED
        ? line
        : line.substring(0, line.offsetByCodePoints(0, QUOTED - 1)) + "…";
  }

  private static String withoutSemicolon(String reason) {
    return reason.replace(';', ',').replaceFirst("[.]+$", "");
  }
}
