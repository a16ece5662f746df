package vn.dunghan.deadline;

import java.util.List;

/**
 * A place in a wording that stands for many words: a day, an hour, a number. Written {@code
 * {name}}.
 */
interface Slot<T> {

  String name();

  /** Every way to read the slot from this token on; none if it is not there. */
  List<Found<T>> at(Text text, int index);

  /**
   * What was read.
   *
   * @param end the token after it
   */
  record Found<T>(T value, int end) {}
}
