package vn.dunghan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code report} of a ward of 300 tasks through {@code cron/dung-han}, from process start to exit,
 * in turns with the script on the same register.
 */
public final class ColdReport {

  private static final int TASKS = 300;
  private static final long SEED = 7;

  private final Path work;
  private final Path register;
  private final Path imported;

  private ColdReport(Path work) throws IOException {
    this.work = work;
    this.register = work.resolve("register");
    this.imported = SampleHome.make(work.resolve("imported"));
  }

  public static void main(String[] arguments) throws IOException {
    new ColdReport(Files.createTempDirectory("dung-han-benchmark")).measure(runs());
  }

  private static int runs() {
    return Integer.parseInt(System.getenv().getOrDefault("RUNS", "7"));
  }

  private void measure(int runs) throws IOException {
    System.out.printf(Locale.ROOT, "%nOne report, cold: %d tasks, %d runs each%n", TASKS, runs);
    Optional<Peer> peer = Peer.named();
    SampleWard.write(register, "mau-01", TASKS, SEED);
    Usage.ofDungHan(imported, "import", register.toString());
    Path first = home("first");
    report(first);
    List<Usage> ours = new ArrayList<>();
    List<Usage> theirs = new ArrayList<>();
    for (int run = 1; run <= runs; run++) {
      ours.add(report(home("home-" + run)));
      peer.ifPresent(
          script ->
              theirs.add(
                  script.run(
                      register,
                      SampleHome.figures(first),
                      work.resolve("script"),
                      work.resolve("profile"))));
    }
    Usage.tell("cron/dung-han report", ours);
    if (!theirs.isEmpty()) {
      Usage.tell("the script", theirs);
      System.out.printf(
          Locale.ROOT,
          "  ratio %.2f%n",
          Usage.median(ours).seconds() / Usage.median(theirs).seconds());
    }
  }

  private Path home(String name) throws IOException {
    Path home = work.resolve(name);
    SampleHome.copy(imported, home);
    return home;
  }

  private static Usage report(Path home) {
    return Usage.ofDungHan(home, "report", SampleHome.REPORT, "--period", SampleWard.PERIOD);
  }
}
