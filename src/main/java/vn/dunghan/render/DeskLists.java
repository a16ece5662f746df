package vn.dunghan.render;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import vn.dunghan.intake.desk.DeskColumn;

/** The sheet with the lists to choose from: each list stands under the letter of its column. */
final class DeskLists {

  static final String SHEET = "Danh mục";

  static final ExcelLook LOOK =
      new ExcelLook(
          HorizontalAlignment.LEFT,
          ExcelLook.POINTS,
          false,
          false,
          false,
          ExcelLook.Edges.NONE,
          ExcelLook.Shade.NONE,
          "",
          false);

  /** In 256ths of a digit. */
  static final int WIDTH = 36 * 256;

  private DeskLists() {}

  /** The cells of a column's list. */
  static String range(DeskColumn column, int length) {
    String letter = column.letter();
    return "'%s'!$%s$2:$%s$%d".formatted(SHEET, letter, letter, length + 1);
  }
}
