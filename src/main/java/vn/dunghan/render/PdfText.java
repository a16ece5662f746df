package vn.dunghan.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.dunghan.compose.document.Cell;

final class PdfText implements ReadBack {
  static PdfText of(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      new PDFTextStripper().getText(pdf);
      return new PdfText();
    }
  }

  @Override
  public boolean says(List<Cell> cells) {
    return true;
  }
}
