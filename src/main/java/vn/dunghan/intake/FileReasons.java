package vn.dunghan.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Every sentence in which intake tells a clerk that a whole file cannot be taken, and why. */
final class FileReasons {

  private static final String SAVE_AS_UTF8 =
      "Hãy mở tệp bằng Excel rồi lưu lại theo kiểu \"CSV UTF-8 (Comma delimited)\"";
  private static final String SAVE_AS_XLSX =
      "Hãy mở tệp bằng Excel rồi lưu lại theo kiểu \"Excel Workbook (*.xlsx)\"";
  private static final String COPY_AGAIN =
      "Hãy chờ chép xong hoặc chép lại tệp từ máy gốc rồi nhập lại";

  private FileReasons() {}

  // ---- any file ----

  static final String EMPTY = "Tệp trống (0 byte) hoặc đang được chép dở. " + COPY_AGAIN;
  static final String MISSING = "Không tìm thấy tệp hoặc thư mục này. Hãy kiểm tra lại đường dẫn";
  static final String NOT_A_FILE = "Không phải tệp thường. Hãy chép nội dung vào một tệp thường";
  static final String CHANGED =
      "Tệp bị thay đổi trong khi đang nhập. Hãy đóng tệp ở các máy khác rồi nhập lại";

  static String larger(long mostBytes) {
    return "Tệp lớn hơn " + (mostBytes >> 20) + " MB. Hãy giảm dung lượng tệp hoặc chia nhỏ";
  }

  static String unreadable(String cause) {
    return "Không đọc được tệp (" + cause + "). Hãy kiểm tra quyền đọc và ổ đĩa";
  }

  static String unknownName() {
    return "Tên tệp không thuộc danh mục. Hãy đặt tên tệp là một trong: " + allowed(".csv");
  }

  static String unknownInFolder(String name) {
    return name + ": tên không thuộc danh mục, đã bỏ qua";
  }

  static String workbookInFolder(String name) {
    return name + ": sổ Excel trong thư mục không được đọc kèm, hãy nhập riêng tệp này";
  }

  static final String NOTHING_IN_FOLDER =
      "Thư mục không có tệp nào của danh mục. Hãy đặt vào đó các tệp: " + allowed(".csv");

  // ---- CSV ----

  static String notUtf8(long line) {
    return "Tệp không theo mã UTF-8 (dòng "
        + line
        + "), có thể là TCVN3 (ABC), VNI, Windows-1258"
        + " hoặc đang chép dở. "
        + SAVE_AS_UTF8;
  }

  static final String UTF16 = "Tệp theo mã UTF-16, không phải UTF-8. " + SAVE_AS_UTF8;

  static final String BINARY =
      "Tệp có byte 0, không phải tệp CSV hoặc đang được chép dở. " + SAVE_AS_UTF8;

  static final String WORKBOOK_AS_CSV =
      "Tệp mang đuôi .csv nhưng là sổ Excel. Hãy đổi đuôi thành .xlsx, hoặc lưu lại theo kiểu"
          + " \"CSV UTF-8 (Comma delimited)\"";

  static String oldFont() {
    return "Chữ tiếng Việt trong tệp bị sai phông (TCVN3, VNI hoặc đọc nhầm mã). Hãy chuyển nội"
        + " dung sang Unicode. "
        + SAVE_AS_UTF8;
  }

  static String quoteNotClosed(long line) {
    return "Dấu ngoặc kép (\") mở từ dòng "
        + line
        + " không được đóng đúng chỗ. Hãy sửa dòng này:"
        + " ô có dấu ngoặc kép phải viết hai lần (\"\") và đặt cả ô trong ngoặc kép";
  }

  static String fieldTooLong(long line) {
    return "Một ô từ dòng "
        + line
        + " dài quá 1 MiB, có thể thiếu dấu ngoặc kép đóng. Hãy sửa dòng"
        + " này";
  }

  static String tooManyCells(long line) {
    return "Dòng " + line + " có quá nhiều ô. Hãy kiểm tra dấu phân cách và dấu ngoặc kép";
  }

  static final String NO_KIND =
      "Dòng tiêu đề không phải của progress.csv, narratives.csv hoặc indicator_values.csv. Hãy ghi"
          + " đủ tên các cột bắt buộc ở dòng đầu tiên, cách nhau bằng dấu phẩy hoặc dấu chấm phẩy";

  static String tooManyRows(long rows, long most) {
    return "Tệp có " + rows + " dòng, quá mức " + most + " dòng. Hãy chia thành nhiều tệp";
  }

  // ---- workbooks ----

  static final String HALF_COPIED = "Sổ Excel bị hỏng hoặc đang được chép dở. " + COPY_AGAIN;
  static final String ENCRYPTED =
      "Sổ Excel đặt mật khẩu. Hãy bỏ mật khẩu (File, Info, Protect Workbook) rồi lưu lại";
  static final String OLD_EXCEL = "Tệp theo định dạng Excel cũ (.xls). " + SAVE_AS_XLSX;
  static final String OPEN_DOCUMENT = "Tệp theo định dạng OpenDocument (.ods). " + SAVE_AS_XLSX;
  static final String BINARY_EXCEL = "Tệp theo định dạng Excel nhị phân (.xlsb). " + SAVE_AS_XLSX;
  static final String NOT_EXCEL = "Tệp không phải sổ Excel. " + SAVE_AS_XLSX;
  static final String MACROS = "Sổ Excel có macro. " + SAVE_AS_XLSX;
  static final String LINKS =
      "Sổ Excel có liên kết tới sổ hoặc nguồn dữ liệu khác. Hãy bỏ liên kết (Data, Edit Links,"
          + " Break Link) rồi lưu lại";
  static final String EMBEDDED =
      "Sổ Excel có tệp hoặc điều khiển nhúng. Hãy xoá đối tượng nhúng rồi lưu lại";
  static final String TOO_LARGE =
      "Sổ Excel quá lớn. Hãy xoá các dòng, cột và hình không dùng, hoặc chia thành nhiều tệp";
  static final String DOCTYPE = "Sổ Excel chứa khai báo DOCTYPE không an toàn. " + SAVE_AS_XLSX;

  static String noSheet(List<String> sheets) {
    return "Sổ Excel không có trang tính nào của danh mục (có: "
        + Reasons.some(sheets)
        + "). Hãy đặt tên trang tính là một trong: "
        + allowed("");
  }

  static String sheetTwice(String sheet) {
    return "Sổ Excel có hai trang tính cùng là " + sheet + ". Hãy bỏ một trang";
  }

  static String sheetUnknown(String workbook, String sheet) {
    return workbook + ": trang tính " + Reasons.quoted(sheet) + " không thuộc danh mục, đã bỏ qua";
  }

  static String sheetHidden(String workbook, String sheet) {
    return workbook + ": trang tính " + Reasons.quoted(sheet) + " đang bị ẩn, vẫn được đọc";
  }

  static String noHeading(String sheet) {
    return "Trang tính "
        + Reasons.quoted(sheet)
        + " không có dòng tiêu đề ở dòng 1. Hãy ghi tên cột ở dòng đầu tiên";
  }

  private static String allowed(String ending) {
    return Arrays.stream(RegisterFile.values())
        .map(file -> file.sheetName() + ending)
        .collect(Collectors.joining(", "));
  }
}
