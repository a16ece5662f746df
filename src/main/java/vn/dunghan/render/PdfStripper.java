package vn.dunghan.render;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the text out of the pages in the order in which it was written, without page numbers and
 * markings.
 */
final class PdfStripper extends PDFTextStripper {

  /** The page number stands in the top margin of 20 mm; in points. */
  private static final float TOP_MARGIN = 56;

  private PdfStripper() {
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(false);
    setLineSeparator(String.valueOf(PdfFlow.LINE));
    setPageEnd(String.valueOf(PdfFlow.PAGE));
  }

  /** Words with single spaces, lines and pages with their own ends. */
  static String text(PDDocument pdf) throws IOException {
    return Normalizer.normalize(new PdfStripper().getText(pdf), Normalizer.Form.NFC)
        .replaceAll("\\s*\\f\\s*", "\f")
        .replaceAll("[\\h\\n\\r]*\\n[\\h\\n\\r]*", "\n")
        .replaceAll("\\h+", " ");
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    boolean slanted = text.getTextMatrix().getShearY() != 0;
    if (!slanted && text.getYDirAdj() > TOP_MARGIN) {
      super.processTextPosition(text);
    }
  }
}
