package vn.dunghan.compose.definition;

/** A sheet of the Excel file. */
public enum SheetKind {
  SUMMARY("summary", "bảng tổng hợp và biểu đồ theo đơn vị"),
  TASKS("tasks", "toàn bộ nhiệm vụ, lọc và sắp xếp được"),
  INDICATORS("indicators", "chỉ tiêu của từng đơn vị và của phường"),
  DEFINITIONS("definitions", "giải thích từ ngữ, cách tính các số liệu và tỷ lệ"),
  DATA_CHECK("data-check", "trang “Kiểm tra số liệu”, chỉ lưu hành nội bộ phường"),
  SOURCES(
      "sources", "mỗi số liệu lấy từ tệp nào, dòng nào, ai ghi, nhận lúc nào; chỉ nội bộ phường");

  private final String yaml;
  private final String explanation;

  SheetKind(String yaml, String explanation) {
    this.yaml = yaml;
    this.explanation = explanation;
  }

  /** The name in report.yml. */
  public String yaml() {
    return yaml;
  }

  /** What the sheet holds, in Vietnamese. */
  public String explanation() {
    return explanation;
  }
}
