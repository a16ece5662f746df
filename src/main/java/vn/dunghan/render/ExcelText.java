package vn.dunghan.render;

import java.text.Normalizer;
import org.apache.poi.ss.SpreadsheetVersion;

/** What a workbook does to text, and how much room text takes in Times New Roman. */
final class ExcelText {

  /** First characters that make Excel, or who copies out of it, take text for a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** Widths in digits, from the font's metrics; a little more than the mean, so lines suffice. */
  private static final double NARROW = 0.95;

  private static final double CAPITAL = 1.45;

  private ExcelText() {}

  /** The text as a cell holds it: NFC, and cut with "…" where a cell ends. */
  static String fit(String text) {
    String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
    return nfc.length() <= LONGEST ? nfc : nfc.substring(0, LONGEST - 1) + "…";
  }

  /** Whether the text must be marked as text, however it begins. */
  static boolean looksLikeFormula(String text) {
    String begin = text.stripLeading();
    return !text.isEmpty()
        && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
            || !begin.isEmpty() && FORMULA_STARTS.indexOf(begin.charAt(0)) >= 0);
  }

  /** Width in digits of the default font. */
  static double width(String text) {
    return text.chars().mapToDouble(c -> Character.isUpperCase(c) ? CAPITAL : NARROW).sum();
  }

  /** Width of the longest word. */
  static double longestWord(String text) {
    double longest = 0;
    for (String word : text.split("\\s+", -1)) {
      longest = Math.max(longest, width(word));
    }
    return longest;
  }

  /** How many lines the text fills in a column of that width. */
  static int lines(String text, double columnWidth) {
    return text.lines().mapToInt(line -> (int) Math.ceil(width(line) / columnWidth)).sum();
  }
}
