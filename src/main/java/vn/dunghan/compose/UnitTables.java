package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.dunghan.assess.Figures;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Chart;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.register.Unit;

/** The figures by unit: a narrow table for the text, a wide one for the workbook, and a chart. */
final class UnitTables {

  private static final String DONE = "Hoàn thành";
  private static final String OPEN = "Chưa hoàn thành";
  private static final String UNTIMED = "Không tính hạn";
  private static final String RATES = "Tỷ lệ trên số đến hạn";

  private static final List<Figure> WIDE =
      List.of(
          Figure.TOTAL,
          Figure.CARRIED_OVER,
          Figure.NEWLY_ASSIGNED,
          Figure.COMPLETED_ON_TIME,
          Figure.COMPLETED_LATE,
          Figure.COMPLETED_NO_DEADLINE,
          Figure.IN_PROGRESS,
          Figure.DUE_SOON,
          Figure.OVERDUE,
          Figure.ONGOING,
          Figure.NO_DEADLINE,
          Figure.DUE);

  private UnitTables() {}

  /** The part {@code unit-table}. */
  static List<Block> narrow(Facts facts, PartDefinition part) {
    List<Column> columns =
        List.of(
            Column.of("TT", 8, Align.CENTER),
            Column.of(facts.unitWord(), 60, Align.LEFT),
            count("Tổng số", Figure.TOTAL),
            count("Đúng hạn", Figure.COMPLETED_ON_TIME).in(DONE),
            count("Quá hạn", Figure.COMPLETED_LATE).in(DONE),
            count("Trong hạn", Figure.IN_PROGRESS).in(OPEN),
            count("Quá hạn", Figure.OVERDUE).in(OPEN),
            Column.of("Không tính hạn (*)", 14, Align.CENTER),
            rate("Hoàn thành", Figure.COMPLETION_RATE),
            rate("Đúng hạn", Figure.ON_TIME_RATE));
    Table table =
        new Table(
            "Tổng hợp kết quả thực hiện nhiệm vụ theo " + Texts.startingSmall(facts.unitWord()),
            columns,
            rows(facts, UnitTables::narrowCells));
    return List.of(
        table,
        Paragraph.note(
            "(*) Gồm nhiệm vụ thường xuyên và nhiệm vụ không quy định, chưa xác định thời hạn; không"
                + " tính vào số đến hạn. Nhiệm vụ giao nhiều đơn vị được tính cho từng đơn vị; nhiệm"
                + " vụ định kỳ được tính theo từng kỳ thực hiện."));
  }

  /** Every figure of every unit, for the workbook. */
  static Table wide(Facts facts) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("TT", 6, Align.CENTER));
    columns.add(Column.of(facts.unitWord(), 38, Align.LEFT));
    columns.add(count("Tổng số", Figure.TOTAL));
    columns.add(count("Kỳ trước chuyển sang", Figure.CARRIED_OVER));
    columns.add(count("Giao mới trong kỳ", Figure.NEWLY_ASSIGNED));
    columns.add(count("Đúng hạn", Figure.COMPLETED_ON_TIME).in(DONE));
    columns.add(count("Quá hạn", Figure.COMPLETED_LATE).in(DONE));
    columns.add(count("Không quy định hạn", Figure.COMPLETED_NO_DEADLINE).in(DONE));
    columns.add(count("Trong hạn", Figure.IN_PROGRESS).in(OPEN));
    columns.add(count("Trong đó: sắp đến hạn", Figure.DUE_SOON).in(OPEN));
    columns.add(count("Quá hạn", Figure.OVERDUE).in(OPEN));
    columns.add(count("Thường xuyên", Figure.ONGOING).in(OPEN));
    columns.add(count("Chưa xác định hạn", Figure.NO_DEADLINE).in(OPEN));
    columns.add(count("Số đến hạn", Figure.DUE));
    columns.add(Column.of(UNTIMED, 13, Align.CENTER));
    columns.add(rate("Hoàn thành", Figure.COMPLETION_RATE));
    columns.add(rate("Đúng hạn", Figure.ON_TIME_RATE));
    return new Table("", columns, rows(facts, UnitTables::wideCells));
  }

  /** The part {@code unit-chart}. */
  static List<Block> chart(Facts facts, PartDefinition part) {
    return List.of(chart(facts, Unit::label));
  }

  /** The chart for the workbook, whose numbers stand in the wide table. */
  static Chart wideChart(Facts facts) {
    return chart(facts, Unit::name);
  }

  private static Chart chart(Facts facts, Function<Unit, String> named) {
    List<UnitFigures> byUnit = facts.byUnit();
    return new Chart(
        "Tình hình thực hiện nhiệm vụ theo "
            + Texts.startingSmall(facts.unitWord())
            + " (số nhiệm vụ)",
        byUnit.stream().map(unit -> named.apply(unit.unit())).toList(),
        List.of(
            series("Hoàn thành đúng hạn", byUnit, Figures::completedOnTime),
            series("Hoàn thành quá hạn", byUnit, Figures::completedLate),
            series("Đang thực hiện, trong hạn", byUnit, Figures::inProgress),
            series("Quá hạn, chưa hoàn thành", byUnit, Figures::overdue),
            series(UNTIMED, byUnit, UnitTables::untimed)));
  }

  /** What has no deadline to be judged by. */
  private static long untimed(Figures figures) {
    return figures.completedNoDeadline() + figures.ongoing() + figures.noDeadline();
  }

  private static Chart.Series series(
      String name, List<UnitFigures> byUnit, ToLongFunction<Figures> count) {
    return new Chart.Series(
        name, byUnit.stream().map(unit -> count.applyAsLong(unit.figures())).toList());
  }

  private static Column count(String title, Figure figure) {
    return Column.of(title, 13, Align.CENTER).showing(figure.key());
  }

  private static Column rate(String title, Figure figure) {
    return Column.of(title, 20, Align.CENTER).in(RATES).showing(figure.key());
  }

  private static List<Row> rows(Facts facts, Function<Figures, List<Cell>> cells) {
    List<Row> rows = new ArrayList<>();
    for (UnitFigures unit : facts.byUnit()) {
      List<Cell> row = new ArrayList<>();
      row.add(Cells.count(rows.size() + 1));
      row.add(Cells.text(unit.unit().name()));
      row.addAll(cells.apply(unit.figures()));
      rows.add(Row.of("unit:" + unit.unit().code(), row));
    }
    List<Cell> total = new ArrayList<>(List.of(Cells.EMPTY, Cells.text("Tổng cộng")));
    total.addAll(cells.apply(facts.totals()));
    rows.add(Row.total(Figure.TOTALS, total));
    return rows;
  }

  private static List<Cell> narrowCells(Figures figures) {
    return List.of(
        Figure.TOTAL.of(figures),
        Figure.COMPLETED_ON_TIME.of(figures),
        Figure.COMPLETED_LATE.of(figures),
        Figure.IN_PROGRESS.of(figures),
        Figure.OVERDUE.of(figures),
        Cells.count(untimed(figures)),
        Figure.COMPLETION_RATE.of(figures),
        Figure.ON_TIME_RATE.of(figures));
  }

  private static List<Cell> wideCells(Figures figures) {
    List<Cell> cells = new ArrayList<>();
    WIDE.forEach(figure -> cells.add(figure.of(figures)));
    cells.add(Cells.count(untimed(figures)));
    cells.add(Figure.COMPLETION_RATE.of(figures));
    cells.add(Figure.ON_TIME_RATE.of(figures));
    return cells;
  }
}
