package vn.dunghan.compose;

import java.util.Arrays;
import java.util.function.Function;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Ratio;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Span;

/** A figure by its name in {@code figures.json}, and the cell that shows it. */
public enum Figure {
  TOTAL("total", figures -> Cells.count(figures.total())),
  CARRIED_OVER("carriedOver", figures -> Cells.count(figures.carriedOver())),
  NEWLY_ASSIGNED("newlyAssigned", figures -> Cells.count(figures.newlyAssigned())),
  COMPLETED_ON_TIME("completedOnTime", figures -> Cells.count(figures.completedOnTime())),
  COMPLETED_LATE("completedLate", figures -> Cells.count(figures.completedLate())),
  COMPLETED_NO_DEADLINE(
      "completedNoDeadline", figures -> Cells.count(figures.completedNoDeadline())),
  IN_PROGRESS("inProgress", figures -> Cells.count(figures.inProgress())),
  DUE_SOON("dueSoon", figures -> Cells.count(figures.dueSoon())),
  OVERDUE("overdue", figures -> Cells.count(figures.overdue())),
  ONGOING("ongoing", figures -> Cells.count(figures.ongoing())),
  NO_DEADLINE("noDeadline", figures -> Cells.count(figures.noDeadline())),
  DUE("due", figures -> Cells.count(figures.due())),
  COMPLETION_RATE("completionRate", figures -> rate(figures.completionRate())),
  ON_TIME_RATE("onTimeRate", figures -> rate(figures.onTimeRate()));

  /** The row of figures.json that holds the whole ward. */
  static final String TOTALS = "totals";

  private final String key;
  private final Function<Figures, Cell> cell;

  Figure(String key, Function<Figures, Cell> cell) {
    this.key = key;
    this.cell = cell;
  }

  /** The name in figures.json. */
  String key() {
    return key;
  }

  /**
   * The figure of a name in figures.json.
   *
   * @throws IllegalStateException if none has it
   */
  static Figure named(String key) {
    return Arrays.stream(values())
        .filter(figure -> figure.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no figure " + key));
  }

  /** The figure as it is printed. */
  public Cell of(Figures figures) {
    return cell.apply(figures);
  }

  /** The figure of the whole ward, as a run of a sentence. */
  Span ofTotals(Figures totals) {
    return Span.figure(of(totals), TOTALS, key);
  }

  private static Cell rate(Ratio ratio) {
    return Cells.rate(ratio.numerator(), ratio.denominator());
  }
}
