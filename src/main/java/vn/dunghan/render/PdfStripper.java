package vn.dunghan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
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

  /** Read side by side: what is left to do when Word and Excel are done keeps both cores busy. */
  private static final int PARTS = 2;

  private PdfStripper() {
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(false);
    setLineSeparator(String.valueOf(PdfFlow.LINE));
    setPageEnd(String.valueOf(PdfFlow.PAGE));
  }

  /**
   * Words with single spaces, lines and pages with their own ends.
   *
   * @throws IOException if the file is not a readable PDF
   */
  static String text(Path file) throws IOException {
    try {
      String text =
          IntStream.range(0, PARTS)
              .parallel()
              .mapToObj(part -> part(file, part))
              .collect(Collectors.joining());
      return Normalizer.normalize(text, Normalizer.Form.NFC)
          .replaceAll("\\s*\\f\\s*", "\f")
          .replaceAll("[\\h\\n\\r]*\\n[\\h\\n\\r]*", "\n")
          .replaceAll("\\h+", " ");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String part(Path file, int part) {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PdfStripper stripper = new PdfStripper();
      stripper.setStartPage(pdf.getNumberOfPages() * part / PARTS + 1);
      stripper.setEndPage(pdf.getNumberOfPages() * (part + 1) / PARTS);
      return stripper.getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    boolean slanted = text.getTextMatrix().getShearY() != 0;
    if (!slanted && text.getYDirAdj() > TOP_MARGIN) {
      super.processTextPosition(text);
    }
  }
}
