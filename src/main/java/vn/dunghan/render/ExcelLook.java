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
    boolean bordered,
    boolean shaded,
    String format,
    boolean quoted) {

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
      new ExcelLook(HorizontalAlignment.CENTER, POINTS, true, false, true, true, true, "", false);

  private static ExcelLook line(HorizontalAlignment align, int size, boolean bold, boolean italic) {
    return new ExcelLook(align, size, bold, italic, true, false, false, "", false);
  }

  /** The look of a table's cell. A group's title runs over its neighbours instead of wrapping. */
  static ExcelLook of(Row.Kind kind, Column.Align align) {
    boolean group = kind == Row.Kind.GROUP;
    return new ExcelLook(
        group ? HorizontalAlignment.LEFT : HorizontalAlignment.valueOf(align.name()),
        POINTS,
        kind != Row.Kind.NORMAL,
        false,
        !group,
        true,
        group,
        "",
        false);
  }

  ExcelLook with(String format, boolean quoted) {
    return new ExcelLook(align, points, bold, italic, wrapped, bordered, shaded, format, quoted);
  }
}
