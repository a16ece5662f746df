package vn.dunghan.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes chance out of a finished PDF, so that the same document gives the same bytes: OpenPDF draws
 * lots for the file's identifier and for the six letters before the name of each embedded font (ISO
 * 32000-1, 14.4 and 9.6.4). Both keep their length, so that no offset moves.
 */
final class PdfIdentity {

  private static final Pattern FONT = Pattern.compile("/(?:FontName|BaseFont)/([A-Z]{6})\\+");
  private static final Pattern IDENTIFIER =
      Pattern.compile("/ID ?\\[<([0-9a-f]{32})><([0-9a-f]{32})>\\]");
  private static final int LETTERS = 26;

  private final byte[] pdf;
  private final String text;

  private PdfIdentity(byte[] pdf) {
    this.pdf = pdf;
    this.text = new String(pdf, StandardCharsets.ISO_8859_1);
  }

  /** The same file, its names told by its content alone. */
  static byte[] settled(byte[] pdf) {
    PdfIdentity identity = new PdfIdentity(pdf.clone());
    identity.nameFonts();
    identity.nameFile();
    return identity.pdf;
  }

  /** Fonts are told apart by the order in which they stand in the file. */
  private void nameFonts() {
    Map<String, String> names = new HashMap<>();
    Matcher font = FONT.matcher(text);
    while (font.find()) {
      put(font.start(1), names.computeIfAbsent(font.group(1), old -> letters(names.size())));
    }
  }

  private static String letters(int number) {
    char[] letters = new char[6];
    int rest = number;
    for (int i = letters.length - 1; i >= 0; i--) {
      letters[i] = (char) ('A' + rest % LETTERS);
      rest /= LETTERS;
    }
    return new String(letters);
  }

  private void nameFile() {
    Matcher identifier = IDENTIFIER.matcher(text);
    int from = text.lastIndexOf("trailer");
    if (from >= 0 && identifier.find(from)) {
      Arrays.fill(pdf, identifier.start(1), identifier.end(1), (byte) '0');
      Arrays.fill(pdf, identifier.start(2), identifier.end(2), (byte) '0');
      String name = hash(pdf).substring(0, identifier.end(1) - identifier.start(1));
      put(identifier.start(1), name);
      put(identifier.start(2), name);
    }
  }

  private void put(int at, String name) {
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, pdf, at, bytes.length);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
