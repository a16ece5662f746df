package vn.dunghan.render;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paragraph of a template. Its text is one string, however many runs Word has split it into; what
 * is put in takes the look of the run where the placeholder begins.
 */
final class WordParagraph {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}]*)}");

  private final Element element;

  private WordParagraph(Element element) {
    this.element = element;
  }

  static WordParagraph of(Node element) {
    return new WordParagraph((Element) element);
  }

  /** All paragraphs below a node, those of tables and text boxes too. */
  static List<WordParagraph> in(Node root) {
    List<WordParagraph> found = new ArrayList<>();
    collect(root, node -> is(node, "p"), node -> true, found);
    return found;
  }

  static boolean is(Node node, String name) {
    return name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
  }

  private static void collect(
      Node node, Predicate<Node> wanted, Predicate<Node> entered, List<WordParagraph> found) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element && wanted.test(child)) {
        found.add(of(child));
      }
      if (entered.test(child)) {
        collect(child, wanted, entered, found);
      }
    }
  }

  Element element() {
    return element;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    texts().forEach(each -> text.append(content(each)));
    return text.toString();
  }

  /** The words in dollar and braces, as typed but in lower case. */
  List<String> placeholders() {
    return PLACEHOLDER.matcher(text()).results().map(found -> word(found.group(1))).toList();
  }

  /** Whether a placeholder was begun and not ended. */
  boolean hasOpenPlaceholder() {
    return PLACEHOLDER.matcher(text()).replaceAll("").contains("${");
  }

  boolean has(WordPlaceholder placeholder) {
    return placeholders().contains(wordOf(placeholder));
  }

  /** Whether the paragraph holds the placeholder and no other text. */
  boolean isOnly(WordPlaceholder placeholder) {
    return has(placeholder) && PLACEHOLDER.matcher(text()).replaceAll("").isBlank();
  }

  void replace(WordPlaceholder placeholder, String value) {
    Matcher matcher = PLACEHOLDER.matcher(text());
    int from = 0;
    while (matcher.find(from)) {
      if (word(matcher.group(1)).equals(wordOf(placeholder))) {
        replace(matcher.start(), matcher.end(), value);
        from = matcher.start() + value.length();
        matcher.reset(text());
      } else {
        from = matcher.end();
      }
    }
  }

  void replaceAll(String value) {
    replace(0, text().length(), value);
  }

  void stripEnd() {
    replace(text().stripTrailing().length(), text().length(), "");
  }

  /** Puts a copy of this paragraph before it. */
  WordParagraph copyBefore() {
    Node copy = element.cloneNode(true);
    element.getParentNode().insertBefore(copy, element);
    return of(copy);
  }

  /** The paragraph that comes next in the same place. */
  Optional<WordParagraph> next() {
    Node next = element.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    return Optional.ofNullable(next).filter(each -> is(each, "p")).map(WordParagraph::of);
  }

  /** The table cell in which the paragraph stands. */
  Optional<CTTc> cell() {
    Node parent = element.getParentNode();
    return is(parent, "tc") ? Optional.of((CTTc) bean(parent)) : Optional.empty();
  }

  /** Takes the paragraph away; one that its cell cannot be without is emptied. */
  void remove() {
    Node parent = element.getParentNode();
    if (is(parent, "tc") && children(parent, "p") == 1) {
      replaceAll("");
    } else {
      parent.removeChild(element);
    }
  }

  void style(String id) {
    CTPPr properties = properties();
    (properties.isSetPStyle() ? properties.getPStyle() : properties.addNewPStyle()).setVal(id);
  }

  /** Whether the paragraph has the style. */
  boolean hasStyle(String id) {
    CTPPr properties = properties();
    return properties.isSetPStyle() && id.equals(properties.getPStyle().getVal());
  }

  /** The size of its style's font. */
  double points(WordStyles styles) {
    CTPPr properties = properties();
    return styles.pointsOf(properties.isSetPStyle() ? properties.getPStyle().getVal() : "");
  }

  /** Sets equal indents left and right, in twentieths of a point. */
  void indent(long sides) {
    CTPPr properties = properties();
    CTInd indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
    indent.setLeft(BigInteger.valueOf(sides));
    indent.setRight(BigInteger.valueOf(sides));
  }

  private static XmlObject bean(Node node) {
    return XmlBeans.nodeToXmlObject(node);
  }

  private CTPPr properties() {
    CTP paragraph = (CTP) bean(element);
    return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
  }

  private void replace(int from, int to, String value) {
    int start = 0;
    boolean placed = false;
    for (Element text : texts()) {
      String old = content(text);
      int end = start + old.length();
      boolean here = !placed && from <= end && (from < end || to == from);
      String kept = old.substring(0, clamp(from - start, old.length()));
      String rest = old.substring(clamp(to - start, old.length()));
      write(text, kept + (here ? value : "") + rest);
      placed |= here;
      start = end;
    }
  }

  private static int clamp(int index, int length) {
    return Math.max(0, Math.min(index, length));
  }

  private List<Element> texts() {
    List<WordParagraph> found = new ArrayList<>();
    collect(element, node -> is(node, "t"), node -> !is(node, "p"), found);
    return found.stream().map(WordParagraph::element).toList();
  }

  private static String content(Element text) {
    StringBuilder content = new StringBuilder();
    for (Node child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
      content.append(child.getNodeValue());
    }
    return content.toString();
  }

  private static void write(Element text, String value) {
    while (text.getFirstChild() != null) {
      text.removeChild(text.getFirstChild());
    }
    text.appendChild(text.getOwnerDocument().createTextNode(WordText.writable(value)));
    text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  }

  private static int children(Node parent, String name) {
    int count = 0;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      count += is(child, name) ? 1 : 0;
    }
    return count;
  }

  private static String word(String typed) {
    return WordText.comparable(typed).toLowerCase(Locale.ROOT);
  }

  private static String wordOf(WordPlaceholder placeholder) {
    return placeholder.typed().substring(2, placeholder.typed().length() - 1);
  }
}
