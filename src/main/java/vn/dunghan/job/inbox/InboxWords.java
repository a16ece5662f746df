package vn.dunghan.job.inbox;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import vn.dunghan.ledger.InboxFile;

/** What the clerk and the units are told about files in the units' folders. */
final class InboxWords {

  private static final int SHOWN = 100;

  static final String OPEN =
      "tệp đang được mở ở một máy khác; đóng tệp lại thì lần sau sẽ nhận. Nếu không ai mở, hãy xóa"
          + " tệp khóa có tên bắt đầu bằng ~$ hoặc .~lock trong cùng thư mục";
  static final String STILL_WRITTEN = "tệp có thể đang được chép hoặc lưu dở; lần sau sẽ xem lại";
  static final String NEXT_RUN = "chờ lần chạy tới nhận";
  static final String NOT_READ =
      "không đọc được tệp; lần sau sẽ thử lại. Nếu vẫn vậy, hãy kiểm tra quyền đọc của thư mục";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH'h'mm 'ngày' d/M/uuuu");

  private InboxWords() {}

  static String notAFolder(FolderOfUnit folder) {
    return place(folder) + " không phải thư mục thường nên không đọc. Hãy tạo lại thư mục này.";
  }

  static String folderInside(FolderOfUnit folder, Path path) {
    return place(folder)
        + ": không đọc thư mục con “"
        + shown(path)
        + "”. Hãy để tệp ngay trong thư mục của đơn vị.";
  }

  static String notAFile(FolderOfUnit folder, Path path) {
    return place(folder)
        + ": bỏ qua “"
        + shown(path)
        + "” vì không phải tệp thường (liên kết hoặc tệp đặc biệt). Hãy chép chính tệp đó vào đây.";
  }

  static String severalNames(FolderOfUnit folder, Path path) {
    return place(folder)
        + ": bỏ qua “"
        + shown(path)
        + "” vì là liên kết cứng tới một tệp khác. Hãy chép thành một tệp riêng.";
  }

  static String noSuchUnit(Path folder) {
    return "Thư mục inbox/"
        + shown(folder)
        + " không mang mã của đơn vị nào nên không đọc. Hãy đổi tên theo mã trong units.csv.";
  }

  static String leftForLater(int count) {
    return "Còn "
        + count
        + " tệp chưa đến lượt vì có nhiều tệp cùng lúc; lần chạy sau sẽ nhận tiếp.";
  }

  static String again(Arrival arrival, InboxFile known) {
    return "Tệp "
        + arrival.folder().unit()
        + "/"
        + shown(arrival.path())
        + " giống hệt tệp “"
        + known.name()
        + "” đã nhận lúc "
        + MOMENT.format(known.seenAt())
        + " nên không tính lần nữa.";
  }

  static String notMoved(Arrival arrival) {
    return "Không chuyển được tệp "
        + arrival.folder().unit()
        + "/"
        + shown(arrival.path())
        + " đã xem ra khỏi thư mục của đơn vị; tệp không bị đọc lại. Hãy kiểm tra quyền ghi của thư"
        + " mục chia sẻ.";
  }

  static String notReturned(InboxFile file) {
    return "Không ghi được tệp trả lại của "
        + file.unit()
        + "/"
        + file.name()
        + ". Hãy báo đơn vị xem các dòng chưa nhận và kiểm tra quyền ghi của thư mục chia sẻ.";
  }

  static String unreadableFolder(FolderOfUnit folder) {
    return place(folder)
        + " không đọc được. Hãy kiểm tra quyền đọc và kết nối tới thư mục chia sẻ.";
  }

  /** What the unit finds beside a refused file. */
  static String why(InboxFile file) {
    return "Tệp “"
        + file.name()
        + "” không được nhận ("
        + MOMENT.format(file.seenAt())
        + "). Chưa có dòng nào của tệp này được tính.\n\nLý do: "
        + file.reason()
        + ".\n\nSửa xong, hãy lưu tệp vào lại thư mục của đơn vị.";
  }

  /** A name as it may be shown: on one line, without marks that turn what is read. */
  static String shown(Path path) {
    String name = Normalizer.normalize(String.valueOf(path.getFileName()), Normalizer.Form.NFC);
    String plain = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+", "?");
    return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
  }

  private static String place(FolderOfUnit folder) {
    return "Thư mục inbox của đơn vị " + folder.unit();
  }
}
