package vn.dunghan.render;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text out of the pages, as it was written, leaving out what stands outside the text. */
final class PdfFlow extends PDFTextStripper {

  /** Ends a line; words are separated by single spaces. */
  static final char LINE = '\n';

  /** The page number stands in the top margin of 20 mm; in points. */
  private static final float TOP_MARGIN = 56;

  private PdfFlow() {
    setSortByPosition(false);
    setLineSeparator("\n");
  }

  static String of(PDDocument pdf) throws IOException {
    String text = Normalizer.normalize(new PdfFlow().getText(pdf), Normalizer.Form.NFC);
    return text.replaceAll("\\h*\\v+\\s*", "\n").replaceAll("[\\h\\u00A0]+", " ").strip();
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    boolean slanted = text.getTextMatrix().getShearY() != 0;
    if (!slanted && text.getYDirAdj() > TOP_MARGIN) {
      super.processTextPosition(text);
    }
  }
}
