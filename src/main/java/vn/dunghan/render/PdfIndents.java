package vn.dunghan.render;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/**
 * Gives the first line of a paragraph its indent where JasperReports 7.0.8 took it for the rest of
 * a paragraph, because it had first tried to put the paragraph on the page before.
 */
final class PdfIndents {

  private static final String NO_INDENT = JRPrintText.PROPERTY_AWT_INDENT_FIRST_LINE;
  private static final String GOES_ON = JRPrintText.PROPERTY_AWT_JUSTIFY_LAST_LINE;

  private PdfIndents() {}

  static void restore(JasperPrint print) {
    boolean goesOn = false;
    for (JRPrintPage page : print.getPages()) {
      for (JRPrintElement element : page.getElements()) {
        if (element instanceof JRPrintText text
            && text.getHorizontalTextAlign() == HorizontalTextAlignEnum.JUSTIFIED) {
          if (!goesOn) {
            text.getPropertiesMap().removeProperty(NO_INDENT);
          }
          goesOn = text.getPropertiesMap().containsProperty(GOES_ON);
        }
      }
    }
  }
}
