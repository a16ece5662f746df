package vn.dunghan.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The workbook's styles, each made once. */
final class ExcelStyles {

  static final String FONT = "Times New Roman";

  private static final byte[] HEADING = {(byte) 0xFF, (byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
  private static final byte[] LIGHT = {(byte) 0xFF, (byte) 0xF2, (byte) 0xF2, (byte) 0xF2};

  private final SXSSFWorkbook workbook;
  private final Map<ExcelLook, CellStyle> styles = new HashMap<>();
  private final Map<ExcelLook, CellStyle> leading = new HashMap<>();
  private final Map<List<Object>, Font> fonts = new HashMap<>();

  ExcelStyles(SXSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont base = workbook.getXSSFWorkbook().getFontAt(0);
    base.setFontName(FONT);
    base.setFontHeightInPoints((short) ExcelLook.POINTS);
    base.setFamily(FontFamily.ROMAN);
    base.setScheme(FontScheme.NONE);
  }

  CellStyle of(ExcelLook look) {
    return styles.computeIfAbsent(look, this::make);
  }

  /** The same for text that leads to another place: underlined. */
  CellStyle leading(ExcelLook look) {
    return leading.computeIfAbsent(look, key -> make(key, Font.U_SINGLE));
  }

  private CellStyle make(ExcelLook look) {
    return make(look, Font.U_NONE);
  }

  private CellStyle make(ExcelLook look, byte underline) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font(look, underline));
    style.setAlignment(look.align());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(look.wrapped());
    style.setQuotePrefixed(look.quoted());
    if (!look.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    }
    border(style, look.edges());
    shade(style, look.shade());
    return style;
  }

  private static void shade(CellStyle style, ExcelLook.Shade shade) {
    if (shade != ExcelLook.Shade.NONE) {
      byte[] grey = shade == ExcelLook.Shade.HEADING ? HEADING : LIGHT;
      style.setFillForegroundColor(new XSSFColor(grey));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
  }

  private static void border(CellStyle style, ExcelLook.Edges edges) {
    if (edges != ExcelLook.Edges.NONE) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
    }
    if (edges == ExcelLook.Edges.ALL || edges == ExcelLook.Edges.FIRST) {
      style.setBorderLeft(BorderStyle.THIN);
    }
    if (edges == ExcelLook.Edges.ALL || edges == ExcelLook.Edges.LAST) {
      style.setBorderRight(BorderStyle.THIN);
    }
  }

  private Font font(ExcelLook look, byte underline) {
    return fonts.computeIfAbsent(
        List.of(look.points(), look.bold(), look.italic(), underline),
        key -> {
          Font font = workbook.createFont();
          font.setFontName(FONT);
          font.setFontHeightInPoints((short) look.points());
          font.setBold(look.bold());
          font.setItalic(look.italic());
          font.setUnderline(underline);
          return font;
        });
  }
}
