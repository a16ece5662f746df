package vn.dunghan.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.dunghan.job.run.Watcher;

/** A bar for the person who watches; one for each piece of work. */
final class TerminalWatcher implements Watcher, AutoCloseable {

  private String current = "";
  private @Nullable ProgressBar bar;

  @Override
  public void sees(String what, long done, long total) {
    if (bar == null || !what.equals(current)) {
      close();
      current = what;
      bar =
          new ProgressBarBuilder()
              .setTaskName(what)
              .setStyle(ProgressBarStyle.ASCII)
              .setInitialMax(total == 0 ? -1 : total)
              .build();
    }
    bar.stepTo(done);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
