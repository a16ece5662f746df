package vn.dunghan.job.run;

import java.util.ArrayList;
import java.util.List;

/**
 * How a run ended and what to tell about it.
 *
 * @param lines Vietnamese, for the one who started it
 */
public record Outcome(Exit exit, List<String> lines) {

  public Outcome {
    lines = List.copyOf(lines);
  }

  public static Outcome of(Exit exit, String... lines) {
    return new Outcome(exit, List.of(lines));
  }

  /** Both outcomes, as one: the worse exit, all lines. */
  public Outcome and(Outcome other) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(other.lines);
    return new Outcome(worse(exit, other.exit), all);
  }

  /** Work done outweighs nothing to do; what is missing outweighs both. */
  private static Exit worse(Exit a, Exit b) {
    if (a == Exit.ALREADY_DONE) {
      return b;
    }
    return b == Exit.ALREADY_DONE || a.compareTo(b) > 0 ? a : b;
  }
}
