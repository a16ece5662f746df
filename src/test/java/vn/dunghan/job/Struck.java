package vn.dunghan.job;

import vn.dunghan.job.run.Watcher;

/** Ends a run at the Nth thing it tells. */
final class Struck implements Watcher {

  /** Nothing that the program could mistake for a fault it knows. */
  static final class Blow extends Error {
    private static final long serialVersionUID = 1L;

    Blow() {
      super("struck by the test");
    }
  }

  private final int at;
  private final Runnable blow;
  private int told;

  private Struck(int at, Runnable blow) {
    this.at = at;
    this.blow = blow;
  }

  static Struck at(int at) {
    return new Struck(
        at,
        () -> {
          throw new Blow();
        });
  }

  /** Something else happens there, and the run goes on. */
  static Struck at(int at, Runnable blow) {
    return new Struck(at, blow);
  }

  /** Whether the run came so far. */
  boolean struck() {
    return told >= at;
  }

  @Override
  public void sees(String what, long done, long total) {
    told++;
    if (told == at) {
      blow.run();
    }
  }
}
