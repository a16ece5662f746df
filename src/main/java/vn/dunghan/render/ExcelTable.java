package vn.dunghan.render;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Table;

/** Writes a table's heading and rows, and remembers where they stand. */
final class ExcelTable {

  /** The tallest row that Excel knows, in points. */
  static final double TALLEST = 409;

  /** Free height in a row, in points. */
  static final double AIR = 2;

  /** How much wider bold letters are. */
  private static final double BOLD = 1.07;

  private final ExcelCells cells;
  private final ExcelColumns columns;
  private final Table table;
  private final int top;
  private double height;

  /**
   * @param top the sheet's row, from 0, that the heading begins in
   */
  ExcelTable(ExcelCells cells, ExcelColumns columns, Table table, int top) {
    this.cells = cells;
    this.columns = columns;
    this.table = table;
    this.top = top;
  }

  Table table() {
    return table;
  }

  /** The heading's first row. */
  int top() {
    return top;
  }

  /** The row below the heading. */
  int body() {
    return top + headingRows(table);
  }

  static int headingRows(Table table) {
    return table.hasGroups() ? 2 : 1;
  }

  /** The row below the table. */
  int bottom() {
    return body() + table.rows().size();
  }

  /** The heading and the rows to filter; sums at the end stay out, else they would be sorted in. */
  CellRangeAddress filtered() {
    int rows = table.rows().size();
    while (rows > 1 && kind(rows - 1) == vn.dunghan.compose.document.Row.Kind.TOTAL) {
      rows--;
    }
    return new CellRangeAddress(body() - 1, body() + rows - 1, 0, table.columns().size() - 1);
  }

  private vn.dunghan.compose.document.Row.Kind kind(int row) {
    return table.rows().get(row).kind();
  }

  void write(Sheet sheet) {
    if (table.hasGroups()) {
      groups(sheet);
    }
    titles(sheet);
    for (int i = 0; i < table.rows().size(); i++) {
      row(sheet.createRow(body() + i), table.rows().get(i));
    }
  }

  /** The upper heading row: groups over their columns, other titles down over both rows. */
  private void groups(Sheet sheet) {
    Row row = sheet.createRow(top);
    int lines = 1;
    for (int first = 0; first < table.columns().size(); ) {
      int last = lastOfGroup(first);
      Column column = table.columns().get(first);
      boolean grouped = !column.group().isEmpty();
      heading(row, first, grouped ? column.group() : column.title());
      for (int i = first + 1; i <= last; i++) {
        heading(row, i, "");
      }
      if (!grouped || last > first) {
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(top, grouped ? top : top + 1, first, last));
      }
      lines = grouped ? Math.max(lines, lines(column.group(), first, last)) : lines;
      first = last + 1;
    }
    height(row, lines);
  }

  private int lastOfGroup(int first) {
    String group = table.columns().get(first).group();
    int last = first;
    while (!group.isEmpty()
        && last + 1 < table.columns().size()
        && table.columns().get(last + 1).group().equals(group)) {
      last++;
    }
    return last;
  }

  private void titles(Sheet sheet) {
    Row row = sheet.createRow(body() - 1);
    int lines = 1;
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      boolean above = table.hasGroups() && column.group().isEmpty();
      heading(row, i, above ? "" : column.title());
      lines = Math.max(lines, lines(column.title(), i, i));
    }
    height(row, lines);
  }

  private int lines(String title, int first, int last) {
    return ExcelMeasure.lines(title, columns.width(first, last) / BOLD);
  }

  private void height(Row row, int lines) {
    double points = Math.min(TALLEST, ExcelMeasure.LINE * lines + AIR);
    row.setHeightInPoints((float) points);
    height += points;
  }

  private void heading(Row row, int column, String title) {
    cells.write(row, column, Cells.text(title), ExcelLook.HEADING);
  }

  private void row(Row row, vn.dunghan.compose.document.Row content) {
    List<Column> all = table.columns();
    for (int i = 0; i < all.size(); i++) {
      ExcelLook look = look(content.kind(), i);
      if (i < content.cells().size()) {
        cells.write(row, i, content.cells().get(i), look);
      } else {
        cells.blank(row, i, look);
      }
    }
    height(row, lines(content));
  }

  /** A group's title runs over its neighbours, so no lines stand between them. */
  private ExcelLook look(vn.dunghan.compose.document.Row.Kind kind, int column) {
    if (kind != vn.dunghan.compose.document.Row.Kind.GROUP) {
      return ExcelLook.of(table.columns().get(column).align(), kind);
    }
    int last = table.columns().size() - 1;
    ExcelLook.Edges inner = column == last ? ExcelLook.Edges.LAST : ExcelLook.Edges.INNER;
    return ExcelLook.group(column == 0 && last > 0 ? ExcelLook.Edges.FIRST : inner);
  }

  /** Height in points of heading and rows; known when they are written. */
  double height() {
    return height;
  }

  private int lines(vn.dunghan.compose.document.Row row) {
    double wider = row.kind() == vn.dunghan.compose.document.Row.Kind.TOTAL ? BOLD : 1;
    int lines = 1;
    if (row.kind() != vn.dunghan.compose.document.Row.Kind.GROUP) {
      for (int i = 0; i < row.cells().size(); i++) {
        lines =
            Math.max(
                lines,
                ExcelMeasure.lines(
                    row.cells().get(i).accept(ExcelWrapping.TEXT), columns.width(i, i) / wider));
      }
    }
    return lines;
  }
}
