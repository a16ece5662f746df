package vn.dunghan.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads paragraphs and table rows from the text part of a Word file, in their order. */
final class WordTextReader {

  private final List<String> paragraphs = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final Deque<StringBuilder> openParagraphs = new ArrayDeque<>();
  private final Deque<StringBuilder> openCells = new ArrayDeque<>();
  private final Deque<List<String>> openRows = new ArrayDeque<>();
  private boolean inText;

  private WordTextReader() {}

  static WordTextReader read(XMLStreamReader xml) throws XMLStreamException {
    WordTextReader reader = new WordTextReader();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> reader.start(name(xml));
        case XMLStreamConstants.CHARACTERS -> reader.characters(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> reader.end(name(xml));
        default -> {}
      }
    }
    return reader;
  }

  /** The element's name, empty for one that does not belong to the text. */
  private static String name(XMLStreamReader xml) {
    return WordParagraph.W.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
  }

  List<String> paragraphs() {
    return paragraphs;
  }

  List<List<String>> rows() {
    return rows;
  }

  private void start(String element) {
    switch (element) {
      case "p" -> openParagraphs.push(new StringBuilder());
      case "tc" -> openCells.push(new StringBuilder());
      case "tr" -> openRows.push(new ArrayList<>());
      case "br", "tab" -> space();
      case "t" -> inText = true;
      default -> {}
    }
  }

  private void space() {
    if (!openParagraphs.isEmpty()) {
      openParagraphs.element().append(' ');
    }
  }

  private void characters(String text) {
    if (inText && !openParagraphs.isEmpty()) {
      openParagraphs.element().append(text);
    }
  }

  private void end(String element) {
    switch (element) {
      case "t" -> inText = false;
      case "p" -> endParagraph();
      case "tc" -> openRows.element().add(WordText.comparable(openCells.pop().toString()));
      case "tr" -> rows.add(openRows.pop());
      default -> {}
    }
  }

  private void endParagraph() {
    String text = WordText.comparable(openParagraphs.pop().toString());
    paragraphs.add(text);
    if (!openCells.isEmpty()) {
      openCells.element().append(text).append(' ');
    }
  }
}
