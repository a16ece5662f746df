package vn.dunghan.job.inbox;

import vn.dunghan.job.run.Watcher;

/** Tells after each thing done to a file how far the run is. */
final class Progress {

  private static final String WHAT = "Nhận biểu của đơn vị";

  /** Seen, stored, put away, returned. */
  private static final int OF_A_FILE = 4;

  private final Watcher watcher;
  private final long total;
  private long done;
  private long begun;

  Progress(Watcher watcher, int files) {
    this.watcher = watcher;
    this.total = (long) files * OF_A_FILE;
  }

  /** A step of a file is done. */
  void step() {
    done = Math.min(done + 1, begun);
    watcher.sees(WHAT, done, total);
  }

  /** The next file begins; whatever the one before was spared counts as done. */
  void file() {
    done = begun;
    begun = Math.min(begun + OF_A_FILE, total);
  }
}
