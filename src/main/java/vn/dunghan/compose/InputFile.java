package vn.dunghan.compose;

import java.time.LocalDateTime;

/**
 * A file that a report rests on, or of which nothing could be taken.
 *
 * @param name as it was handed in
 * @param unit code of the unit that handed it in; empty for what the clerk imported
 * @param sha256 of its bytes, hexadecimal
 * @param receivedAt when the program took it in
 * @param taken rows that are in the register
 * @param rejected rows that are not
 * @param reason Vietnamese: why nothing of it was taken; else empty
 */
public record InputFile(
    Kind kind,
    String name,
    String unit,
    String sha256,
    LocalDateTime receivedAt,
    long taken,
    long rejected,
    String reason) {

  /** How it came in. */
  public enum Kind {
    IMPORT("Tệp nhập danh mục, số liệu"),
    FORM("Biểu của đơn vị"),
    UNIT_CSV("Tệp CSV của đơn vị");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
