package vn.dunghan.intake;

/**
 * A column of a register file.
 *
 * @param required whether every row must have a value
 * @param limit the most characters a value may have, so that every database can hold it
 */
public record RegisterColumn(String name, boolean required, int limit) {

  /** A code, day, number: what rows are found and compared by. */
  static final int KEY = 100;

  /** The number of a document. */
  static final int NUMBER = 200;

  /** A name, title or address on one line. */
  static final int LINE = 500;

  /**
   * Running text: what a cell of a spreadsheet holds, so that the report's workbook can show it.
   */
  static final int TEXT = 32_000;

  static RegisterColumn key(String name) {
    return new RegisterColumn(name, false, KEY);
  }

  static RegisterColumn number(String name) {
    return new RegisterColumn(name, false, NUMBER);
  }

  static RegisterColumn line(String name) {
    return new RegisterColumn(name, false, LINE);
  }

  static RegisterColumn text(String name) {
    return new RegisterColumn(name, false, TEXT);
  }

  RegisterColumn needed() {
    return new RegisterColumn(name, true, limit);
  }
}
