package vn.dunghan.intake.desk;

/** The columns of the sheet of requests, from the left; the first is written by the program. */
public enum DeskColumn {
  NUMBER("STT", ""),
  ACTION("Việc cần làm", "Chọn một việc trong danh sách. Mỗi dòng một việc."),
  REPORT("Báo cáo", "Chọn báo cáo trong danh sách, hoặc ghi mã báo cáo."),
  PERIOD(
      "Kỳ báo cáo",
      "Chọn trong danh sách, hoặc ghi: tháng 2025-10, quý 2025-Q4, 6 tháng 2025-H1, 9 tháng 2025-9M,"
          + " năm 2025."),
  UNIT("Đơn vị", "Chọn đơn vị trong danh sách. Để trống: tất cả đơn vị."),
  REVISION("Lần lập", "Số của lần lập đã ký. Để trống: lần lập cuối cùng."),
  REASON(
      "Lý do", "Vì sao lập lại hoặc sửa ghi nhận, ví dụ: bổ sung số liệu của đơn vị; ghi nhầm số."),
  DOCUMENT("Số văn bản", "Số và ký hiệu văn thư đã cấp, ví dụ 45/BC-UBND."),
  SIGNED_ON("Ngày ký", "Ngày ghi trên văn bản đã ký: ngày/tháng/năm, ví dụ 20/10/2025."),
  CHANNEL("Hình thức gửi", "Chọn trong danh sách hoặc ghi hình thức khác."),
  FILE(
      "Tên tệp",
      "Tên tệp đặt trong cùng thư mục với sổ này, ghi cả phần đuôi, ví dụ bao-cao-da-ky.pdf."),
  SENT_AT(
      "Thời điểm gửi", "Ngày giờ đã gửi, ví dụ 20/10/2025 15:30. Để trống: lúc phần mềm đọc sổ."),
  SUBJECT("Đối tượng", "Mã đối tượng của báo cáo, chỉ với báo cáo lập riêng cho từng đối tượng.");

  private final String heading;
  private final String help;

  DeskColumn(String heading, String help) {
    this.heading = heading;
    this.help = help;
  }

  /** As it stands in the sheet; a workbook with another one is refused. */
  public String heading() {
    return heading;
  }

  /** Whether books that were issued before it was thought of do not have it. */
  boolean isLater() {
    return ordinal() > FILE.ordinal();
  }

  /** How it is filled; empty for what is not filled. */
  public String help() {
    return help;
  }

  /** {@code B}, as a spreadsheet names it. */
  public String letter() {
    return String.valueOf((char) ('A' + ordinal()));
  }
}
