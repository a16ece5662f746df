package vn.dunghan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.dunghan.compose.document.Appendix;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Chart;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Face;
import vn.dunghan.compose.document.Heading;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.PlaceToWrite;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.Span;
import vn.dunghan.compose.document.Table;

/** A month's report of an invented ward, as long and as varied as real ones. */
public final class SampleDocuments {

  private static final List<String> STATUSES =
      List.of(
          "Hoàn thành đúng hạn",
          "Hoàn thành quá hạn",
          "Đang thực hiện, trong hạn",
          "Quá hạn, chưa hoàn thành",
          "Nhiệm vụ thường xuyên");

  private SampleDocuments() {}

  /** 8 units, sections I to IV, a chart, places to write, an appendix of 60 tasks. */
  public static ReportDocument monthlyReport() {
    return monthlyReport(60);
  }

  public static ReportDocument monthlyReport(int tasks) {
    Appendix appendix =
        new Appendix(
            "Phụ lục",
            "BIỂU KẾT QUẢ VÀ TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ",
            "(Kèm theo Báo cáo số        /BC-UBND ngày      tháng      năm 2025"
                + " của Ủy ban nhân dân phường Vĩnh Lam)",
            List.of(taskTable(tasks)));
    return new ReportDocument(face(), body(tasks), List.of(appendix), sheets(tasks));
  }

  public static Face face() {
    return new Face(
        "",
        List.of("ỦY BAN NHÂN DÂN", "PHƯỜNG VĨNH LAM"),
        "/BC-UBND",
        "Vĩnh Lam",
        "tháng 10 năm 2025",
        "BÁO CÁO",
        "Đánh giá tình hình triển khai thực hiện và vận hành mô hình chính quyền địa phương 02 cấp"
            + " tháng 10 năm 2025",
        List.of("Ủy ban nhân dân thành phố (qua Sở Nội vụ)"),
        "TM. ỦY BAN NHÂN DÂN",
        List.of("CHỦ TỊCH"),
        "Trần Minh An",
        List.of(
            "Như trên",
            "Sở Nội vụ",
            "Thường trực Đảng ủy, Hội đồng nhân dân phường",
            "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân phường",
            "Các phòng, ban, đơn vị thuộc phường",
            "Lưu: VT, VHXH"),
        "",
        DocumentForm.STATE);
  }

  /** The same face for several addressees, signed by a deputy, not yet final. */
  public static Face previewFace() {
    Face face = face();
    return new Face(
        "THÀNH PHỐ HỒNG HÀ",
        face.issuer(),
        face.symbol(),
        face.place(),
        face.monthOfIssue(),
        face.typeName(),
        face.subject(),
        List.of("Ủy ban nhân dân thành phố", "Sở Nội vụ", "Văn phòng Ủy ban nhân dân thành phố"),
        face.authority(),
        List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "",
        face.recipients(),
        "XEM TRƯỚC",
        DocumentForm.STATE);
  }

  private static List<Block> body(int tasks) {
    List<Block> body = new ArrayList<>();
    body.add(
        Paragraph.body(
            "Thực hiện Kế hoạch số 215/KH-UBND ngày 10 tháng 7 năm 2025 của Ủy ban nhân dân thành"
                + " phố về vận hành mô hình chính quyền địa phương 02 cấp, Ủy ban nhân dân phường"
                + " Vĩnh Lam báo cáo kết quả thực hiện trong kỳ từ ngày 15/9/2025 đến hết ngày"
                + " 14/10/2025 như sau:"));
    body.addAll(results(tasks));
    body.addAll(judgement());
    body.add(new Heading(1, "III. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ"));
    body.add(proposals());
    body.addAll(nextMonth());
    return body;
  }

