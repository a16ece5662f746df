package vn.dunghan.compose.page;

import vn.dunghan.assess.Figures;

/** How a unit stands. */
public record UnitLine(String name, Figures figures) {

  /** Completed, whether in time or not or without a deadline. */
  public long completed() {
    return figures.completedOnTime() + figures.completedLate() + figures.completedNoDeadline();
  }

  /** In time, and not due soon. */
  public long running() {
    return figures.inProgress() - figures.dueSoon();
  }

  /** Without a deadline: continuing tasks, and those for which none was set. */
  public long without() {
    return figures.ongoing() + figures.noDeadline();
  }
}
