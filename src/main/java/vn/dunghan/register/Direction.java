package vn.dunghan.register;

/** Which way an indicator is better. */
public enum Direction {
  UP,
  DOWN
}