  private static List<Block> results(int tasks) {
    long onTime = total(tasks, 0);
    long late = total(tasks, 1);
    long due = onTime + late + total(tasks, 3);
    return List.of(
        new Heading(1, "I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN"),
        new Heading(2, "1. Kết quả thực hiện nhiệm vụ được giao"),
        new Paragraph(
            Paragraph.Kind.BODY,
            List.of(
                Span.text("Trong kỳ, các đơn vị thực hiện "),
                Span.figure(Cells.count(tasks), "totals", "total"),
                Span.text(" nhiệm vụ; tỷ lệ hoàn thành đạt "),
                Span.figure(Cells.rate(onTime + late, due), "totals", "completionRate"),
                Span.text(", tỷ lệ hoàn thành đúng hạn đạt "),
                Span.figure(Cells.rate(onTime, due), "totals", "onTimeRate"),
                Span.text(" (chi tiết tại Phụ lục kèm theo), cụ thể:"))),
        Paragraph.item("Nhiệm vụ chuyển tiếp từ kỳ trước: 12; nhiệm vụ giao mới trong kỳ: 48."),
        Paragraph.item("Không có nhiệm vụ nào bị hủy; 02 nhiệm vụ được gia hạn theo quy định."),
        unitTable(tasks),
        unitChart(tasks),
        new Heading(2, "2. Tổ chức bộ máy, biên chế"),
        new PlaceToWrite("tình hình bố trí cán bộ, công chức; số khung, có mặt, thiếu, dôi dư"),
        new Heading(2, "3. Trung tâm Phục vụ hành chính công và thủ tục hành chính"),
        new Heading(3, "a) Tiếp nhận và giải quyết hồ sơ"),
        Paragraph.body(
            "Trung tâm tiếp nhận 1.246 hồ sơ, trong đó trực tuyến 1.102 hồ sơ; đã giải quyết 1.198 hồ"
                + " sơ, đúng hạn và trước hạn 1.193 hồ sơ. Không có phản ánh, kiến nghị quá hạn."),
        new Heading(3, "b) Chữ ký số và số hóa hồ sơ"),
        Paragraph.body(
            "Các văn bản đi đều được ký số toàn trình và phát hành trên trục liên thông."),
        Paragraph.note(
            "Số liệu chốt đến 24 giờ ngày 14/10/2025, thu thập đến hết ngày 17/10/2025."));
  }

  private static List<Block> judgement() {
    return List.of(
        new Heading(1, "II. ĐÁNH GIÁ CHUNG"),
        new Heading(2, "1. Ưu điểm"),
        Paragraph.body(
            "Bộ máy của phường vận hành ổn định; công việc của người dân, doanh nghiệp được giải"
                + " quyết thông suốt, không bị gián đoạn. Các đơn vị chủ động cập nhật tiến độ."),
        new Heading(2, "2. Hạn chế, nguyên nhân"),
        new PlaceToWrite("hạn chế và nguyên nhân chủ quan, khách quan"));
  }

  private static List<Block> nextMonth() {
    return List.of(
        new Heading(1, "IV. NHIỆM VỤ TRỌNG TÂM THÁNG 11 NĂM 2025"),
        Paragraph.body(
            "1. Tập trung hoàn thành dứt điểm các nhiệm vụ quá hạn trước ngày 31/10/2025."),
        Paragraph.body(
            "2. Hoàn thành số hóa hồ sơ hộ tịch, đất đai còn lại của các phường trước đây."),
        Paragraph.body(
            "Trên đây là báo cáo tình hình triển khai thực hiện và vận hành mô hình chính quyền địa"
                + " phương 02 cấp tháng 10 năm 2025 của Ủy ban nhân dân phường Vĩnh Lam."));
  }

  private static Table proposals() {
    return new Table(
        "",
        List.of(
            Column.of("STT", 6, Align.CENTER),
            Column.of("Khó khăn, vướng mắc", 40, Align.LEFT),
            Column.of("Kiến nghị", 34, Align.LEFT),
            Column.of("Cơ quan giải quyết", 20, Align.CENTER)),
        List.of(
            Row.group(SampleTasks.UNITS.get(2)),
            row(
                "1",
                "Phần mềm hộ tịch chưa liên thông với kho dữ liệu dùng chung",
                "Sớm kết nối dữ" + " liệu, hướng dẫn thống nhất",
                "Sở Tư pháp"),
            Row.group(SampleTasks.UNITS.get(3)),
            row(
                "2",
                "Máy quét tài liệu khổ lớn chưa được trang bị",
                "Bổ sung kinh phí năm 2025",
                "Sở Tài chính")));
  }

  private static Row row(String... words) {
    return Row.of(List.of(words).stream().map(Cells::text).toList());
  }

