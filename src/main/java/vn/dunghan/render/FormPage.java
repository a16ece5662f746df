package vn.dunghan.render;

import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.dunghan.intake.form.FormSheet;

/** How a form comes out of the printer: A4 landscape, one page wide, headings on each page. */
final class FormPage {

  private static final double MILLIMETRES = 25.4;
  private static final double SIDE = 8 / MILLIMETRES;
  private static final double BOTTOM = 14 / MILLIMETRES;
  private static final double EDGE = 7 / MILLIMETRES;

  private static final String FONT =
      HeaderFooter.font(ExcelStyles.FONT, "Regular") + HeaderFooter.fontSize((short) 10) + " ";

  private FormPage() {}

  static void setUp(XSSFSheet sheet, String footer) {
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, SIDE);
    sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
    sheet.setMargin(PageMargin.HEADER, EDGE);
    sheet.setMargin(PageMargin.FOOTER, EDGE);
    int heading = FormSheet.HEADING_ROW - 1;
    sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
    sheet.getFooter().setLeft(FONT + ExcelPage.literal(footer));
    sheet
        .getFooter()
        .setRight(FONT + "Trang " + HeaderFooter.page() + "/" + HeaderFooter.numPages());
  }
}
