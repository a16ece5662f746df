package vn.dunghan.compose.owed;

/** How far a report of a period has come. */
public enum ObligationState {
  /** Units still report what was done. */
  COLLECTING("đang thu thập"),
  /** Nothing more is collected, and there is no revision yet. */
  DUE("chưa lập"),
  /** A revision is published and waits for its signature. */
  READY("đã lập, chờ ký"),
  /** Signed, with number and date, and not sent. */
  SIGNED("đã ký, chưa gửi"),
  /** Sent, on time or not. */
  SENT("đã gửi"),
  /** The deadline has passed and nothing was sent. */
  LATE("quá hạn gửi, chưa gửi");

  private final String words;

  ObligationState(String words) {
    this.words = words;
  }

  /** What people read, inside a sentence. */
  public String words() {
    return words;
  }
}
