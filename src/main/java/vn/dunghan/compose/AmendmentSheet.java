package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.compose.document.Words;

/** What became known about the period before only after its report was frozen. */
final class AmendmentSheet {

  /** The sheet's name. */
  static final String NAME = "Điều chỉnh kỳ trước";

  private AmendmentSheet() {}

  static List<Block> of(Amendments amendments) {
    List<Block> blocks = new ArrayList<>();
    if (!amendments.arrivals().isEmpty()) {
      blocks.add(
          table("Số liệu nhận sau khi chốt báo cáo kỳ trước", "Nội dung", amendments.arrivals()));
    }
    blocks.add(
        amendments.figures().isEmpty()
            ? Paragraph.body("Số liệu của báo cáo kỳ trước không thay đổi nếu tính lại.")
            : table("Số liệu kỳ trước nếu tính lại", "Số liệu", amendments.figures()));
    return blocks;
  }

  /** Which report is held against what is known now. */
  static String note(Amendments amendments) {
    return "So với báo cáo kỳ "
        + amendments.period()
        + ", lần "
        + amendments.revision()
        + ", chốt lúc "
        + Words.moment(amendments.frozenAt())
        + "; báo cáo đó không bị sửa.";
  }

  private static Block table(String caption, String what, List<Amendment> amendments) {
    List<Row> rows = new ArrayList<>();
    for (Amendment each : amendments) {
      rows.add(
          Row.of(
              List.of(
                  Cells.count(rows.size() + 1),
                  Cells.text(each.kind()),
                  Cells.text(each.code()),
                  Cells.text(each.turn()),
                  Cells.text(each.unit()),
                  Cells.text(each.what()),
                  Cells.text(each.before()),
                  Cells.text(each.after()),
                  Cells.text(each.why()))));
    }
    return new Table(caption, columns(what), rows);
  }

  private static List<Column> columns(String what) {
    return List.of(
        Column.of("TT", 6, Align.CENTER),
        Column.of("Loại", 14, Align.LEFT),
        Column.of("Mã", 12, Align.LEFT),
        Column.of("Kỳ", 9, Align.CENTER),
        Column.of("Đơn vị", 22, Align.LEFT),
        Column.of(what, 26, Align.LEFT),
        Column.of("Báo cáo kỳ trước", 20, Align.LEFT),
        Column.of("Tính lại đến nay", 20, Align.LEFT),
        Column.of("Vì sao, lấy từ đâu", 46, Align.LEFT));
  }
}
