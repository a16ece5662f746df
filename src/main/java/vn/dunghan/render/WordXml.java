package vn.dunghan.render;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Writes WordprocessingML into a document, before a place in it. Elements must come in the schema's
 * order, or Word calls the file corrupt.
 */
final class WordXml implements AutoCloseable {

  private final XmlCursor cursor;

  private WordXml(XmlCursor cursor) {
    this.cursor = cursor;
  }

  static WordXml before(XmlObject place) {
    return new WordXml(place.newCursor());
  }

  WordXml start(String name) {
    cursor.beginElement(new QName(WordParagraph.W, name, "w"));
    return this;
  }

  WordXml end() {
    cursor.toNextToken();
    return this;
  }

  /** An attribute of the element just started. */
  WordXml attribute(String name, String value) {
    cursor.insertAttributeWithValue(new QName(WordParagraph.W, name, "w"), value);
    return this;
  }

  WordXml empty(String name) {
    return start(name).end();
  }

  /** An element that holds nothing but its value. */
  WordXml value(String name, String value) {
    return start(name).attribute("val", value).end();
  }

  WordXml width(String name, long twips) {
    return start(name).attribute("w", Long.toString(twips)).attribute("type", "dxa").end();
  }

  WordXml emptyIf(boolean wanted, String name) {
    return wanted ? empty(name) : this;
  }

  /** A run of text, its line ends kept. */
  WordXml run(String text) {
    start("r");
    lines(text);
    return end();
  }

  /** A run of text in a character style. */
  WordXml run(String text, String style) {
    start("r").start("rPr").value("rStyle", style).end();
    lines(text);
    return end();
  }

  /** A copy of an element made elsewhere. */
  WordXml copy(XmlObject element) {
    try (XmlCursor from = element.newCursor()) {
      from.copyXml(cursor);
    }
    return this;
  }

  /** Takes away the element before which all was written. */
  void removePlace() {
    cursor.removeXml();
  }

  @Override
  public void close() {
    cursor.close();
  }

  private void lines(String text) {
    String[] lines = WordText.writable(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      emptyIf(i > 0, "br");
      text(lines[i]);
    }
  }

  private void text(String line) {
    start("t");
    if (!line.equals(line.strip())) {
      cursor.insertAttributeWithValue(
          new QName("http://www.w3.org/XML/1998/namespace", "space", "xml"), "preserve");
    }
    cursor.insertChars(line.replace('\t', ' '));
    end();
  }
}
