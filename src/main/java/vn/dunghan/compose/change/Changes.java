package vn.dunghan.compose.change;

import java.util.List;

/** Everything that differs between two revisions of a report for a period. */
public final class Changes {

  private final Frozen before;
  private final Frozen after;
  private final List<Change> figures;
  private final List<Change> tasks;
  private final List<Change> indicators;
  private final List<Change> data;

  private Changes(Frozen before, Frozen after, Received received) {
    this.before = before;
    this.after = after;
    TaskChanges changed = new TaskChanges(before, after, received);
    this.tasks = changed.rows();
    this.figures = new FigureChanges(before, after, changed).rows();
    this.indicators = new IndicatorChanges(before, after).rows();
    this.data = new DataChanges(before, after).rows();
  }

  /**
   * Compares two revisions.
   *
   * @param received what the register took in between their freezes
   */
  public static Changes of(Frozen before, Frozen after, Received received) {
    return new Changes(before, after, received);
  }

  /** Whether every figure is what it was. */
  public boolean none() {
    return figures.isEmpty() && tasks.isEmpty() && indicators.isEmpty();
  }

  Frozen before() {
    return before;
  }

  Frozen after() {
    return after;
  }

  /** Of the ward and of its units. */
  List<Change> figures() {
    return figures;
  }

  /** Of every task that appeared, vanished or changed. */
  List<Change> tasks() {
    return tasks;
  }

  List<Change> indicators() {
    return indicators;
  }

  /** What else the report rests on: window, calendar, units, texts, definition. */
  List<Change> data() {
    return data;
  }
}
