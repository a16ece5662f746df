package vn.dunghan.intake.form;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The line of a form that says whose it is. It stands in cell A3 of every sheet and survives any
 * office program.
 *
 * @param ward code
 * @param unit code
 * @param period the month of reporting it was written for: {@code 2026-03}
 * @param issuedAt when it was written; with ward and unit it names the form
 * @param rows how many rows the sheet has to fill, before its end line
 */
public record FormMark(String ward, String unit, String period, LocalDateTime issuedAt, int rows) {

  /** The version of the layout; a form of another version is refused. */
  public static final int VERSION = 1;

  /** What the line begins with. */
  public static final String LEAD = "Mã biểu: ";

  private static final String FAMILY = "DH";
  private static final DateTimeFormatter ISSUED = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  /** What names the form among all forms: a corrected file has the id of the one it corrects. */
  public String id() {
    return ward + "/" + unit + "/" + period + "/" + ISSUED.format(issuedAt);
  }

  /** The line as it stands in the sheet. */
  public String text() {
    return LEAD
        + String.join(
            "/",
            FAMILY + VERSION,
            encoded(ward),
            encoded(unit),
            period,
            ISSUED.format(issuedAt),
            Integer.toString(rows));
  }

  /** The mark that a line holds; empty if it holds none of this version. */
  public static Optional<FormMark> of(String line) {
    List<String> parts = List.of(line.strip().replace(LEAD, "").split("/", -1));
    if (!line.strip().startsWith(LEAD.strip())
        || parts.size() != 6
        || !parts.get(0).equals(FAMILY + VERSION)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new FormMark(
              decoded(parts.get(1)),
              decoded(parts.get(2)),
              parts.get(3),
              LocalDateTime.parse(parts.get(4), ISSUED),
              Integer.parseInt(parts.get(5))));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String code) {
    return URLEncoder.encode(code, StandardCharsets.UTF_8);
  }

  private static String decoded(String code) {
    return URLDecoder.decode(code, StandardCharsets.UTF_8);
  }
}
