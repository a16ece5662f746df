package vn.dunghan.render;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it goes into a document, and as it is compared. */
final class WordText {

  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private WordText() {}

  static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Letters and their marks apart. */
  static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  /** In NFC, without the control characters that a file of XML cannot hold. */
  static String writable(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return nfc(NOT_XML.matcher(lines).replaceAll(""));
  }

  /** In NFC, any white space as one space, none at the ends: equal for who reads it. */
  static String comparable(String text) {
    return SPACES.matcher(writable(text)).replaceAll(" ").strip();
  }
}
