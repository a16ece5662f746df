package vn.dunghan.render;

import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * How a sheet comes out of the printer: A4 (many columns: A3) landscape, one page wide, numbered.
 */
final class ExcelPage {

  private static final double MILLIMETRES = 25.4;
  private static final double SIDE = 12 / MILLIMETRES;
  private static final double TOP = 15 / MILLIMETRES;
  private static final double BOTTOM = 16 / MILLIMETRES;
  private static final double EDGE = 8 / MILLIMETRES;

  /** Points between the margins, less what our estimates of heights may be wrong by. */
  private static final double HEIGHT = 470;

  /** The same of A3. */
  private static final double A3_HEIGHT = 700;

  /** A footer holds 255 characters with its codes. */
  private static final int LONGEST_TITLE = 120;

  private static final String FONT =
      HeaderFooter.font(ExcelStyles.FONT, "Regular") + HeaderFooter.fontSize((short) 10) + " ";
  private static final String BOLD =
      HeaderFooter.font(ExcelStyles.FONT, "Bold") + HeaderFooter.fontSize((short) 16) + " ";

  private final SXSSFSheet sheet;
  private final short paper;
  private final double capacity;
  private double used;

  ExcelPage(SXSSFSheet sheet, ExcelColumns columns) {
    this.sheet = sheet;
    this.paper = columns.areOnA3() ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE;
    this.capacity = (columns.areOnA3() ? A3_HEIGHT : HEIGHT) * columns.pages();
  }

  /** Takes note of something laid out, in points of the sheet before it is scaled. */
  void use(double height) {
    used += height;
  }

  /** Whether all that was laid out so far surely stands on one page. */
  boolean isFirst() {
    return used <= capacity;
  }

  /** What comes, of that height, is not torn: it stands on the first page or begins a new one. */
  void keepWhole(int row, double height) {
    if (used + height > capacity) {
      sheet.setRowBreak(row - 1);
    }
  }

  void setUp(String title, String marking) {
    sheet.getPrintSetup().setPaperSize(paper);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
    sheet.setMargin(PageMargin.HEADER, EDGE);
    sheet.setMargin(PageMargin.FOOTER, EDGE);
    sheet.getFooter().setLeft(FONT + literal(title));
    sheet
        .getFooter()
        .setRight(FONT + "Trang " + HeaderFooter.page() + "/" + HeaderFooter.numPages());
    if (!marking.isEmpty()) {
      sheet.getHeader().setRight(BOLD + literal(marking));
    }
  }

  static String literal(String text) {
    String shortened =
        text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…";
    return shortened.replace("&", "&&");
  }
}
