package vn.dunghan.job;

import java.nio.file.Path;
import java.util.List;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.Watcher;

/**
 * A run in a process of its own that dies at the Nth thing it tells, without closing anything:
 * {@code home, moment, N, import|report|mail|night, what}.
 */
public final class MortalRun {

  /** The exit code of a process that was killed. */
  static final int KILLED = 137;

  private MortalRun() {}

  public static void main(String[] arguments) {
    int at = Integer.parseInt(arguments[2]);
    Watcher watcher = Struck.at(at, () -> Runtime.getRuntime().halt(KILLED));
    Runs runs = new Runs(Path.of(arguments[0]), arguments[1], watcher);
    Outcome outcome =
        switch (arguments[3]) {
          case "import" -> runs.imports(Path.of(arguments[4]));
          case "report" -> runs.reports(arguments[4]);
          case "mail" -> runs.sends();
          case "night" -> runs.night();
          default -> throw new IllegalArgumentException(arguments[3]);
        };
    List<String> lines = outcome.lines();
    lines.forEach(System.out::println);
    System.exit(outcome.exit().code());
  }
}
