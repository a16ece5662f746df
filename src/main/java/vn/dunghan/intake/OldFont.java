package vn.dunghan.intake;

/** Knows text that was typed in an old Vietnamese font (TCVN3, VNI) or decoded wrongly. */
final class OldFont {

  /** What TCVN3 and doubly encoded UTF-8 leave beside letters, and correct Vietnamese never has. */
  private static final String ODD = "§¨©ª«¬®µ¶·¸¹º»¼½¾¿Æ";

  private static final String HOOKED = "ăđơưĂĐƠƯ";

  private OldFont() {}

  static boolean isOdd(char c, char before) {
    return ODD.indexOf(c) >= 0 && Character.isLetter(before);
  }

  static boolean isVietnamese(char c) {
    return (c >= '\u1EA0' && c <= '\u1EF9') || HOOKED.indexOf(c) >= 0;
  }

  /** Whether a single cell is spoilt: two odd letters, and more of them than right ones. */
  static boolean spoils(String text) {
    int odd = 0;
    int right = 0;
    for (int i = 1; i < text.length(); i++) {
      odd += isOdd(text.charAt(i), text.charAt(i - 1)) ? 1 : 0;
      right += isVietnamese(text.charAt(i)) ? 1 : 0;
    }
    return odd >= 2 && odd > right;
  }
}
