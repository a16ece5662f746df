package vn.dunghan.render;

import static vn.dunghan.compose.document.Cells.count;
import static vn.dunghan.compose.document.Cells.date;
import static vn.dunghan.compose.document.Cells.due;
import static vn.dunghan.compose.document.Cells.moment;
import static vn.dunghan.compose.document.Cells.rate;
import static vn.dunghan.compose.document.Cells.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Chart;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Face;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.Table;

/** A month of an invented ward: 8 units, 60 tasks, all kinds of blocks. */
final class SampleWorkbook {

  static final List<String> UNITS =
      List.of(
          "Văn phòng HĐND và UBND",
          "Phòng Kinh tế, Hạ tầng và Đô thị",
          "Phòng Văn hóa - Xã hội",
          "Trung tâm Phục vụ hành chính công",
          "Công an phường",
          "Ban Chỉ huy Quân sự phường",
          "Trạm Y tế phường",
          "Trung tâm Cung ứng dịch vụ công");

  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

  private SampleWorkbook() {}

  static ReportDocument document(String marking) {
    return new ReportDocument(
        face(marking), List.of(), List.of(), List.of(summary(), tasks(), definitions(), checks()));
  }

  static ReportDocument of(Sheet... sheets) {
    return new ReportDocument(face(""), List.of(), List.of(), List.of(sheets));
  }

  private static Face face(String marking) {
    return new Face(
        "",
        List.of("ỦY BAN NHÂN DÂN", "PHƯỜNG AN BÌNH HẠ"),
        "/BC-UBND",
        "An Bình Hạ",
        "tháng 10 năm 2025",
        "BÁO CÁO",
        "đánh giá tình hình triển khai thực hiện và vận hành mô hình chính quyền địa phương 02 cấp",
        List.of("Ủy ban nhân dân thành phố"),
        "TM. ỦY BAN NHÂN DÂN",
        List.of("CHỦ TỊCH"),
        "",
        List.of("Như trên"),
        marking,
        DocumentForm.STATE);
  }

  private static List<String> notes() {
    return List.of(
        "Kỳ báo cáo: từ ngày 15/09/2025 đến hết ngày 14/10/2025 (tháng 10 năm 2025)",
        "Thời điểm chốt số liệu: hết ngày 14/10/2025; hạn thu thập: hết ngày 17/10/2025");
  }

