package vn.dunghan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The words of a revision's documents, read with other libraries than wrote them. */
public final class Pages {

  private Pages() {}

  public static String word(Path revision) {
    try (InputStream file = Files.newInputStream(only(revision, ".docx"));
        XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(file))) {
      return words.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The headers of the Word file, where the marking of all pages is drawn. */
  static String headers(Path revision) {
    try (InputStream file = Files.newInputStream(only(revision, ".docx"));
        XWPFDocument document = new XWPFDocument(file)) {
      return document.getHeaderList().stream()
          .map(header -> header._getHdrFtr().xmlText())
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String pdf(Path revision) {
    try (PDDocument document = Loader.loadPDF(only(revision, ".pdf").toFile())) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String excel(Path revision) {
    try (InputStream file = Files.newInputStream(only(revision, ".xlsx"));
        XSSFExcelExtractor words = new XSSFExcelExtractor(new XSSFWorkbook(file))) {
      return words.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path only(Path revision, String ending) throws IOException {
    try (Stream<Path> files = Files.list(revision)) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }
}
