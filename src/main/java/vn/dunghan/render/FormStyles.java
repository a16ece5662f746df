package vn.dunghan.render;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a form look; each style made once. Only those to fill are unlocked. */
final class FormStyles {

  /** What a cell is for. */
  enum Look {
    TITLE,
    NOTE,
    MARK,
    HELP,
    HEADING,
    HEADING_TO_FILL,
    SHOWN,
    /** Shown, and marked as text although it begins like a formula. */
    SHOWN_QUOTED,
    TEXT,
    NUMBER,
    DATE
  }

  static final byte[] TO_FILL = {(byte) 0xFF, (byte) 0xFF, (byte) 0xF6, (byte) 0xD6};
  private static final byte[] HEADING = {(byte) 0xFF, (byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
  private static final byte[] HEADING_TO_FILL = {
    (byte) 0xFF, (byte) 0xFF, (byte) 0xE6, (byte) 0x99
  };
  private static final byte[] GREY = {(byte) 0xFF, (byte) 0x59, (byte) 0x59, (byte) 0x59};

  private static final short TITLE_POINTS = 14;
  private static final short SMALL_POINTS = 9;

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

  FormStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont base = workbook.getFontAt(0);
    base.setFontName(ExcelStyles.FONT);
    base.setFontHeightInPoints((short) ExcelLook.POINTS);
    base.setFamily(FontFamily.ROMAN);
    base.setScheme(FontScheme.NONE);
  }

  XSSFCellStyle of(Look look) {
    return styles.computeIfAbsent(look, this::make);
  }

  private XSSFCellStyle make(Look look) {
    return switch (look) {
      case TITLE -> line(font(TITLE_POINTS, true, false));
      case NOTE -> line(font(ExcelLook.POINTS, false, false));
      case MARK -> line(small());
      case HELP -> wrapped(line(font(ExcelLook.POINTS, false, true)));
      case HEADING -> heading(HEADING);
      case HEADING_TO_FILL -> heading(HEADING_TO_FILL);
      case SHOWN -> wrapped(bordered());
      case SHOWN_QUOTED -> quoted(wrapped(bordered()));
      case TEXT -> toFill("@", HorizontalAlignment.LEFT);
      case NUMBER -> toFill("General", HorizontalAlignment.CENTER);
      case DATE -> toFill("dd/mm/yyyy", HorizontalAlignment.CENTER);
    };
  }

  private XSSFCellStyle line(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private XSSFCellStyle bordered() {
    XSSFCellStyle style = line(font(ExcelLook.POINTS, false, false));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private XSSFCellStyle heading(byte[] shade) {
    XSSFCellStyle style = wrapped(shaded(bordered(), shade));
    style.setFont(font(ExcelLook.POINTS, true, false));
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  /** Text is typed as it is meant: "- đã xong" is no formula, "1/2" no date. */
  private XSSFCellStyle toFill(String format, HorizontalAlignment align) {
    XSSFCellStyle style = wrapped(shaded(bordered(), TO_FILL));
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setAlignment(align);
    style.setLocked(false);
    return style;
  }

  private static XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    return style;
  }

  private static XSSFCellStyle quoted(XSSFCellStyle style) {
    style.setQuotePrefixed(true);
    return style;
  }

  private static XSSFCellStyle shaded(XSSFCellStyle style, byte[] shade) {
    style.setFillForegroundColor(new XSSFColor(shade));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFFont small() {
    XSSFFont font = font(SMALL_POINTS, false, false);
    font.setColor(new XSSFColor(GREY));
    return font;
  }

  private XSSFFont font(int points, boolean bold, boolean italic) {
    XSSFFont font = workbook.createFont();
    font.setFontName(ExcelStyles.FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setItalic(italic);
    return font;
  }
}
