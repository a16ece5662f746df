package vn.dunghan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Chart;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

/**
 * Where a chart's numbers stand in a table: the chart points at these cells, so that it follows
 * when someone filters or corrects them.
 *
 * @param first row of the table that holds the first category
 * @param categories column of the names
 * @param counts column of each series
 */
record ExcelChartData(int first, int categories, List<Integer> counts) {

  private static final int NUMBER_WIDTH = 6;
  private static final int NAME_WIDTH = 30;
  private static final int COUNT_WIDTH = 14;

  /** Looks for the numbers in a table; empty if it does not show them all. */
  static Optional<ExcelChartData> in(Table table, Chart chart) {
    for (int row = 0; row + chart.categories().size() <= table.rows().size(); row++) {
      int names = names(table, row, chart);
      if (names >= 0) {
        return counts(table, row, chart).map(new Found(row, names)::with);
      }
    }
    return Optional.empty();
  }

  private record Found(int row, int names) {
    ExcelChartData with(List<Integer> counts) {
      return new ExcelChartData(row, names, counts);
    }
  }

  private static int names(Table table, int row, Chart chart) {
    List<Cell> wanted = chart.categories().stream().map(Cells::text).toList();
    return column(table, row, wanted, "");
  }

  private static Optional<List<Integer>> counts(Table table, int row, Chart chart) {
    List<Integer> columns = new ArrayList<>();
    for (Chart.Series series : chart.series()) {
      List<Cell> wanted = series.counts().stream().map(Cells::count).toList();
      int titled = column(table, row, wanted, series.name());
      int column = titled >= 0 ? titled : column(table, row, wanted, "");
      if (column < 0) {
        return Optional.empty();
      }
      columns.add(column);
    }
    return Optional.of(columns);
  }

  /** The column with these cells from the row on, under that title if one is given; or -1. */
  private static int column(Table table, int row, List<Cell> wanted, String title) {
    for (int i = 0; i < table.columns().size(); i++) {
      boolean titled = title.isEmpty() || table.columns().get(i).title().equals(title);
      if (titled && stands(table, row, i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean stands(Table table, int row, int column, List<Cell> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      List<Cell> cells = table.rows().get(row + i).cells();
      if (column >= cells.size() || !cells.get(column).equals(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The chart's numbers as a table of their own. */
  static Table table(Chart chart) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("TT", NUMBER_WIDTH, Column.Align.CENTER));
    columns.add(Column.of("Nội dung", NAME_WIDTH, Column.Align.LEFT));
    chart.series().forEach(s -> columns.add(Column.of(s.name(), COUNT_WIDTH, Column.Align.CENTER)));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.count(i + 1));
      cells.add(Cells.text(chart.categories().get(i)));
      for (Chart.Series series : chart.series()) {
        cells.add(Cells.count(series.counts().get(i)));
      }
      rows.add(Row.of(cells));
    }
    return new Table("Số liệu của biểu đồ", columns, rows);
  }

  /** The formula of a column's cells. */
  String range(XSSFSheet sheet, ExcelTable table, int column, int size) {
    int top = table.body() + first;
    return new CellRangeAddress(top, top + size - 1, column, column)
        .formatAsString(sheet.getSheetName(), true);
  }
}
