package vn.dunghan.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.dunghan.compose.document.ReportDocument;

/** A written document as PDFBox reads it, for tests. */
final class PdfPagesOf {

  static final OffsetDateTime CREATED =
      OffsetDateTime.of(2025, 10, 18, 7, 30, 0, 0, ZoneOffset.ofHours(7));

  private static final PdfRenderer RENDERER = PdfRenderer.of(CREATED);

  private PdfPagesOf() {}

  static PdfRenderer renderer() {
    return RENDERER;
  }

  static Path write(ReportDocument document) throws IOException {
    Path folder = Files.createTempDirectory("pdf");
    Path file = folder.resolve("bao-cao.pdf");
    folder.toFile().deleteOnExit();
    file.toFile().deleteOnExit();
    RENDERER.write(document, file);
    return file;
  }

  static PDDocument open(ReportDocument document) throws IOException {
    return Loader.loadPDF(write(document).toFile());
  }

  /** The whole text of each page, page number and marking included. */
  static List<String> texts(ReportDocument document) throws IOException {
    try (PDDocument pdf = open(document)) {
      List<String> texts = new ArrayList<>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        texts.add(text.getText(pdf).replaceAll("[\\h]+", " "));
      }
      return texts;
    }
  }
}
