package vn.dunghan.render;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
import vn.dunghan.compose.document.Table;

/** A month's report of an invented ward, as long as a real one. */
final class PdfSamples {

  static final List<String> UNITS =
      List.of(
          "Văn phòng HĐND và UBND",
          "Phòng Văn hóa - Xã hội",
          "Phòng Kinh tế, Hạ tầng và Đô thị",
          "Trung tâm Phục vụ hành chính công",
          "Ban Chỉ huy Quân sự",
          "Công an phường",
          "Trạm Y tế",
          "Trung tâm Văn hóa, Thể thao");

  private static final String[] CONTENTS = {
    "Rà soát, công bố danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của phường",
    "Báo cáo kết quả xử lý hồ sơ trễ hạn trên Hệ thống thông tin giải quyết thủ tục hành chính",
    "Xây dựng kế hoạch tuyên truyền vận hành mô hình chính quyền địa phương 02 cấp",
    "Bố trí máy tính, máy quét và đường truyền cho điểm tiếp nhận hồ sơ khu phố 3; kiểm tra việc"
        + " ký số trên văn bản điện tử từ khâu soạn thảo đến khi phát hành",
    "Cập nhật cơ sở dữ liệu cán bộ, công chức, viên chức"
  };

  private PdfSamples() {}

  static Face face() {
    return face(List.of("Ủy ban nhân dân Thành phố (qua Sở Nội vụ)"), "");
  }

  static Face face(List<String> addressees, String marking) {
    return new Face(
        "",
        List.of("ỦY BAN NHÂN DÂN", "PHƯỜNG HẢI THANH"),
        "/BC-UBND",
        "Hải Thanh",
        "tháng 10 năm 2025",
        "BÁO CÁO",
        "Đánh giá tình hình triển khai thực hiện và vận hành mô hình chính quyền địa phương"
            + " 02 cấp tháng 10 năm 2025",
        addressees,
        "TM. ỦY BAN NHÂN DÂN",
        List.of("CHỦ TỊCH"),
        "Lương Bảo Khuê",
        List.of(
            "Như trên",
            "Thường trực Đảng ủy phường",
            "Thường trực HĐND phường",
            "Chủ tịch, các Phó Chủ tịch UBND phường",
            "Các phòng, đơn vị thuộc phường",
            "Lưu: VT, VHXH"),
        marking,
        DocumentForm.STATE);
  }

  static ReportDocument month() {
    return month(face());
  }

  static ReportDocument month(Face face) {
    return new ReportDocument(face, body(), List.of(appendix(60)), List.of());
  }

