package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.register.Indicator;

/** The part {@code indicators}: what the ward measured for a section, against its targets. */
final class IndicatorTables implements PartWriter {

  @Override
  public List<Block> write(Facts facts, PartDefinition part) {
    List<Row> rows = new ArrayList<>();
    for (Indicator indicator : facts.register().indicators()) {
      Measured now = Measured.sum(Indicators.now(facts, indicator).values());
      if (indicator.section().equals(part.section()) && now != null) {
        rows.add(Row.of(cells(facts, indicator, now, rows.size() + 1)));
      }
    }
    return rows.isEmpty() ? List.of() : List.of(new Table("", columns(), rows));
  }

  private static List<Column> columns() {
    return List.of(
        Column.of("TT", 8, Align.CENTER),
        Column.of("Chỉ tiêu", 46, Align.LEFT),
        Column.of("Mục tiêu", 22, Align.CENTER),
        Column.of("Kết quả trong kỳ", 20, Align.CENTER),
        Column.of("Tử số/mẫu số", 24, Align.CENTER),
        Column.of("Kỳ trước", 25, Align.CENTER),
        Column.of("Cùng kỳ năm trước", 25, Align.CENTER),
        Column.of("Đánh giá", 16, Align.CENTER));
  }

  private static List<Cell> cells(Facts facts, Indicator indicator, Measured now, int number) {
    Measured before = Measured.sum(Indicators.before(facts, indicator).values());
    return List.of(
        Cells.count(number),
        Cells.text(indicator.name()),
        Cells.text(IndicatorWords.target(indicator)),
        Cells.text(IndicatorWords.value(indicator, now)),
        Cells.text(IndicatorWords.fraction(now)),
        Cells.text(IndicatorWords.compared(indicator, now, before)),
        Cells.text(
            IndicatorWords.compared(
                indicator, now, Measured.sum(Indicators.lastYear(facts, indicator).values()))),
        Cells.text(IndicatorWords.judgement(indicator, now, before)));
  }
}
