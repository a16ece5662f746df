package vn.dunghan.render;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * How much room a text takes, in twentieths of a point: an estimate for bold Times New Roman,
 * rather too wide than too narrow. Fonts are not asked, they may not be on this machine.
 */
final class WordMeasure {

  private static final String NARROW = " fijlt.,:;!|()[]{}/-'\"";
  private static final String WIDE = "mw%";

  /** The mark of ơ and ư: the only one that makes a letter wider. */
  private static final int HORN = 0x031B;

  private static final int TWIPS_PER_POINT = 20;
  private static final double LINE_HEIGHT = 1.15;

  private final double points;

  /**
   * @param points the size of the font
   */
  WordMeasure(double points) {
    this.points = points;
  }

  double width(String text) {
    return WordText.nfd(text).codePoints().mapToDouble(WordMeasure::ems).sum()
        * points
        * TWIPS_PER_POINT;
  }

  /** The widest piece that is not broken between two lines. */
  double widestWord(String text) {
    return words(text).mapToDouble(this::width).max().orElse(0);
  }

  /** The lines that a text fills in a column. */
  int lines(String text, double column) {
    int lines = 1;
    double used = 0;
    for (String word : words(text).toList()) {
      double width = width(word);
      if (used > 0 && used + width > column) {
        lines++;
        used = 0;
      }
      used += width + width(" ");
    }
    return lines;
  }

  /** The height of so many lines. */
  long height(int lines) {
    return Math.round(lines * points * LINE_HEIGHT * TWIPS_PER_POINT);
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split("\\s+|(?<=-)"));
  }

  private static double ems(int character) {
    if (Character.getType(character) == Character.NON_SPACING_MARK) {
      return character == HORN ? 0.06 : 0;
    }
    if (NARROW.indexOf(character) >= 0) {
      return 0.34;
    }
    if (WIDE.indexOf(character) >= 0) {
      return 0.84;
    }
    return Character.isUpperCase(character) ? 0.73 : 0.555;
  }
}
