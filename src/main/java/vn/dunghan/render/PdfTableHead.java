package vn.dunghan.render;

import java.util.List;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElementGroup;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import vn.dunghan.compose.document.Column;

/** The headings of a table, in one row, or in two where columns stand under a common heading. */
final class PdfTableHead {

  private static final int HEIGHT = 18;

  private final List<Column> columns;
  private final int[] lefts;
  private final String style;
  private final JRDesignBand band = new JRDesignBand();
  private final JRDesignElementGroup groups = new JRDesignElementGroup();

  private PdfTableHead(List<Column> columns, int[] lefts, String style) {
    this.columns = columns;
    this.lefts = lefts;
    this.style = style;
  }

  /**
   * @param lefts the columns' left edges, and the last one's right edge
   */
  static JRDesignBand band(List<Column> columns, int[] lefts, String style) {
    PdfTableHead head = new PdfTableHead(columns, lefts, style);
    boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
    head.band.setHeight(grouped ? 2 * HEIGHT : HEIGHT);
    head.band.addElementGroup(head.groups);
    for (int column = 0; column < columns.size(); column = head.addFrom(column)) {}
    return head.band;
  }

  /** Adds one column, or all columns that share its group; answers the column after them. */
  private int addFrom(int column) {
    int end = endOfGroup(column);
    if (columns.get(column).group().isEmpty()) {
      add(PdfTableRows.title(column), column, end, 0, band.getHeight());
      return end;
    }
    JRDesignTextField group = heading(PdfTableRows.group(column), column, end, 0, HEIGHT);
    group.setStretchType(StretchTypeEnum.ELEMENT_GROUP_HEIGHT);
    groups.addElement(group);
    for (int under = column; under < end; under++) {
      add(PdfTableRows.title(under), under, under + 1, HEIGHT, HEIGHT);
    }
    return end;
  }

  private int endOfGroup(int column) {
    String group = columns.get(column).group();
    int end = column + 1;
    while (!group.isEmpty() && end < columns.size() && columns.get(end).group().equals(group)) {
      end++;
    }
    return end;
  }

  private void add(String field, int from, int to, int y, int height) {
    JRDesignTextField title = heading(field, from, to, y, height);
    title.setPositionType(y == 0 ? PositionTypeEnum.FIX_RELATIVE_TO_TOP : PositionTypeEnum.FLOAT);
    title.setStretchType(StretchTypeEnum.CONTAINER_BOTTOM);
    band.addElement(title);
  }

  private JRDesignTextField heading(String field, int from, int to, int y, int height) {
    JRDesignTextField heading = PdfTable.cell(field, style);
    PdfTable.place(heading, lefts[from], y, lefts[to] - lefts[from], height);
    return heading;
  }
}
