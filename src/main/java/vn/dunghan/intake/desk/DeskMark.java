package vn.dunghan.intake.desk;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The line of a workbook of requests that says whose it is; it survives any office program.
 *
 * @param ward code
 * @param firstNumber of its rows, which are numbered on from book to book
 * @param rows how many rows there are to fill
 * @param issuedAt when it was written
 */
public record DeskMark(String ward, int firstNumber, int rows, LocalDateTime issuedAt) {

  private static final String LEAD = "Mã sổ: ";
  private static final String FAMILY = "DHYC1";
  private static final DateTimeFormatter ISSUED = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  /** The line as it stands in the sheet. */
  public String text() {
    return LEAD
        + String.join(
            "/",
            FAMILY,
            URLEncoder.encode(ward, StandardCharsets.UTF_8),
            Integer.toString(firstNumber),
            Integer.toString(rows),
            ISSUED.format(issuedAt));
  }

  /** The mark that a line holds; empty if it holds none of this version. */
  static Optional<DeskMark> of(String line) {
    List<String> parts = List.of(line.replace(LEAD, "").split("/", -1));
    if (!line.startsWith(LEAD) || parts.size() != 5 || !parts.get(0).equals(FAMILY)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new DeskMark(
              URLDecoder.decode(parts.get(1), StandardCharsets.UTF_8),
              Integer.parseInt(parts.get(2)),
              Integer.parseInt(parts.get(3)),
              LocalDateTime.parse(parts.get(4), ISSUED)));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
