package vn.dunghan.compose;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Small matters of writing. */
public final class Texts {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  /** The order of Vietnamese words and names. */
  static final Comparator<String> ORDER = Collator.getInstance(VIETNAMESE)::compare;

  private Texts() {}

  /**
   * The text to follow a colon or semicolon: its first letter small, unless its first word is all
   * capitals or is followed by another capital, as a name or an abbreviation is.
   */
  static String startingSmall(String text) {
    if (text.length() < 2 || !Character.isUpperCase(text.charAt(0))) {
      return text;
    }
    String[] words = text.split("\\s+", 3);
    boolean abbreviation = words[0].equals(words[0].toUpperCase(VIETNAMESE));
    boolean name = words.length > 1 && Character.isUpperCase(words[1].charAt(0));
    return abbreviation || name
        ? text
        : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
  }

  /** The text without the full stop at its end. */
  static String withoutStop(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") && !stripped.endsWith("..")
        ? stripped.substring(0, stripped.length() - 1)
        : stripped;
  }

  /** The text with its first letter large. */
  public static String startingLarge(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
  }

  static String upper(String text) {
    return text.toUpperCase(VIETNAMESE);
  }
}
