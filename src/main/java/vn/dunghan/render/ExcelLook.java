package vn.dunghan.render;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Row;

/**
 * How a cell looks.
 *
 * @param format of numbers and dates; empty for text
 * @param quoted whether the text is marked as text although it begins like a formula
 */
record ExcelLook(
    HorizontalAlignment align,
    int points,
    boolean bold,
    boolean italic,
    boolean wrapped,
    Edges edges,
    Shade shade,
    String format,
    boolean quoted) {

  /** The lines around a cell. */
  enum Edges {
    NONE,
    ALL,
    FIRST,
    INNER,
    LAST
  }

  /** The paper below the words. */
  enum Shade {
    NONE,
    LIGHT,
    HEADING
  }

  static final int POINTS = 12;
  private static final int TITLE_POINTS = 14;
  private static final int MARKING_POINTS = 20;

  static final ExcelLook TITLE = line(HorizontalAlignment.CENTER, TITLE_POINTS, true, false);
  static final ExcelLook MARKING = line(HorizontalAlignment.CENTER, MARKING_POINTS, true, false);
  static final ExcelLook NOTE = line(HorizontalAlignment.CENTER, POINTS, false, true);
  static final ExcelLook REMARK = line(HorizontalAlignment.LEFT, POINTS, false, true);
  static final ExcelLook BODY = line(HorizontalAlignment.LEFT, POINTS, false, false);
  static final ExcelLook CAPTION = line(HorizontalAlignment.LEFT, POINTS, true, false);
  static final ExcelLook HEADING =
      new ExcelLook(
          HorizontalAlignment.CENTER,
          POINTS,
          true,
          false,
          true,
          Edges.ALL,
          Shade.HEADING,
          "",
          false);

  private static ExcelLook line(HorizontalAlignment align, int size, boolean bold, boolean italic) {
    return new ExcelLook(align, size, bold, italic, true, Edges.NONE, Shade.NONE, "", false);
  }

  /** The look of a cell in a row of that kind, not of a group's title. */
  static ExcelLook of(Column.Align align, Row.Kind kind) {
    boolean bold = kind == Row.Kind.TOTAL;
    HorizontalAlignment to = HorizontalAlignment.valueOf(align.name());
    return new ExcelLook(to, POINTS, bold, false, true, Edges.ALL, Shade.NONE, "", false);
  }

  /** The look of a group's title, in one line. */
  static ExcelLook group(Edges edges) {
    return new ExcelLook(
        HorizontalAlignment.LEFT, POINTS, true, false, false, edges, Shade.LIGHT, "", false);
  }

  ExcelLook atLeft() {
    return new ExcelLook(
        HorizontalAlignment.LEFT, points, bold, italic, wrapped, edges, shade, format, quoted);
  }

  ExcelLook with(String format, boolean quoted) {
    return new ExcelLook(align, points, bold, italic, wrapped, edges, shade, format, quoted);
  }
}
