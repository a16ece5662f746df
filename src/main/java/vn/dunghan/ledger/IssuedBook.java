package vn.dunghan.ledger;

import java.time.LocalDateTime;

/**
 * A workbook of requests that this installation wrote for a ward's clerk.
 *
 * @param firstNumber of its rows
 */
public record IssuedBook(String ward, int firstNumber, int rows, LocalDateTime issuedAt) {

  /** The number that the first row of the next book gets. */
  int next() {
    return firstNumber + rows;
  }
}
