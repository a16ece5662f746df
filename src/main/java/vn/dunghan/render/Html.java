package vn.dunghan.render;

/** Writes HTML: every text is escaped, every element is closed. */
final class Html {

  private final StringBuilder out = new StringBuilder();

  /** Opens an element; attributes come as names and values in turn. */
  Html open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String element) {
    out.append("</").append(element).append(">\n");
    return this;
  }

  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** An element that holds nothing but text. */
  Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** What is no text of anybody's: the program's own style sheet and script. */
  Html raw(String own) {
    out.append(own);
    return this;
  }

  /** The text without meaning to a browser, within elements as within attributes. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().filter(Html::isLegible).forEach(letter -> escape(letter, escaped));
    return escaped.toString();
  }

  /** The text without letters that no eye sees, such as those that turn its direction round. */
  static String legible(String text) {
    StringBuilder legible = new StringBuilder(text.length());
    text.codePoints().filter(Html::isLegible).forEach(legible::appendCodePoint);
    return legible.toString();
  }

  private static boolean isLegible(int letter) {
    return letter == '\n'
        || letter == '\t'
        || !(Character.isISOControl(letter) || turnsDirection(letter));
  }

  private static boolean turnsDirection(int letter) {
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
  }

  private static void escape(int letter, StringBuilder escaped) {
    switch (letter) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.appendCodePoint(letter);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
