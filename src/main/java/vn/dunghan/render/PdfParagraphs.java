package vn.dunghan.render;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.TextMeasurerFactory;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.JRStyledText;

/**
 * Breaks paragraphs over pages as a typesetter does: never a single line on top of a page, and the
 * first line indented. (JasperReports 7.0.8 forgets the indent of a paragraph that it first tried
 * to put on the page before; {@link PdfIndents} puts right what is then printed.) Named in the
 * layout.
 */
public final class PdfParagraphs extends TextMeasurerFactory {

  /** In font sizes: more than one line, less than two. */
  private static final float ONE_LINE = 1.8f;

  /** In font sizes: more than two lines, less than three. */
  private static final float TWO_LINES = 2.9f;

  private static final int ANY_HEIGHT = 10_000;

  @Override
  public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
    return measurer(super.createMeasurer(context, text), text);
  }

  @Override
  public JRTextMeasurer createMeasurer(FontUtil fonts, JRCommonText text) {
    return measurer(super.createMeasurer(fonts, text), text);
  }

  private static JRTextMeasurer measurer(JRTextMeasurer usual, JRCommonText text) {
    return (words, start, stretch, indent, canOverflow) -> {
      boolean begins = indent || start == 0;
      JRMeasuredText fitting = usual.measure(words, start, stretch, begins, canOverflow);
      if (!canOverflow || !leavesOneLine(usual, words, fitting, text.getFontSize())) {
        return fitting;
      }
      int less = (int) (fitting.getTextHeight() - text.getFontSize() / 2);
      int height = ((JRElement) text).getHeight();
      return usual.measure(words, start, less - height, begins, canOverflow);
    };
  }

  private static boolean leavesOneLine(
      JRTextMeasurer usual, JRStyledText words, JRMeasuredText fitting, float size) {
    int end = fitting.getTextOffset();
    return fitting.isParagraphCut()
        && fitting.getTextHeight() > TWO_LINES * size
        && usual.measure(words, end, ANY_HEIGHT, false, true).getTextHeight() < ONE_LINE * size;
  }
}
