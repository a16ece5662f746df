package vn.dunghan.ledger;

/** How far a file came that a unit handed in. */
public enum InboxState {
  /** Seen complete, which sets the time of its rows; not read yet. */
  SEEN,
  /** Its rows are in; it may still lie in the inbox, and what was rejected is not returned yet. */
  STORED,
  /** Taken in, put away, its rejected rows returned. */
  DONE,
  /** Nothing of it was taken. */
  REFUSED
}
