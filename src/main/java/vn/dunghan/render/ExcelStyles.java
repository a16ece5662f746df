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
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The workbook's styles, each made once. */
final class ExcelStyles {

  static final String FONT = "Times New Roman";

  private final SXSSFWorkbook workbook;
  private final Map<ExcelLook, CellStyle> styles = new HashMap<>();
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

  private CellStyle make(ExcelLook look) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font(look));
    style.setAlignment(look.align());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(look.wrapped());
    style.setQuotePrefixed(look.quoted());
    if (!look.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    }
    if (look.bordered()) {
      border(style);
    }
    if (look.shaded()) {
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private static void border(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }

  private Font font(ExcelLook look) {
    return fonts.computeIfAbsent(
        List.of(look.points(), look.bold(), look.italic()),
        key -> {
          Font font = workbook.createFont();
          font.setFontName(FONT);
          font.setFontHeightInPoints((short) look.points());
          font.setBold(look.bold());
          font.setItalic(look.italic());
          return font;
        });
  }
}
