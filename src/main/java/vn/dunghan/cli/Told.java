package vn.dunghan.cli;

import java.io.PrintStream;
import vn.dunghan.job.run.Outcome;

/** Tells an outcome to the one who started the run. */
final class Told {

  private Told() {}

  /** Prints the lines; the exit code. */
  static int outcome(Outcome outcome, PrintStream out) {
    outcome.lines().forEach(out::println);
    return outcome.exit().code();
  }
}
