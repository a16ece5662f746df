package vn.dunghan.deliver;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * A file's name as mail programs understand it, Vietnamese letters and all: by RFC 2231 in one
 * piece, since some cannot put pieces together, and as an encoded word for those that know only
 * that.
 */
final class FileName {

  /** A line of a message has at most 998 bytes; a letter takes up to nine when it is encoded. */
  private static final int LONGEST = 90;

  private static final String UNENCODED = "!#$&+-.^_`|~";

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private static final Map<String, String> TYPES =
      Map.of(
          "pdf",
          "application/pdf",
          "docx",
          OFFICE + "wordprocessingml.document",
          "xlsx",
          OFFICE + "spreadsheetml.sheet",
          "txt",
          "text/plain");

  private final String name;

  private FileName(String name) {
    this.name = name;
  }

  /** Without what no file system or header may hold. */
  static FileName of(String name) {
    String clean = HeaderText.of(name).replaceAll("[\\\\/:*?\"<>|]", "_");
    return new FileName(clean.isEmpty() ? "tep" : shortened(clean));
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
    return name.substring(0, LONGEST - ending.length()).strip() + ending;
  }

  String contentType() {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  /** {@code filename="bao-cao.pdf"}, {@code filename*=UTF-8''B%C3%A1o…}. */
  String parameter() {
    return isAscii() ? "filename=\"" + name + "\"" : "filename*=UTF-8''" + percentEncoded();
  }

  /** For a quoted string. */
  String word() {
    if (isAscii()) {
      return name;
    }
    try {
      return MimeUtility.encodeText(name, StandardCharsets.UTF_8.name(), "B");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isAscii() {
    return name.chars().allMatch(c -> c < 0x7F);
  }

  private String percentEncoded() {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x7F && (Character.isLetterOrDigit(c) || UNENCODED.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }
}
