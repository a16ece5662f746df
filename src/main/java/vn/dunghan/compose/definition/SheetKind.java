package vn.dunghan.compose.definition;

import java.util.List;

/** A sheet of the Excel file. */
public enum SheetKind {
  SUMMARY("summary", "bảng tổng hợp và biểu đồ theo đơn vị"),
  TASKS("tasks", "toàn bộ nhiệm vụ, lọc và sắp xếp được"),
  INDICATORS("indicators", "chỉ tiêu của từng đơn vị và của phường"),
  DEFINITIONS("definitions", "giải thích từ ngữ, cách tính các số liệu và tỷ lệ"),
  PEOPLE("people", "kết quả theo đơn vị và người phụ trách (dữ liệu tham khảo để đánh giá)"),
  MEETINGS("meetings", "việc dự họp theo từng cuộc và từng đơn vị"),
  DOCUMENTS("documents", "văn bản đến, văn bản đi theo đơn vị"),
  DOSSIERS("dossiers", "hồ sơ thủ tục hành chính theo đơn vị và lĩnh vực (các cột Biểu II.06a)"),
  WARDS("wards", "báo cáo của từng phường, xã, đặc khu và số liệu kèm theo"),
  DATA_CHECK("data-check", "trang “Kiểm tra số liệu”, chỉ lưu hành nội bộ phường"),
  SOURCES(
      "sources", "mỗi số liệu lấy từ tệp nào, dòng nào, ai ghi, nhận lúc nào; chỉ nội bộ phường");

  /** The sheets of a report that names none. */
  public static final List<SheetKind> USUAL =
      List.of(SUMMARY, TASKS, INDICATORS, DEFINITIONS, DATA_CHECK, SOURCES);

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
