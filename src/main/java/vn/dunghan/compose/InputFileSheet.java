package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

/** The files that a revision rests on, each with the SHA-256 of its bytes. */
final class InputFileSheet {

  private static final String ROWS = "Số dòng";

  private InputFileSheet() {}

  static List<Block> of(Facts facts) {
    Provenance provenance = facts.provenance();
    if (provenance == null) {
      return List.of(Paragraph.body("Lần lập này được chốt khi phần mềm chưa ghi danh sách tệp."));
    }
    Map<String, Long> used =
        SourceRows.of(facts).rows().stream()
            .collect(Collectors.groupingBy(row -> row.source().sha256(), Collectors.counting()));
    List<Row> rows = new ArrayList<>();
    for (InputFile file : provenance.files()) {
      rows.add(Row.of(cells(facts, file, used.getOrDefault(file.sha256(), 0L), rows.size() + 1)));
    }
    return rows.isEmpty()
        ? List.of(Paragraph.body("Báo cáo không lấy số liệu từ tệp nào."))
        : List.of(new Table("", columns(), rows));
  }

  private static List<Column> columns() {
    return List.of(
        Column.of("TT", 5, Align.CENTER),
        Column.of("Loại", 16, Align.LEFT),
        Column.of("Tên tệp", 28, Align.LEFT),
        Column.of("Đơn vị gửi", 16, Align.LEFT),
        Column.of("Nhận lúc", 15, Align.CENTER),
        Column.of("đã nhận", 8, Align.CENTER).in(ROWS),
        Column.of("không nhận", 8, Align.CENTER).in(ROWS),
        Column.of("dùng trong báo cáo này", 10, Align.CENTER).in(ROWS),
        Column.of("SHA-256", 60, Align.LEFT),
        Column.of("Ghi chú", 18, Align.LEFT));
  }

  private static List<Cell> cells(Facts facts, InputFile file, long used, int number) {
    return List.of(
        Cells.count(number),
        Cells.text(file.kind().words()),
        Cells.text(file.name()),
        Cells.text(file.unit().isEmpty() ? "" : facts.unitName(file.unit())),
        Cells.moment(file.receivedAt()),
        Cells.count(file.taken()),
        Cells.count(file.rejected()),
        Cells.count(used),
        Cells.text(file.sha256()),
        Cells.text(file.reason().isEmpty() ? "" : "Không nhận: " + file.reason()));
  }
}