  private static Table unitTable(int tasks) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("STT", 5, Align.CENTER));
    columns.add(Column.of("Đơn vị", 27, Align.LEFT));
    columns.add(Column.of("Tổng số", 8, Align.CENTER).showing("total"));
    columns.add(Column.of("Đúng hạn", 8, Align.CENTER).in("Đã hoàn thành"));
    columns.add(Column.of("Quá hạn", 8, Align.CENTER).in("Đã hoàn thành"));
    columns.add(Column.of("Trong hạn", 8, Align.CENTER).in("Chưa hoàn thành"));
    columns.add(Column.of("Quá hạn", 8, Align.CENTER).in("Chưa hoàn thành"));
    columns.add(Column.of("Thường xuyên", 10, Align.CENTER).in("Chưa hoàn thành"));
    columns.add(Column.of("Tỷ lệ hoàn thành", 18, Align.CENTER).showing("completionRate"));
    List<Row> rows = new ArrayList<>();
    for (int unit = 0; unit < SampleTasks.UNITS.size(); unit++) {
      rows.add(Row.of("unit:DV0" + unit, unitCells(tasks, unit)));
    }
    rows.add(Row.total("totals", totalCells(tasks)));
    return new Table("Kết quả thực hiện nhiệm vụ theo đơn vị", columns, rows);
  }

  private static List<Cell> unitCells(int tasks, int unit) {
    long[] counts = STATUSES.stream().mapToLong(s -> SampleTasks.count(tasks, unit, s)).toArray();
    return cells(Cells.count(unit + 1L), SampleTasks.UNITS.get(unit), counts);
  }

  private static List<Cell> totalCells(int tasks) {
    long[] counts = IntStream.range(0, STATUSES.size()).mapToLong(s -> total(tasks, s)).toArray();
    return cells(Cells.EMPTY, "Tổng cộng", counts);
  }

  private static List<Cell> cells(Cell number, String name, long[] counts) {
    List<Cell> cells = new ArrayList<>(List.of(number, Cells.text(name)));
    cells.add(Cells.count(IntStream.range(0, counts.length).mapToLong(i -> counts[i]).sum()));
    for (long count : counts) {
      cells.add(Cells.count(count));
    }
    cells.add(Cells.rate(counts[0] + counts[1], counts[0] + counts[1] + counts[3]));
    return cells;
  }

  private static Chart unitChart(int tasks) {
    return new Chart(
        "Tình hình thực hiện nhiệm vụ theo đơn vị",
        SampleTasks.UNITS,
        STATUSES.stream()
            .map(
                status ->
                    new Chart.Series(
                        status,
                        IntStream.range(0, SampleTasks.UNITS.size())
                            .mapToObj(unit -> SampleTasks.count(tasks, unit, status))
                            .toList()))
            .toList());
  }

  private static Table taskTable(int tasks) {
    List<Row> rows = new ArrayList<>();
    for (int unit = 0; unit < SampleTasks.UNITS.size(); unit++) {
      rows.add(Row.group(SampleTasks.UNITS.get(unit)));
      for (int number = unit; number < tasks; number += SampleTasks.UNITS.size()) {
        rows.add(Row.of("task:NV-" + number + "//DV0" + unit, SampleTasks.cells(number)));
      }
    }
    return new Table("", taskColumns(), rows);
  }

  private static List<Column> taskColumns() {
    return List.of(
        Column.of("STT", 4, Align.CENTER),
        Column.of("Nội dung nhiệm vụ", 27, Align.LEFT),
        Column.of("Văn bản giao", 10, Align.LEFT),
        Column.of("Người thực hiện", 10, Align.LEFT),
        Column.of("Theo văn bản", 9, Align.CENTER).in("Thời hạn"),
        Column.of("Đang áp dụng", 9, Align.CENTER).in("Thời hạn"),
        Column.of("Hoàn thành", 9, Align.CENTER),
        Column.of("Tình trạng", 10, Align.CENTER),
        Column.of("Số ngày quá hạn", 6, Align.CENTER).showing("daysLate"),
        Column.of("Nguyên nhân", 11, Align.LEFT));
  }

  private static long total(int tasks, int status) {
    return IntStream.range(0, SampleTasks.UNITS.size())
        .mapToLong(unit -> SampleTasks.count(tasks, unit, STATUSES.get(status)))
        .sum();
  }

  private static List<Sheet> sheets(int tasks) {
    List<String> notes =
        List.of("Kỳ báo cáo: từ 15/09/2025 đến 14/10/2025", "Chốt số liệu: 00:00, 15/10/2025");
    return List.of(
        new Sheet("Tổng hợp", "TỔNG HỢP THEO ĐƠN VỊ", notes, List.of(unitTable(tasks))),
        new Sheet("Biểu đồ", "BIỂU ĐỒ THEO ĐƠN VỊ", notes, List.of(unitChart(tasks))),
        new Sheet("Nhiệm vụ", "DANH SÁCH NHIỆM VỤ", notes, List.of(taskTable(tasks))));
  }
}
