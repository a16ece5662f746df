package vn.dunghan.render;

import vn.dunghan.intake.form.FormSheet;

/** What stands above the rows of a form. */
final class FormWords {

  private static final String SAVE =
      " Không thêm, xóa, đổi chỗ dòng và cột. Điền xong, lưu tệp ngay trong thư mục này rồi đóng lại.";

  private FormWords() {}

  static String title(FormSheet sheet) {
    return switch (sheet) {
      case PROGRESS -> "BIỂU CẬP NHẬT TIẾN ĐỘ NHIỆM VỤ";
      case NARRATIVES -> "TÌNH HÌNH, KHÓ KHĂN, KIẾN NGHỊ THEO TỪNG MỤC CỦA BÁO CÁO";
      case INDICATORS -> "SỐ LIỆU CHỈ TIÊU CỦA ĐƠN VỊ";
      case DOCUMENTS -> "VĂN BẢN ĐẾN, VĂN BẢN ĐI CỦA ĐƠN VỊ";
      case DOSSIERS -> "HỒ SƠ THỦ TỤC HÀNH CHÍNH (CÁC CỘT BIỂU II.06a)";
    };
  }

  static String help(FormSheet sheet) {
    return switch (sheet) {
      case PROGRESS ->
          "Cách điền: chỉ ghi vào các ô nền vàng; nhiệm vụ không có gì mới thì để trống cả dòng. Tiến"
              + " độ là số nguyên từ 0 đến 100. Việc đã xong: ghi 100 và ngày hoàn thành"
              + " (ngày/tháng/năm). Việc quá hạn: ghi thêm lý do chậm."
              + SAVE;
      case NARRATIVES ->
          "Cách điền: chỉ ghi vào cột nền vàng, mục nào không có nội dung thì để trống. Nội dung mới"
              + " thay cho nội dung đã gửi của mục đó trong kỳ."
              + SAVE;
      case DOCUMENTS ->
          "Cách điền: chỉ ghi vào các ô nền vàng, số văn bản trong kỳ. Số đúng hạn và số ký số toàn"
              + " trình nằm trong tổng số; văn bản đến không ký số thì ghi 0. Không phát sinh thì ghi 0."
              + SAVE;
      case DOSSIERS ->
          "Cách điền: chỉ ghi vào các ô nền vàng, số hồ sơ trong kỳ; không có thì ghi 0. Kỳ trước"
              + " chuyển sang bằng số đang giải quyết cuối kỳ trước. Các cột tổng số do phần mềm cộng."
              + SAVE;
      case INDICATORS ->
          "Cách điền: chỉ ghi vào các ô nền vàng. Chỉ tiêu tỷ lệ (%): ghi cả tử số và mẫu số, không"
              + " ghi tỷ lệ. Chỉ tiêu khác: chỉ ghi kết quả. Chưa có số liệu thì để trống."
              + SAVE;
    };
  }
}
