package vn.dunghan.render;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

/**
 * A table's rows for its layout: the words of each cell, the headings, and for each kind of row
 * whether this is one.
 */
final class PdfTableRows implements JRDataSource {

  /** The field with the row's number. */
  static final String INDEX = "index";

  private final Table table;
  private final PdfFonts fonts;
  private final Map<String, String> headings = new HashMap<>();
  private int at = -1;

  PdfTableRows(Table table, PdfFonts fonts) {
    this.table = table;
    this.fonts = fonts;
    for (int column = 0; column < table.columns().size(); column++) {
      headings.put(title(column), fonts.printable(table.columns().get(column).title()));
      headings.put(group(column), fonts.printable(table.columns().get(column).group()));
    }
  }

  /** The field with a column's cells. */
  static String cell(int column) {
    return "c" + column;
  }

  /** The field with a column's heading. */
  static String title(int column) {
    return "h" + column;
  }

  /** The field with the heading that a column shares with its neighbours. */
  static String group(int column) {
    return "g" + column;
  }

  @Override
  public boolean next() {
    at++;
    return at < table.rows().size();
  }

  @Override
  public Object getFieldValue(JRField field) {
    String name = field.getName();
    Row row = table.rows().get(at);
    if (field.getValueClass() == Boolean.class) {
      return row.kind().name().equals(name);
    }
    if (name.equals(INDEX)) {
      return at;
    }
    String heading = headings.get(name);
    return heading == null ? cell(row, Integer.parseInt(name.substring(1))) : heading;
  }

  private String cell(Row row, int column) {
    return column < row.cells().size() ? fonts.printable(row.cells().get(column).words()) : "";
  }
}
