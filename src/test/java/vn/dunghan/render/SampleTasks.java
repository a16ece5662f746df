package vn.dunghan.render;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;

/** Tasks of an invented ward, of every status, with texts short and long. */
public final class SampleTasks {

  /** The ward's units, in the order of its reports. */
  public static final List<String> UNITS =
      List.of(
          "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
          "Phòng Kinh tế, Hạ tầng và Đô thị",
          "Phòng Văn hóa - Xã hội",
          "Trung tâm Phục vụ hành chính công",
          "Ban Chỉ huy Quân sự phường",
          "Công an phường",
          "Trạm Y tế phường",
          "Trung tâm Cung ứng dịch vụ công");

  private static final List<String> STATUSES =
      List.of(
          "Hoàn thành đúng hạn",
          "Hoàn thành đúng hạn",
          "Hoàn thành quá hạn",
          "Đang thực hiện, trong hạn",
          "Quá hạn, chưa hoàn thành",
          "Hoàn thành đúng hạn",
          "Nhiệm vụ thường xuyên");

  private static final List<String> CONTENTS =
      List.of(
          "Rà soát hồ sơ công chức",
          "Tổng hợp, báo cáo kết quả rà soát, bố trí cán bộ, công chức, viên chức sau sắp xếp; đề xuất"
              + " phương án xử lý số dôi dư bảo đảm đúng quy định, không ảnh hưởng đến việc giải quyết"
              + " thủ tục hành chính cho người dân và doanh nghiệp",
          "Ban hành quy chế làm việc của Ủy ban nhân dân phường",
          "Niêm yết công khai danh mục thủ tục hành chính tiếp nhận tại Trung tâm Phục vụ hành chính"
              + " công và trên trang thông tin điện tử của phường",
          "Cấp phát, kích hoạt chứng thư số cho 100% công chức có thẩm quyền ký",
          "Số hóa hồ sơ, tài liệu còn hiệu lực của các phường trước sắp xếp theo nguyên tắc \"đúng -"
              + " đủ - sạch - sống\", bàn giao dữ liệu về kho dùng chung của thành phố",
          "Kiểm kê tài sản công, trụ sở làm việc",
          "Tuyên truyền về mô hình chính quyền địa phương 02 cấp trên hệ thống truyền thanh cơ sở",
          "Lập danh sách người hưởng chế độ, chính sách theo quy định và gửi Sở Nội vụ thẩm định");

  private static final int FIRST_DUE = 18;

  private SampleTasks() {}

  /** What the appendix says of a task: one cell for each of its columns. */
  public static List<Cell> cells(int number) {
    String status = status(number);
    LocalDate due = LocalDate.of(2025, 9, FIRST_DUE).plusDays(number % 23);
    return List.of(
        Cells.count(number + 1L),
        Cells.text(CONTENTS.get(number % CONTENTS.size())),
        Cells.text((100 + number) + "/KH-UBND, mục " + (number % 5 + 1)),
        Cells.text("Nguyễn Thị " + "ABCDEGHK".charAt(number % 8)),
        Cells.text(
            number % 6 == 5
                ? "thường xuyên"
                : "trước ngày "
                    + due.plusDays(1).getDayOfMonth()
                    + "/"
                    + due.plusDays(1).getMonthValue()
                    + "/2025"),
        number % 6 == 5 ? Cells.EMPTY : Cells.due(due.plusDays(1).atStartOfDay()),
        Cells.moment(completed(status, due)),
        Cells.text(status),
        Cells.count(status.contains("uá hạn") ? number % 9 + 1 : 0),
        Cells.text(status.contains("uá hạn") ? "Chờ hướng dẫn của Sở Nội vụ" : ""));
  }

  /** How many of the first tasks of a unit have the status. */
  public static long count(int tasks, int unit, String status) {
    return IntStream.range(0, tasks)
        .filter(number -> number % UNITS.size() == unit && status(number).equals(status))
        .count();
  }

  private static String status(int number) {
    return STATUSES.get(number % STATUSES.size());
  }

  private static @Nullable LocalDateTime completed(String status, LocalDate due) {
    return switch (status) {
      case "Hoàn thành đúng hạn" -> due.minusDays(1).atTime(16, 30);
      case "Hoàn thành quá hạn" -> due.plusDays(3).atTime(9, 5);
      default -> null;
    };
  }
}
