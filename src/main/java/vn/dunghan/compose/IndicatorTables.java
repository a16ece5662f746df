package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    List<Line> lines = new ArrayList<>();
    for (Indicator indicator : facts.register().indicators()) {
      Measured now = Measured.sum(Indicators.now(facts, indicator).values());
      if (indicator.section().equals(part.section()) && now != null) {
        lines.add(
            new Line(
                indicator,
                now,
                Measured.sum(Indicators.before(facts, indicator).values()),
                Measured.sum(Indicators.lastYear(facts, indicator).values())));
      }
    }
    boolean yearBefore = lines.stream().anyMatch(line -> line.lastYear() != null);
    List<Row> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(Row.of(line.cells(rows.size() + 1, yearBefore))));
    return rows.isEmpty() ? List.of() : List.of(new Table("", columns(yearBefore), rows));
  }

  /** A ward in its first year has nothing to hold a year against, and no column for it. */
  private static List<Column> columns(boolean yearBefore) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("TT", 8, Align.CENTER));
    columns.add(Column.of("Chỉ tiêu", 46, Align.LEFT));
    columns.add(Column.of("Mục tiêu", 22, Align.CENTER));
    columns.add(Column.of("Kết quả trong kỳ", 20, Align.CENTER));
    columns.add(Column.of("Tử số/mẫu số", 24, Align.CENTER));
    columns.add(Column.of("Kỳ trước", 27, Align.CENTER));
    if (yearBefore) {
      columns.add(Column.of("Cùng kỳ năm trước", 27, Align.CENTER));
    }
    columns.add(Column.of("Đánh giá", 16, Align.CENTER));
    return columns;
  }

  /** What was measured of one indicator, now and before. */
  private record Line(
      Indicator indicator, Measured now, @Nullable Measured before, @Nullable Measured lastYear) {

    List<Cell> cells(int number, boolean yearBefore) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.count(number));
      cells.add(Cells.text(indicator.name()));
      cells.add(Cells.text(IndicatorWords.target(indicator)));
      cells.add(Cells.text(IndicatorWords.value(indicator, now)));
      cells.add(Cells.text(IndicatorWords.fraction(now)));
      cells.add(Cells.text(IndicatorWords.compared(indicator, now, before)));
      if (yearBefore) {
        cells.add(Cells.text(IndicatorWords.compared(indicator, now, lastYear)));
      }
      cells.add(Cells.text(IndicatorWords.judgement(indicator, now, before)));
      return cells;
    }
  }
}
