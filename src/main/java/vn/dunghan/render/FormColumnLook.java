package vn.dunghan.render;

import vn.dunghan.intake.form.FormSheet;

/**
 * How a column of a form is laid out, and what a unit is told about it.
 *
 * @param width in digits
 * @param look of its cells below the heading
 * @param prompt what a unit is told when it stands on a cell; empty for columns that are shown
 */
record FormColumnLook(int width, FormStyles.Look look, String prompt) {

  static FormColumnLook of(FormSheet sheet, String column) {
    return switch (sheet) {
      case PROGRESS -> progress(column);
      case NARRATIVES -> narrative(column);
      case INDICATORS -> indicator(column);
      case DOCUMENTS -> documents(column);
      case DOSSIERS -> dossiers(column);
    };
  }

  private static FormColumnLook documents(String column) {
    return switch (column) {
      case "direction" -> shown(8);
      case "name" -> shown(34);
      case "last" -> shown(44);
      case "total" -> number(16, "Số văn bản trong kỳ; không phát sinh thì ghi 0.");
      case "on_time" -> number(16, "Trong tổng số: xử lý hoặc ban hành đúng hạn.");
      default -> number(18, "Trong tổng số: được ký số ở tất cả các bước.");
    };
  }

  private static FormColumnLook dossiers(String column) {
    return switch (column) {
      case "field" -> shown(24);
      case "last" -> shown(34);
      case "carried_over" ->
          number(13, "Bằng số hồ sơ đang giải quyết cuối kỳ trước; không có thì ghi 0.");
      default -> number(13, "Số hồ sơ trong kỳ; không có thì ghi 0.");
    };
  }

  private static FormColumnLook progress(String column) {
    return switch (column) {
      case "task", "period" -> shown(9);
      case "content" -> shown(29);
      case "directive", "deadline" -> shown(14);
      case "due" -> shown(12);
      case "last" -> shown(21);
      case "percent" ->
          number(
              8,
              "Số nguyên từ 0 đến 100; gõ hoặc chọn trong danh sách. Việc đã xong: 100 và ngày hoàn"
                  + " thành. Không có gì mới: để trống cả dòng.");
      case "completed_at" ->
          new FormColumnLook(
              12,
              FormStyles.Look.DATE,
              "Chỉ điền khi việc đã xong. Viết ngày/tháng/năm, ví dụ 15/10/2025; không sau hôm nay.");
      case "product" ->
          text(
              14,
              "Văn bản hoặc sản phẩm đã hoàn thành, kèm số và ngày. Ví dụ: Báo cáo số 12/BC-VHXH"
                  + " ngày 10/10/2025.");
      case "result" -> text(22, "Đã làm được gì: nêu ngắn gọn việc và số liệu.");
      case "difficulties" -> text(16, "Khó khăn, vướng mắc nếu có; không có thì để trống.");
      case "late_reason" -> text(14, "Điền khi việc đã quá hạn hoặc xong muộn: nguyên nhân chính.");
      case "proposals" ->
          text(16, "Điều cần lãnh đạo phường quyết định hoặc hỗ trợ; không có thì để trống.");
      default -> text(12, "Họ và tên người điền dòng này.");
    };
  }

  private static FormColumnLook narrative(String column) {
    return switch (column) {
      case "section" -> shown(16);
      case "title" -> shown(32);
      case "last" -> shown(40);
      default ->
          text(
              90,
              "Viết những gì thuộc đơn vị mình trong kỳ; xuống dòng bằng Alt+Enter. Không có gì thì"
                  + " để trống.");
    };
  }

  private static FormColumnLook indicator(String column) {
    return switch (column) {
      case "indicator" -> shown(12);
      case "name" -> shown(52);
      case "unit_of_measure" -> shown(14);
      case "target" -> shown(22);
      case "last" -> shown(28);
      case "numerator" ->
          number(16, "Số đạt được trong kỳ. Với tỷ lệ %: số việc đạt, ví dụ 96 trong 97 hồ sơ.");
      default -> number(16, "Với tỷ lệ %: tổng số, ví dụ 97 hồ sơ. Không phải tỷ lệ thì để trống.");
    };
  }

  private static FormColumnLook shown(int width) {
    return new FormColumnLook(width, FormStyles.Look.SHOWN, "");
  }

  private static FormColumnLook text(int width, String prompt) {
    return new FormColumnLook(width, FormStyles.Look.TEXT, prompt);
  }

  private static FormColumnLook number(int width, String prompt) {
    return new FormColumnLook(width, FormStyles.Look.NUMBER, prompt);
  }
}
