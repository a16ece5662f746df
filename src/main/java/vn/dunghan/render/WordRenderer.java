package vn.dunghan.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.dunghan.compose.document.Face;
import vn.dunghan.compose.document.ReportDocument;

/** Lays out a report in a ward's Word template; the same report gives the same bytes. */
public final class WordRenderer implements Renderer {

  private static final String LANGUAGE = "vi-VN";

  private final WordTemplate template;

  public WordRenderer(WordTemplate template) {
    this.template = template;
  }

  /**
   * {@inheritDoc}
   *
   * @throws TemplateException if the template cannot be used for this document; nothing is written
   */
  @Override
  public void write(ReportDocument document, Path file) throws IOException {
    Files.write(file, bytes(document), StandardOpenOption.CREATE_NEW);
  }

  @Override
  public ReadBack read(Path file) throws IOException {
    return WordReadBack.of(file);
  }

  private byte[] bytes(ReportDocument document) throws IOException {
    try (XWPFDocument word = template.open(needed(document))) {
      WordPageNumbers.restore(word);
      WordStyles styles = WordStyles.of(word);
      Face face = document.face();
      new WordFace(face, styles, WordBody.firstTextWidth(word)).fill(word);
      new WordSections(word, styles, face.form()).write(document);
      WordMarking.mark(word, face.marking());
      properties(face, word.getProperties().getCoreProperties());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      return OfficePackage.reproducible(out.toByteArray());
    }
  }

  private static List<WordPlaceholder> needed(ReportDocument document) {
    List<WordPlaceholder> needed = new ArrayList<>(WordFace.needed(document.face()));
    if (!document.appendices().isEmpty()) {
      needed.add(WordPlaceholder.APPENDICES);
    }
    return needed;
  }

  /** No time and no person of the machine that ran: the ones who sign are in the text. */
  private static void properties(Face face, CoreProperties properties) {
    properties.setTitle(WordText.nfc(face.typeName() + " " + face.subject()));
    properties.setCreator(WordText.nfc(String.join(" ", face.issuer())));
    properties.setSubjectProperty(WordText.nfc(face.subject()));
    properties.setCreated(Optional.empty());
    properties.setModified(Optional.empty());
    properties.setLastModifiedByUser("");
    properties.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
  }
}
