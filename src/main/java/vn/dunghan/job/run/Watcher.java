package vn.dunghan.job.run;

/** Sees a run go on: a bar on a terminal, log lines under cron. */
public interface Watcher {

  /** Watches nothing. */
  Watcher NONE = (what, done, total) -> {};

  /**
   * Tells how far a piece of work has come.
   *
   * @param what Vietnamese, in a few words
   * @param total 0 when it is not known
   */
  void sees(String what, long done, long total);
}