  private static Sheet summary() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < UNITS.size(); i++) {
      rows.add(Row.of("unit:DV0" + (i + 1), figures(text(i + 1 + ""), UNITS.get(i), counts(i))));
    }
    rows.add(Row.total("totals", figures(text(""), "Toàn phường", sum())));
    return new Sheet(
        "Tổng hợp",
        "TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO ĐƠN VỊ",
        notes(),
        List.of(new Table("", summaryColumns(), rows), chart()));
  }

  private static List<Cell> figures(Cell number, String unit, long[] c) {
    long due = c[2] + c[3] + c[5];
    return List.of(
        number,
        text(unit),
        count(c[0]),
        count(c[1]),
        count(c[0] + c[1]),
        count(c[2]),
        count(c[3]),
        count(c[4]),
        count(c[5]),
        count(due),
        count(c[2] + c[3]),
        rate(c[2] + c[3], due),
        rate(c[2], due));
  }

  /** Carried over, newly assigned, on time, late, in progress, overdue. */
  static long[] counts(int unit) {
    long onTime = unit == 7 ? 0 : 3 + unit % 3;
    long late = unit == 7 ? 0 : unit % 2;
    long overdue = unit == 7 ? 0 : 1 + unit % 4;
    long inProgress = 2;
    long total = onTime + late + overdue + inProgress;
    return new long[] {total / 2, total - total / 2, onTime, late, inProgress, overdue};
  }

  static long[] sum() {
    long[] sum = new long[6];
    for (int unit = 0; unit < UNITS.size(); unit++) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += counts(unit)[i];
      }
    }
    return sum;
  }

  private static List<Column> summaryColumns() {
    return List.of(
        Column.of("TT", 4, Align.CENTER),
        Column.of("Đơn vị", 30, Align.LEFT),
        Column.of("Chuyển sang", 9, Align.CENTER).in("Nhiệm vụ được giao"),
        Column.of("Giao mới", 8, Align.CENTER).in("Nhiệm vụ được giao"),
        Column.of("Tổng số", 8, Align.CENTER).in("Nhiệm vụ được giao").showing("total"),
        Column.of("Đúng hạn", 8, Align.CENTER).in("Đã hoàn thành"),
        Column.of("Quá hạn", 8, Align.CENTER).in("Đã hoàn thành"),
        Column.of("Đang thực hiện, trong hạn", 10, Align.CENTER),
        Column.of("Quá hạn, chưa hoàn thành", 10, Align.CENTER),
        Column.of("Số đến hạn", 8, Align.CENTER).in("Tỷ lệ trên số đến hạn"),
        Column.of("Số hoàn thành", 9, Align.CENTER).in("Tỷ lệ trên số đến hạn"),
        Column.of("Tỷ lệ hoàn thành", 10, Align.CENTER).in("Tỷ lệ trên số đến hạn"),
        Column.of("Tỷ lệ đúng hạn", 10, Align.CENTER).in("Tỷ lệ trên số đến hạn"));
  }

  static Chart chart() {
    return new Chart(
        "Kết quả thực hiện nhiệm vụ theo đơn vị (số nhiệm vụ)",
        UNITS,
        List.of(
            series("Hoàn thành đúng hạn", c -> c[2]),
            series("Hoàn thành quá hạn", c -> c[3]),
            series("Đang thực hiện, trong hạn", c -> c[4]),
            series("Quá hạn, chưa hoàn thành", c -> c[5])));
  }

  private static Chart.Series series(String name, ToLongFunction<long[]> of) {
    List<Long> counts = new ArrayList<>();
    for (int unit = 0; unit < UNITS.size(); unit++) {
      counts.add(of.applyAsLong(counts(unit)));
    }
    return new Chart.Series(name, counts);
  }

  private static Sheet tasks() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      if (i % 8 == 0) {
        rows.add(Row.group((i / 8 + 1) + ". " + UNITS.get(i / 8)));
      }
      rows.add(Row.of("task:NV-" + (i + 1) + "//DV0" + (i / 8 + 1), task(i)));
    }
    return new Sheet(
        "Danh sách nhiệm vụ",
        "BIỂU KẾT QUẢ VÀ TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ",
        notes(),
        List.of(new Table("", taskColumns(), rows)));
  }

  static List<Column> taskColumns() {
    return List.of(
        Column.of("TT", 4, Align.CENTER),
        Column.of("Mã nhiệm vụ", 9, Align.CENTER),
        Column.of("Nội dung nhiệm vụ", 36, Align.LEFT),
        Column.of("Văn bản giao", 14, Align.LEFT),
        Column.of("Người phụ trách", 14, Align.LEFT),
        Column.of("Ngày giao", 10, Align.CENTER),
        Column.of("Theo văn bản", 12, Align.CENTER).in("Thời hạn (đến hết)"),
        Column.of("Đang áp dụng", 12, Align.CENTER).in("Thời hạn (đến hết)"),
        Column.of("Hoàn thành", 12, Align.CENTER),
        Column.of("Trạng thái", 14, Align.LEFT).showing("status"),
        Column.of("Số ngày quá hạn", 8, Align.CENTER).showing("daysLate"),
        Column.of("Kết quả, sản phẩm; nguyên nhân chậm", 24, Align.LEFT));
  }

  static List<Cell> task(int i) {
    LocalDateTime due = FIRST.plusDays(i).atTime(i % 5 == 0 ? 16 : 0, 0);
    boolean done = i % 3 != 0;
    LocalDateTime completed = done ? due.plusDays(i % 7 - 4).plusMinutes(75) : null;
    long late = done ? Math.max(0, i % 7 - 3) : 5;
    return List.of(
        text(i + 1 + ""),
        text(String.format(java.util.Locale.ROOT, "NV-%03d", i + 1)),
        text(
            i % 4 == 0
                ? "Rà soát, cập nhật cơ sở dữ liệu hộ kinh doanh trên địa bàn; tổng hợp vướng mắc"
                    + " của người dân khi nộp hồ sơ trực tuyến và đề xuất phương án tháo gỡ"
                : "Xây dựng kế hoạch tuyên truyền cải cách hành chính quý IV"),
        text((300 + i) + "/UBND-VP, mục " + (i % 9 + 1)),
        text("Nguyễn Thị Minh Hạ"),
        date(FIRST.minusDays(10).plusDays(i % 20)),
        due(due),
        due(i % 10 == 9 ? due.plusDays(7) : due),
        moment(completed),
        text(done ? "Hoàn thành đúng hạn" : "Quá hạn, chưa hoàn thành"),
        count(late),
        text(i % 6 == 0 ? "=Chờ ý kiến của phòng chuyên môn" : done ? "Kế hoạch số 12/KH" : ""));
  }

  private static Sheet definitions() {
    Table table =
        new Table(
            "",
            List.of(Column.of("Chỉ số", 30, Align.LEFT), Column.of("Cách tính", 90, Align.LEFT)),
            List.of(
                Row.of(
                    List.of(
                        text("Tỷ lệ hoàn thành"),
                        text(
                            "= (hoàn thành đúng hạn + hoàn thành quá hạn) / số nhiệm vụ đến hạn"
                                + " trong kỳ; mẫu số bằng 0 ghi “không phát sinh”."))),
                Row.of(
                    List.of(
                        text("Tỷ lệ hoàn thành đúng hạn"),
                        text("= hoàn thành đúng hạn / số nhiệm vụ đến hạn trong kỳ.")))));
    return new Sheet("Cách tính", "CÁCH TÍNH CÁC SỐ LIỆU", List.of(), List.of(table));
  }

  private static Sheet checks() {
    List<Block> blocks =
        List.of(
            Paragraph.body("Thông tin nội bộ của phường, không gửi ra ngoài cùng báo cáo."),
            new Table(
                "1. Dòng dữ liệu bị từ chối",
                List.of(
                    Column.of("TT", 5, Align.CENTER),
                    Column.of("Tệp", 20, Align.LEFT),
                    Column.of("Dòng", 8, Align.CENTER),
                    Column.of("Lý do và cách sửa", 70, Align.LEFT)),
                List.of(
                    Row.of(
                        List.of(
                            text("1"),
                            text("progress.csv"),
                            count(112),
                            text(
                                "Cột “percent”: “110” không phải số nguyên từ 0 đến 100; ghi lại"
                                    + " bằng một số nguyên từ 0 đến 100."))))),
            new Table(
                "2. Xếp thứ tự các đơn vị theo tỷ lệ hoàn thành",
                List.of(
                    Column.of("Thứ tự", 8, Align.CENTER),
                    Column.of("Đơn vị", 40, Align.LEFT),
                    Column.of("Số đến hạn", 12, Align.CENTER),
                    Column.of("Tỷ lệ hoàn thành", 14, Align.CENTER)),
                List.of(
                    Row.of(List.of(count(1), text(UNITS.get(0)), count(4), rate(3, 4))),
                    Row.of(List.of(count(2), text(UNITS.get(7)), count(0), rate(0, 0))))),
            Paragraph.item("Đơn vị không gửi báo cáo trong kỳ: Trạm Y tế phường."),
            Paragraph.note(
                "Gia hạn chỉ được tính khi có trước lúc thời hạn đang áp dụng kết thúc."));
    return new Sheet("Kiểm tra số liệu", "KIỂM TRA SỐ LIỆU", notes(), blocks);
  }
}
