package vn.dunghan.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.dunghan.compose.document.Cell;

/** What a Word file says, read from its XML and not by the library that wrote it. */
final class WordReadBack implements ReadBack {

  private final List<String> paragraphs;
  private final List<List<String>> rows;

  private WordReadBack(WordTextReader reader) {
    this.paragraphs = reader.paragraphs();
    this.rows = reader.rows();
  }

  static WordReadBack of(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry text = zip.getEntry("word/document.xml");
      if (text == null) {
        throw new ZipException("not a Word document: " + file);
      }
      try (InputStream in = zip.getInputStream(text)) {
        return new WordReadBack(WordTextReader.read(xml(in)));
      }
    } catch (XMLStreamException e) {
      throw new IOException("not a Word document: " + file, e);
    }
  }

  @Override
  public boolean says(List<Cell> cells) {
    List<String> words = cells.stream().map(cell -> WordText.comparable(cell.words())).toList();
    return rows.stream().anyMatch(row -> Collections.indexOfSubList(row, words) >= 0)
        || (words.size() == 1 && paragraphs.stream().anyMatch(text -> text.contains(words.get(0))));
  }

  /** All paragraphs from top to bottom, those of the tables too. */
  List<String> paragraphs() {
    return Collections.unmodifiableList(new ArrayList<>(paragraphs));
  }

  private static XMLStreamReader xml(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(in);
  }
}
