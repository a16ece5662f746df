package vn.dunghan.intake;

import java.text.Normalizer;

/**
 * Text as the register keeps it: Unicode NFC, without blanks, zero-width and direction marks at its
 * edges, without control characters inside (no document could show them).
 */
public final class CleanText {

  /** A spreadsheet shows text after an apostrophe and never calculates it; see RejectedRows. */
  private static final String FORMULA_SIGNS = "=+-@\t\r＝＋－＠";

  private static final char FIRST_COMBINING = '\u0300';

  private CleanText() {}

  public static String of(String raw) {
    String composed = isComposed(raw) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFC);
    String trimmed = withoutEdges(composed);
    return withoutControls(isMarkedAsText(trimmed) ? withoutEdges(trimmed.substring(1)) : trimmed);
  }

  /** Whether a spreadsheet would take the text for a formula. */
  public static boolean looksLikeFormula(String raw) {
    int first = 0;
    while (first < raw.length() && raw.charAt(first) == ' ') {
      first++;
    }
    return first < raw.length() && FORMULA_SIGNS.indexOf(raw.charAt(first)) >= 0;
  }

  private static boolean isMarkedAsText(String text) {
    return text.startsWith("'") && looksLikeFormula(text.substring(1));
  }

  /** Vietnamese as it is commonly typed is composed already; asking the normalizer costs more. */
  private static boolean isComposed(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c >= FIRST_COMBINING && (c < '\u1EA0' || c > '\u1EF9')) {
        return false;
      }
    }
    return true;
  }

  private static String withoutEdges(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  static boolean isEdge(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }

  private static String withoutControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isStrayControl(text.charAt(i))) {
        return text.codePoints()
            .filter(c -> !isStrayControl(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  private static boolean isStrayControl(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
