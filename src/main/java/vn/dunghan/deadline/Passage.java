package vn.dunghan.deadline;

/**
 * A piece and where it stands in the text.
 *
 * @param from its first token
 * @param to the token after its last
 */
record Passage(Piece piece, int from, int to) {

  boolean covers(int index) {
    return index >= from && index < to;
  }
}
