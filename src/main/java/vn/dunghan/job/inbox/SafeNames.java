package vn.dunghan.job.inbox;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Names for files that every system takes, made of whatever a unit called its file. */
final class SafeNames {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");
  private static final Pattern UNSAFE =
      Pattern.compile("[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");
  private static final Pattern EDGES = Pattern.compile("^[. ~]+|[. ]+$");
  private static final Pattern RETURNED = Pattern.compile("(?i)^(can-sua-(\\d-)?)+");

  /** A name has at most 255 bytes; a stamp, a number and an ending go beside it. */
  private static final int MOST_BYTES = 180;

  private static final String RETURN = "Can-sua-";

  private SafeNames() {}

  /** The name, harmless: no path, no control characters, no marks that turn what is read. */
  static String of(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String plain = EDGES.matcher(UNSAFE.matcher(composed).replaceAll("_")).replaceAll("");
    return plain.isEmpty() ? "tep" : shortened(plain);
  }

  /** {@code 2026-03-16-0715-tien-do.xlsx}. */
  static String stamped(LocalDateTime at, String name) {
    return STAMP.format(at) + "-" + of(name);
  }

  /**
   * The name of the file that goes back to the unit.
   *
   * @param attempt from 1: another name where one is taken
   */
  static String returned(String name, int attempt) {
    String base = RETURNED.matcher(of(name)).replaceFirst("");
    return RETURN + (attempt == 1 ? "" : attempt + "-") + (base.isEmpty() ? "tep" : base);
  }

  /** The same name with a number before its ending; 1 leaves it as it is. */
  static String numbered(String name, int number) {
    if (number == 1) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    return dot > 0
        ? name.substring(0, dot) + "-" + number + name.substring(dot)
        : name + "-" + number;
  }

  /** Cut before its ending. */
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    String stem = name.substring(0, name.length() - ending.length());
    while (bytes(stem) + bytes(ending) > MOST_BYTES) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem + ending;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
