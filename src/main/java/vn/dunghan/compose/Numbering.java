package vn.dunghan.compose;

import vn.dunghan.compose.document.DocumentForm;

/**
 * Numbers of headings: mục I, II; khoản 1, 2; điểm a, b, c, d, đ, e (Decree 30/2020, Appendix I,
 * part V.6; the letters as the decree itself uses them). The Party's documents have a dash in place
 * of the full stop: I-, 1-.
 */
final class Numbering {

  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
  private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"L", "XL", "X", "IX", "V", "IV", "I"};

  private Numbering() {}

  /** The label of the n-th heading (from 1) of a level: "II.", "2." or "b)". */
  static String label(DocumentForm form, int level, int n) {
    String mark = form == DocumentForm.PARTY ? "-" : ".";
    return switch (level) {
      case 1 -> roman(n) + mark;
      case 2 -> n + mark;
      default -> LETTERS.charAt((n - 1) % LETTERS.length()) + ")";
    };
  }

  /** A Roman number from 1 to 89. */
  static String roman(int n) {
    StringBuilder roman = new StringBuilder();
    int rest = n;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(SIGNS[i]);
      }
    }
    return roman.toString();
  }
}
