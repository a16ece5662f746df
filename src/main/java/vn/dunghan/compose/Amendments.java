package vn.dunghan.compose;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What became known about the period before only after its report was frozen.
 *
 * @param period the period before
 * @param revision the published revision it is held against
 * @param frozenAt when that revision was frozen
 * @param arrivals each row that came too late for it
 * @param figures each of its figures that would be another now
 */
public record Amendments(
    String period,
    int revision,
    LocalDateTime frozenAt,
    List<Amendment> arrivals,
    List<Amendment> figures) {

  public Amendments {
    arrivals = List.copyOf(arrivals);
    figures = List.copyOf(figures);
  }

  /** Whether there is nothing to say. */
  public boolean isEmpty() {
    return arrivals.isEmpty() && figures.isEmpty();
  }
}
