package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Finding;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.SheetPlace;
import vn.dunghan.compose.document.Table;
import vn.dunghan.register.ProgressRecord;

/** Where each figure comes from: one line for each row of a file that the report is made from. */
final class SourceSheet {

  /** The sheet's name. */
  static final String NAME = "Nguồn số liệu";

  /** Enough of a SHA-256 to find the file in the list of files by. */
  static final int SHORT = 8;

  private static final String WHERE = "Lấy từ";

  private SourceSheet() {}

  static List<Block> of(Facts facts) {
    SourcePlaces places = new SourcePlaces(facts);
    List<Row> rows = new ArrayList<>();
    for (SourceRow row : SourceRows.of(facts).rows()) {
      rows.add(Row.of(cells(facts, row, places, rows.size() + 1)));
    }
    return rows.isEmpty()
        ? List.of(Paragraph.body("Báo cáo không lấy số liệu từ tệp nào."))
        : List.of(new Table("", columns(), rows));
  }

  /** Where the record stands that decided about an occurrence, and the way to its line here. */
  static List<Cell> basis(Facts facts, SourceRows sources, SourcePlaces places, Finding finding) {
    @Nullable Integer place = sources.deciding(finding);
    ProgressRecord record = facts.findings().deciding(finding);
    return place == null || record == null
        ? List.of(Cells.EMPTY, Cells.EMPTY)
        : List.of(
            Cells.text(places.whole(SourceKind.PROGRESS, record.source())),
            Cells.link("TT " + (place + 1), new SheetPlace(NAME, place)));
  }

  private static List<Column> columns() {
    return List.of(
        Column.of("TT", 6, Align.CENTER),
        Column.of("Loại", 11, Align.LEFT),
        Column.of("Mã", 12, Align.LEFT),
        Column.of("Kỳ", 9, Align.CENTER),
        Column.of("Đơn vị", 16, Align.LEFT),
        Column.of("Nội dung đã ghi", 50, Align.LEFT),
        Column.of("Tiến độ (%)", 8, Align.CENTER),
        Column.of("Báo hoàn thành", 12, Align.CENTER),
        Column.of("Căn cứ đánh giá", 24, Align.LEFT),
        Column.of("Người ghi", 13, Align.LEFT),
        Column.of("Ghi lúc", 15, Align.CENTER),
        Column.of("Nhận lúc", 15, Align.CENTER),
        Column.of("Tệp", 18, Align.LEFT).in(WHERE),
        Column.of("Trang", 7, Align.LEFT).in(WHERE),
        Column.of("Dòng", 6, Align.CENTER).in(WHERE),
        Column.of("SHA-256 (đầu)", 10, Align.LEFT).in(WHERE));
  }

  private static List<Cell> cells(Facts facts, SourceRow row, SourcePlaces places, int number) {
    return List.of(
        Cells.count(number),
        Cells.text(row.kind().words()),
        Cells.text(row.code()),
        Cells.text(row.turn()),
        Cells.text(row.unit().isEmpty() ? "" : facts.unitLabel(row.unit())),
        Cells.text(row.said()),
        row.percent(),
        row.completed(),
        Cells.text(row.use()),
        Cells.text(row.by()),
        Cells.moment(row.recordedAt()),
        Cells.moment(row.source().receivedAt()),
        Cells.text(row.source().file()),
        Cells.text(places.sheet(row.kind(), row.source())),
        Cells.count(row.source().row()),
        Cells.text(beginning(row.source().sha256())));
  }

  private static String beginning(String sha256) {
    return sha256.substring(0, Math.min(SHORT, sha256.length()));
  }
}
