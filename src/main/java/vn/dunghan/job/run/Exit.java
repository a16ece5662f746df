package vn.dunghan.job.run;

/** How a command ended: what cron and people decide by (CONTRACT section 2). */
public enum Exit {
  COMPLETE(0),
  /** Already done; nothing changed. */
  ALREADY_DONE(2),
  /** Complete, with gaps that are named. */
  GAPS(3),
  NOT_COMPLETE(4),
  USAGE(64),
  /** Another run holds the lock. */
  LOCKED(75);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
