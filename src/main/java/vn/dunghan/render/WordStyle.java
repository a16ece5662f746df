package vn.dunghan.render;

/** The named styles of a template that give the blocks their look; a clerk changes them in Word. */
enum WordStyle {
  SECTION("DH Mục"),
  CLAUSE("DH Khoản"),
  POINT("DH Điểm"),
  BODY("DH Đoạn văn"),
  ITEM("DH Gạch đầu dòng"),
  NOTE("DH Ghi chú"),
  PLACE_TO_WRITE("DH Chỗ cần viết"),
  CAPTION("DH Tên bảng"),
  CHART("DH Biểu đồ"),
  TABLE_HEADING("DH Tiêu đề bảng"),
  TABLE_CELL("DH Ô bảng"),
  TABLE_GROUP("DH Dòng nhóm"),
  TABLE_TOTAL("DH Dòng tổng"),
  AFTER_TABLE("DH Sau bảng"),
  END_MARK("DH Dấu kết thúc"),
  LINE("DH Đường kẻ"),
  SEVERAL_ADDRESSEES("DH Kính gửi nhiều nơi"),
  ADDRESSEE("DH Nơi gửi"),
  APPENDIX("DH Phụ lục"),
  APPENDIX_TITLE("DH Tên phụ lục"),
  APPENDIX_ATTACHED("DH Kèm theo"),
  APPENDIX_HEADING("DH Phụ lục - Tiêu đề bảng"),
  APPENDIX_CELL("DH Phụ lục - Ô bảng"),
  APPENDIX_GROUP("DH Phụ lục - Dòng nhóm"),
  APPENDIX_TOTAL("DH Phụ lục - Dòng tổng");

  private final String displayName;

  WordStyle(String displayName) {
    this.displayName = displayName;
  }

  /** The name as Word's list of styles shows it. */
  String displayName() {
    return displayName;
  }
}
