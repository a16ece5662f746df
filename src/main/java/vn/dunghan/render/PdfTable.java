package vn.dunghan.render;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.type.WhenNoDataTypeEnum;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

/**
 * Makes the layout of one table: its columns come from the table, its looks from the styles of the
 * compiled layout. Every expression is the name of a field, so that no compiler runs.
 */
final class PdfTable {

  private static final int ROW_HEIGHT = 18;

  /** A title across the table and about three lines of the row below it. */
  private static final int ROOM_FOR_TITLE = 70;

  /** More lines than these do not fit below a head that was given the usual room. */
  private static final int MANY_LINES = 5;

  /** The width of a letter in Times, in ems: an average of running text. */
  private static final double LETTER = 0.5;

  private static final int MANY_COLUMNS = 8;
  private static final float NORMAL = 12;
  private static final float SMALL = 10.5f;

  private final Table table;
  private final int[] lefts;
  private final String looks;
  private final JasperDesign design = new JasperDesign();

  private PdfTable(Table table, int[] lefts, String looks) {
    this.table = table;
    this.lefts = lefts;
    this.looks = looks;
  }

  /**
   * The table as a row of the layout: a report as wide as the text and with its looks.
   *
   * @throws PdfFault if the layout and the table do not go together
   */
  static PdfRow row(Table table, JasperReport layout, PdfFonts fonts) {
    boolean small = table.columns().size() > MANY_COLUMNS;
    float size = small ? SMALL : NORMAL;
    int[] lefts = PdfColumns.lefts(table, layout.getColumnWidth(), fonts, size);
    PdfTable made = new PdfTable(table, lefts, small ? "SmallCell" : "Cell");
    try {
      made.page(layout.getColumnWidth(), layout.getStyles());
      made.fields();
      made.bands();
      JasperReport compiled =
          JasperCompileManager.getInstance(fonts.context()).compile(made.design);
      return new PdfRow(
          "Table",
          Map.of("table", compiled, "tableRows", new PdfTableRows(table, fonts)),
          made.room(size));
    } catch (JRException e) {
      throw PdfFault.layout(e);
    }
  }

  /** What must fit on a page with the head: a first row of many lines needs more than others. */
  private String room(float size) {
    List<Cell> first = table.rows().get(0).cells();
    for (int i = 0; i < first.size() && first.size() == table.columns().size(); i++) {
      double letters = (lefts[i + 1] - lefts[i]) / (size * LETTER);
      if (first.get(i).words().length() > letters * MANY_LINES) {
        return "TallTable";
      }
    }
    return "Table";
  }

  private void bands() throws JRException {
    design.setColumnHeader(PdfTableHead.band(table.columns(), lefts, looks + "Head"));
    JRDesignSection detail = (JRDesignSection) design.getDetailSection();
    detail.addBand(cells(Row.Kind.NORMAL, looks));
    detail.addBand(cells(Row.Kind.TOTAL, looks + "Total"));
    design.addGroup(titles());
  }

  private void page(int width, JRStyle[] styles) throws JRException {
    design.setName("table");
    design.setPageWidth(width);
    design.setColumnWidth(width);
    design.setLeftMargin(0);
    design.setRightMargin(0);
    design.setTopMargin(0);
    design.setBottomMargin(0);
    design.setWhenNoDataType(WhenNoDataTypeEnum.ALL_SECTIONS_NO_DETAIL);
    for (JRStyle style : styles) {
      design.addStyle(style);
    }
  }

  private void fields() throws JRException {
    field(PdfTableRows.INDEX, Integer.class);
    for (Row.Kind kind : Row.Kind.values()) {
      field(kind.name(), Boolean.class);
    }
    for (int column = 0; column < table.columns().size(); column++) {
      field(PdfTableRows.cell(column), String.class);
      field(PdfTableRows.title(column), String.class);
      field(PdfTableRows.group(column), String.class);
    }
  }

  private void field(String name, Class<?> type) throws JRException {
    JRDesignField field = new JRDesignField();
    field.setName(name);
    field.setValueClass(type);
    design.addField(field);
  }

  private JRDesignBand cells(Row.Kind kind, String style) {
    JRDesignBand band = band(kind);
    for (int column = 0; column < table.columns().size(); column++) {
      JRDesignTextField cell = cell(PdfTableRows.cell(column), style);
      place(cell, lefts[column], 0, lefts[column + 1] - lefts[column], ROW_HEIGHT);
      cell.setHorizontalTextAlign(align(table.columns().get(column)));
      band.addElement(cell);
    }
    return band;
  }

  /** Titles across the table, never the last thing on a page. */
  private JRDesignGroup titles() {
    JRDesignGroup group = new JRDesignGroup();
    group.setName(Row.Kind.GROUP.name());
    group.setExpression(name(PdfTableRows.INDEX));
    group.setMinHeightToStartNewPage(ROOM_FOR_TITLE);
    JRDesignBand band = band(Row.Kind.GROUP);
    JRDesignTextField title = cell(PdfTableRows.cell(0), looks + "Group");
    place(title, 0, 0, lefts[lefts.length - 1], ROW_HEIGHT);
    band.addElement(title);
    ((JRDesignSection) group.getGroupHeaderSection()).addBand(band);
    return group;
  }

  private JRDesignBand band(Row.Kind kind) {
    JRDesignBand band = new JRDesignBand();
    band.setHeight(ROW_HEIGHT);
    band.setSplitType(SplitTypeEnum.PREVENT);
    band.setPrintWhenExpression(name(kind.name()));
    return band;
  }

  static JRDesignTextField cell(String field, String style) {
    JRDesignTextField cell = new JRDesignTextField();
    cell.setStyleNameReference(style);
    cell.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
    cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
    cell.setExpression(name(field));
    return cell;
  }

  private static JRDesignExpression name(String field) {
    return new JRDesignExpression("$F{" + field + "}");
  }

  static void place(JRDesignElement element, int x, int y, int width, int height) {
    element.setX(x);
    element.setY(y);
    element.setWidth(width);
    element.setHeight(height);
  }

  private static HorizontalTextAlignEnum align(Column column) {
    return switch (column.align()) {
      case LEFT -> HorizontalTextAlignEnum.LEFT;
      case CENTER -> HorizontalTextAlignEnum.CENTER;
      case RIGHT -> HorizontalTextAlignEnum.RIGHT;
    };
  }
}
