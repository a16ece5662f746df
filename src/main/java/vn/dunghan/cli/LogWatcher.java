package vn.dunghan.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.job.run.Watcher;

/** Log lines for nobody who watches: when a piece of work begins and when it is done. */
final class LogWatcher implements Watcher {

  private static final Logger LOG = LoggerFactory.getLogger(LogWatcher.class);

  private String current = "";

  @Override
  public void sees(String what, long done, long total) {
    if (!what.equals(current)) {
      current = what;
      LOG.info("{}: begun, {} in all", what, total == 0 ? "unknown" : total);
    }
    if (total > 0 && done >= total) {
      LOG.info("{}: {} of {}", what, done, total);
    }
  }
}
