package vn.dunghan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code nightly} of a ward of 300 tasks with nothing new, through {@code cron/dung-han}, from
 * process start to exit, in turns with {@code repair}, which starts the same program and finds
 * nothing to do.
 */
public final class ColdNight {

  private static final int TASKS = 300;
  private static final long SEED = 7;

  private final Path work;

  private ColdNight(Path work) {
    this.work = work;
  }

  public static void main(String[] arguments) throws IOException {
    int runs = Integer.parseInt(System.getenv().getOrDefault("RUNS", "7"));
    new ColdNight(Files.createTempDirectory("dung-han-benchmark")).measure(runs);
  }

  private void measure(int runs) throws IOException {
    System.out.printf(Locale.ROOT, "%nA night, cold: %d tasks, %d runs each%n", TASKS, runs);
    Path begun = begun();
    List<Usage> nights = new ArrayList<>();
    List<Usage> nothing = new ArrayList<>();
    for (int run = 1; run <= runs; run++) {
      Path home = work.resolve("home-" + run);
      SampleHome.copy(begun, home);
      nothing.add(Usage.ofDungHan(home, "repair"));
      nights.add(Usage.ofDungHan(home, "nightly", "--date=2025-10-29"));
    }
    Usage.tell("cron/dung-han nightly", nights);
    Usage.tell("cron/dung-han repair", nothing);
    System.out.printf(
        Locale.ROOT,
        "  ratio %.2f%n",
        Usage.median(nights).seconds() / Usage.median(nothing).seconds());
  }

  /** A ward whose last night is done: forms lie with the units, letters are written. */
  private Path begun() throws IOException {
    Path register = work.resolve("register");
    SampleWard.write(register, "mau-01", TASKS, SEED);
    Path home = SampleHome.make(work.resolve("begun"));
    Files.writeString(home.resolve("dung-han.yml"), trialClock(), StandardOpenOption.APPEND);
    Usage.ofDungHan(home, "import", register.toString());
    Usage.ofDungHan(home, "nightly", "--date=2025-10-28");
    return home;
  }

  /** A Wednesday when nobody has said anything new for two weeks: no silence of a Sunday either. */
  private static String trialClock() {
    return "trial:\n  starts: 2025-10-29T08:00\n  built-at: " + Clock.systemUTC().instant() + "\n";
  }
}