  static List<Block> body() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.body(
            "Thực hiện Kế hoạch số 214/KH-UBND ngày 28 tháng 8 năm 2025 của Ủy ban nhân dân Thành"
                + " phố về đánh giá định kỳ việc vận hành mô hình chính quyền địa phương 02 cấp, Ủy"
                + " ban nhân dân phường Hải Thanh báo cáo kết quả tháng 10 năm 2025 như sau (số"
                + " liệu từ ngày 15/9/2025 đến hết ngày 14/10/2025; chi tiết tại Phụ lục kèm"
                + " theo):"));
    blocks.add(new Heading(1, "I. TÌNH HÌNH CHUNG"));
    blocks.add(new Heading(2, "1. Công tác chỉ đạo, điều hành"));
    blocks.add(
        Paragraph.body(
            "Trong kỳ, Ủy ban nhân dân phường theo dõi 124 nhiệm vụ, trong đó 41 nhiệm vụ từ kỳ"
                + " trước chuyển sang và 83 nhiệm vụ mới được giao. Đã hoàn thành 78 nhiệm vụ, gồm"
                + " 66 nhiệm vụ đúng hạn và 12 nhiệm vụ quá hạn; 9 nhiệm vụ đã quá hạn, chưa hoàn"
                + " thành. Tỷ lệ hoàn thành trên số đến hạn đạt 89,66% (78/87), tăng 3,12 điểm phần"
                + " trăm so với kỳ trước; tỷ lệ hoàn thành đúng hạn đạt 75,86% (66/87)."));
    blocks.add(
        Paragraph.item(
            "Ban hành 17 văn bản chỉ đạo, đôn đốc; tổ chức 04 cuộc họp giao ban, 100% có kết luận"
                + " bằng văn bản."));
    blocks.add(Paragraph.item("Tiếp 26 lượt công dân; không phát sinh đơn thư vượt cấp."));
    blocks.add(new Heading(2, "2. Kết quả theo đơn vị"));
    blocks.add(byUnit());
    blocks.add(
        Paragraph.note(
            "Ghi chú: tỷ lệ hoàn thành = (hoàn thành đúng hạn + hoàn thành quá hạn) / số đến hạn."));
    blocks.add(chart());
    blocks.add(new Heading(1, "II. KẾT QUẢ TRÊN CÁC LĨNH VỰC"));
    blocks.add(new Heading(2, "1. Phục vụ hành chính công"));
    blocks.add(new Heading(3, "a) Tiếp nhận và giải quyết hồ sơ"));
    for (int i = 0; i < 3; i++) {
      blocks.add(
          Paragraph.body(
              "Trung tâm Phục vụ hành chính công tiếp nhận 1.284 hồ sơ, giải quyết đúng hạn và"
                  + " trước hạn 1.251 hồ sơ, đạt 97,43%; hồ sơ trực tuyến chiếm 71,2%. Việc số hóa"
                  + " thành phần hồ sơ và ký số kết quả giải quyết được thực hiện từ khâu tiếp nhận"
                  + " đến khâu trả kết quả; người dân được hướng dẫn nộp hồ sơ tại nhà qua 06 tổ"
                  + " công nghệ số cộng đồng, nhất là người cao tuổi và hộ ở xa trụ sở."));
    }
    blocks.add(new Heading(3, "b) Chỉ tiêu"));
    blocks.add(indicators());
    blocks.add(new Heading(2, "2. Văn hóa, xã hội"));
    blocks.add(new PlaceToWrite("Chưa có nội dung cho mục \"Văn hóa, xã hội\": bổ sung tại đây."));
    blocks.add(new Heading(1, "III. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ"));
    blocks.add(
        Paragraph.item(
            "Phòng Kinh tế, Hạ tầng và Đô thị: thiếu 02 công chức có chuyên môn về đất đai; đề nghị"
                + " Sở Nội vụ xem xét điều động, biệt phái trong quý IV năm 2025."));
    blocks.add(
        Paragraph.item(
            "Trung tâm Phục vụ hành chính công: phần mềm một cửa chưa liên thông hoàn toàn với phần"
                + " mềm chuyên ngành hộ tịch, công chức phải nhập dữ liệu hai lần."));
    blocks.add(new Heading(1, "IV. NHIỆM VỤ TRỌNG TÂM THÁNG 11 NĂM 2025"));
    for (String unit : UNITS) {
      blocks.add(
          Paragraph.item(
              unit
                  + ": hoàn thành các nhiệm vụ đến hạn trước ngày 15/11/2025; báo cáo Chủ tịch Ủy"
                  + " ban nhân dân phường việc xử lý từng nhiệm vụ quá hạn và nguyên nhân."));
    }
    blocks.add(
        Paragraph.body(
            "Trên đây là báo cáo tình hình triển khai thực hiện và vận hành mô hình chính quyền địa"
                + " phương 02 cấp tháng 10 năm 2025, Ủy ban nhân dân phường Hải Thanh kính báo cáo"
                + " Ủy ban nhân dân Thành phố xem xét, chỉ đạo."));
    return blocks;
  }

  static Table byUnit() {
    List<Column> columns =
        List.of(
            Column.of("TT", 4, Align.CENTER),
            Column.of("Đơn vị", 22, Align.LEFT),
            Column.of("Tổng số", 8, Align.RIGHT),
            Column.of("Đúng hạn", 9, Align.RIGHT).in("Hoàn thành"),
            Column.of("Quá hạn", 9, Align.RIGHT).in("Hoàn thành"),
            Column.of("Trong hạn", 9, Align.RIGHT).in("Chưa hoàn thành"),
            Column.of("Quá hạn", 9, Align.RIGHT).in("Chưa hoàn thành"),
            Column.of("Tỷ lệ hoàn thành", 17, Align.CENTER));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < UNITS.size(); i++) {
      rows.add(Row.of("unit:DV0" + (i + 1), unitCells(i)));
    }
    rows.add(
        Row.total(
            "totals",
            List.of(
                Cells.EMPTY,
                Cells.text("Tổng cộng"),
                Cells.count(124),
                Cells.count(66),
                Cells.count(12),
                Cells.count(37),
                Cells.count(9),
                Cells.rate(78, 87))));
    return new Table("Kết quả thực hiện nhiệm vụ theo đơn vị", columns, rows);
  }

  private static List<Cell> unitCells(int unit) {
    int due = unit == 6 ? 0 : 10 + unit;
    return List.of(
        Cells.count(unit + 1),
        Cells.text(UNITS.get(unit)),
        Cells.count(due + 4),
        Cells.count(Math.max(0, due - 3)),
        Cells.count(Math.min(2, due)),
        Cells.count(4),
        Cells.count(Math.min(1, due)),
        Cells.rate(Math.max(0, due - 1), due));
  }

  static Chart chart() {
    return new Chart(
        "Kết quả thực hiện nhiệm vụ theo đơn vị (số nhiệm vụ)",
        UNITS,
        List.of(
            new Chart.Series("Hoàn thành đúng hạn", List.of(7L, 8L, 9L, 10L, 11L, 12L, 0L, 14L)),
            new Chart.Series("Hoàn thành quá hạn", List.of(2L, 2L, 1L, 0L, 2L, 2L, 0L, 3L)),
            new Chart.Series("Quá hạn, chưa hoàn thành", List.of(1L, 1L, 3L, 1L, 0L, 1L, 0L, 2L)),
            new Chart.Series("Sắp đến hạn", List.of(2L, 0L, 1L, 1L, 2L, 0L, 1L, 1L)),
            new Chart.Series("Đang thực hiện, trong hạn", List.of(4L, 3L, 6L, 2L, 1L, 4L, 2L, 5L)),
            new Chart.Series("Không thời hạn", List.of(1L, 0L, 2L, 0L, 0L, 1L, 3L, 0L))));
  }

  static Table indicators() {
    List<Column> columns =
        List.of(
            Column.of("Chỉ tiêu", 40, Align.LEFT),
            Column.of("Mục tiêu", 15, Align.CENTER),
            Column.of("Kết quả", 25, Align.CENTER),
            Column.of("Đánh giá", 20, Align.CENTER));
    return new Table(
        "",
        columns,
        List.of(
            Row.of(
                List.of(
                    Cells.text("Tỷ lệ hồ sơ giải quyết đúng hạn"),
                    Cells.text("≥ 98%"),
                    Cells.rate(1251, 1284),
                    Cells.text("Chưa đạt"))),
            Row.of(
                List.of(
                    Cells.text("Tỷ lệ văn bản được ký số đầy đủ"),
                    Cells.text("100%"),
                    Cells.rate(312, 312),
                    Cells.text("Đạt"))),
            Row.of(
                List.of(
                    Cells.text("Tỷ lệ phản ánh, kiến nghị được trả lời"),
                    Cells.text("100%"),
                    Cells.rate(0, 0),
                    Cells.text("Không phát sinh")))));
  }

  static Appendix appendix(int tasks) {
    return new Appendix(
        "Phụ lục",
        "BIỂU KẾT QUẢ VÀ TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ",
        "(Kèm theo Báo cáo số          /BC-UBND ngày       tháng 10 năm 2025 của Ủy ban nhân dân"
            + " phường Hải Thanh)",
        List.of(tasks(tasks)));
  }

  static Table tasks(int count) {
    List<Column> columns =
        List.of(
            Column.of("TT", 4, Align.CENTER),
            Column.of("Nội dung nhiệm vụ", 26, Align.LEFT),
            Column.of("Văn bản giao", 12, Align.LEFT),
            Column.of("Người thực hiện", 10, Align.LEFT),
            Column.of("Theo văn bản", 12, Align.CENTER).in("Thời hạn"),
            Column.of("Đang có hiệu lực", 10, Align.CENTER).in("Thời hạn"),
            Column.of("Hoàn thành", 10, Align.CENTER),
            Column.of("Kết quả, sản phẩm", 14, Align.LEFT),
            Column.of("Số ngày quá hạn", 6, Align.CENTER),
            Column.of("Nguyên nhân", 14, Align.LEFT));
    List<Row> rows = new ArrayList<>();
    int perUnit = Math.max(1, count / UNITS.size());
    IntStream.range(0, count)
        .forEach(
            i -> {
              if (i % perUnit == 0 && i / perUnit < UNITS.size()) {
                rows.add(Row.group(UNITS.get(i / perUnit)));
              }
              rows.add(Row.of("task:NV-" + (i + 1), task(i)));
            });
    return new Table("", columns, rows);
  }

  private static List<Cell> task(int i) {
    boolean done = i % 3 != 2;
    boolean late = i % 4 == 1;
    LocalDate due = LocalDate.of(2025, 9, 20).plusDays(i % 25);
    return List.of(
        Cells.count(i + 1),
        Cells.text(CONTENTS[i % CONTENTS.length]),
        Cells.text((100 + i) + "/KH-UBND, mục " + (1 + i % 7)),
        Cells.text(i % 2 == 0 ? "Đỗ Thu Quỳnh" : "Vương Đức Thịnh"),
        Cells.text("trước ngày " + (1 + i % 28) + "/10/2025"),
        Cells.due(i % 5 == 0 ? due.atTime(16, 0) : due.plusDays(1).atStartOfDay()),
        done ? Cells.moment(LocalDateTime.of(2025, 10, 1 + i % 14, 9, 30)) : Cells.EMPTY,
        Cells.text(done ? "Báo cáo số " + (40 + i) + "/BC-VHXH" : ""),
        late ? Cells.count(1 + i % 9) : Cells.EMPTY,
        Cells.text(late ? "Chờ ý kiến phối hợp của Công an phường và Trạm Y tế" : ""));
  }
}
