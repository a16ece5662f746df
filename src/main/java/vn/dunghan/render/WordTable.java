package vn.dunghan.render;

import java.util.List;
import java.util.Locale;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

/**
 * Lays out a table as wide as the text: the heading repeated on each page, no row torn apart, no
 * title of a group at the foot of a page without its rows.
 */
final class WordTable {

  private static final List<String> EDGES =
      List.of("top", "left", "bottom", "right", "insideH", "insideV");
  private static final long CELL_MARGIN = 70;
  private static final String GROUP_SHADE = "F2F2F2";

  private final WordXml xml;
  private final WordStyles styles;
  private final WordPage page;

  WordTable(WordXml xml, WordStyles styles, WordPage page) {
    this.xml = xml;
    this.styles = styles;
    this.page = page;
  }

  /**
   * @param keepEnd whether the last row stays on the page of what follows
   */
  void write(Table table, boolean keepEnd) {
    List<Column> columns = table.columns();
    WordMeasure measure = new WordMeasure(styles.points(page.heading()));
    long[] widths =
        WordColumns.widths(
            table,
            page.width(),
            2 * CELL_MARGIN,
            measure,
            new WordMeasure(styles.points(page.cell())));
    xml.start("tbl");
    properties();
    grid(widths);
    new WordTableHeading(xml, styles.id(page.heading()), columns, widths)
        .write(measure, 2 * CELL_MARGIN);
    List<Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      boolean beforeTotal = i == rows.size() - 2 && rows.get(i + 1).kind() == Row.Kind.TOTAL;
      row(rows.get(i), columns, widths, beforeTotal || (keepEnd && i == rows.size() - 1));
    }
    xml.end();
  }

  private void properties() {
    xml.start("tblPr").width("tblW", page.width()).value("jc", "center");
    xml.start("tblBorders");
    EDGES.forEach(this::border);
    xml.end();
    xml.start("tblLayout").attribute("type", "fixed").end();
    xml.start("tblCellMar");
    xml.width("left", CELL_MARGIN).width("right", CELL_MARGIN);
    xml.end().end();
  }

  private void border(String edge) {
    xml.start(edge).attribute("val", "single").attribute("sz", "4").attribute("space", "0");
    xml.attribute("color", "000000").end();
  }

  private void grid(long[] widths) {
    xml.start("tblGrid");
    for (long width : widths) {
      xml.start("gridCol").attribute("w", Long.toString(width)).end();
    }
    xml.end();
  }

  private void row(Row row, List<Column> columns, long[] widths, boolean keepNext) {
    xml.start("tr").start("trPr").empty("cantSplit").end();
    if (row.kind() == Row.Kind.GROUP) {
      group(row, columns.size());
    } else {
      String style = styles.id(row.kind() == Row.Kind.TOTAL ? page.total() : page.cell());
      for (int i = 0; i < widths.length; i++) {
        cell(row.cells().get(i).words(), style, columns.get(i).align(), widths[i], keepNext);
      }
    }
    xml.end();
  }

  private void group(Row row, int columns) {
    xml.start("tc").start("tcPr").width("tcW", page.width());
    xml.value("gridSpan", Integer.toString(columns));
    xml.start("shd").attribute("val", "clear").attribute("color", "auto");
    xml.attribute("fill", GROUP_SHADE).end();
    xml.value("vAlign", "center").end();
    xml.start("p").start("pPr").value("pStyle", styles.id(page.group())).empty("keepNext").end();
    xml.run(row.cells().get(0).words()).end().end();
  }

  private void cell(String words, String style, Column.Align align, long width, boolean keepNext) {
    xml.start("tc").start("tcPr").width("tcW", width).value("vAlign", "center").end();
    xml.start("p").start("pPr").value("pStyle", style).emptyIf(keepNext, "keepNext");
    xml.value("jc", align.name().toLowerCase(Locale.ROOT)).end();
    xml.run(words).end().end();
  }
}
