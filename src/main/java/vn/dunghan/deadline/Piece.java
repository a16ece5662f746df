package vn.dunghan.deadline;

/** What one phrase of the table says; a text may hold several. */
interface Piece {

  /** A phrase with a deadline. */
  record Due(Limit limit) implements Piece {}

  /** {@code hằng tháng} and the like. */
  record Repeats(Cycle cycle) implements Piece {}

  /** {@code từ …}. */
  record Starts(Start start) implements Piece {}

  /** Words without a deadline. */
  enum Words implements Piece {
    /** {@code thường xuyên}, {@code liên tục}. */
    CONTINUING,
    /** {@code kịp thời}, {@code khẩn trương} and the like. */
    NONE
  }
}
