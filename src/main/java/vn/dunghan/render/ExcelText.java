package vn.dunghan.render;

import java.text.Normalizer;
import org.apache.poi.ss.SpreadsheetVersion;

/** What a workbook does to text. */
final class ExcelText {

  /** First characters that make Excel, or who copies out of it, take text for a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

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
            || (!begin.isEmpty() && FORMULA_STARTS.indexOf(begin.charAt(0)) >= 0));
  }
}
