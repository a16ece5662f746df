package vn.dunghan.render;

import java.util.regex.Pattern;

/**
 * Where a narrow column may break a long word: after a slash, so that "18.910/38.600" is not torn
 * inside of a number.
 */
final class PdfWrapping {

  /** Has no width and ends a line where one must end. */
  static final char BREAK = '\u200B';

  /** Shorter words fit every column. */
  private static final Pattern LONG = Pattern.compile("(?<=\\S{5}/)(?=\\S{5})");

  private PdfWrapping() {}

  static String breakable(String text) {
    return text.indexOf('/') < 0 ? text : LONG.matcher(text).replaceAll(String.valueOf(BREAK));
  }

  /** The text without its places to break. */
  static String plain(String text) {
    return text.replace(String.valueOf(BREAK), "");
  }
}
