package vn.dunghan.compose;

/** What sort of row a report is made from. */
enum SourceKind {
  TASK("Giao nhiệm vụ", ""),
  EXTENSION("Gia hạn", ""),
  PROGRESS("Tiến độ", "Tiến độ"),
  INDICATOR("Chỉ tiêu", "Chỉ tiêu"),
  NARRATIVE("Nội dung bằng chữ", "Tình hình");

  private final String words;
  private final String formSheet;

  SourceKind(String words, String formSheet) {
    this.words = words;
    this.formSheet = formSheet;
  }

  String words() {
    return words;
  }

  /** The sheet of a unit's form that holds such rows; empty for what no form holds. */
  String formSheet() {
    return formSheet;
  }
}
