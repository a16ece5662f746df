package vn.dunghan.render;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The colour of wrong cells: on top of whatever look the cell has, and taken off again. */
final class ReturnedLook {

  private static final byte[] WRONG = {(byte) 0xFF, (byte) 0xFF, (byte) 0x99, (byte) 0x99};

  private final XSSFWorkbook workbook;
  private final Map<Integer, XSSFCellStyle> wrong = new HashMap<>();
  private final Map<Integer, XSSFCellStyle> right = new HashMap<>();

  ReturnedLook(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  XSSFCellStyle wrong(XSSFCellStyle style) {
    return wrong.computeIfAbsent((int) style.getIndex(), index -> shaded(style, WRONG));
  }

  XSSFCellStyle right(XSSFCellStyle style) {
    return right.computeIfAbsent(
        (int) style.getIndex(), index -> shaded(style, FormStyles.TO_FILL));
  }

  /** Whether a look is that of a wrong cell, from an earlier return. */
  static boolean isWrong(XSSFCellStyle style) {
    XSSFColor colour = style.getFillForegroundXSSFColor();
    return colour != null && "FFFF9999".equals(colour.getARGBHex());
  }

  private XSSFCellStyle shaded(XSSFCellStyle style, byte[] shade) {
    XSSFCellStyle copy = workbook.createCellStyle();
    copy.cloneStyleFrom(style);
    copy.setFillForegroundColor(new XSSFColor(shade));
    copy.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return copy;
  }
}
