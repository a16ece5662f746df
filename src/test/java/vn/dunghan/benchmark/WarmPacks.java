package vn.dunghan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dunghan.job.Installation;
import vn.dunghan.job.report.ReportRequest;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Outcome;

/**
 * Reports of many wards of 300 tasks in one process that is warm: frozen, written, read back and
 * published, each with Word, PDF, Excel and figures; against the script run once for each ward, two
 * at a time.
 */
public final class WarmPacks {

  private static final int TASKS = 300;
  private static final int WARM_UP = 20;
  private static final int MEASURED = 30;
  private static final int OF_SCRIPT = 8;
  private static final int AT_A_TIME = 2;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-10-18T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Path work;

  private WarmPacks(Path work) {
    this.work = work;
  }

  public static void main(String[] arguments) throws IOException {
    new WarmPacks(Files.createTempDirectory("dung-han-benchmark")).measure();
    System.exit(0);
  }

  private void measure() throws IOException {
    System.out.printf(
        Locale.ROOT, "%nMany wards, warm: %d tasks each, %d wards%n", TASKS, MEASURED);
    Optional<Peer> peer = Peer.named();
    Home home = new Home(SampleHome.make(work.resolve("home")));
    double ours = packs(home);
    System.out.printf(Locale.ROOT, "  in one process         %.2f packs a second%n", ours);
    peer.ifPresent(
        script -> {
          double theirs = scripts(script);
          System.out.printf(
              Locale.ROOT, "  the script, %d at once  %.2f packs a second%n", AT_A_TIME, theirs);
          System.out.printf(Locale.ROOT, "  %.1f times as fast%n", ours / theirs);
        });
  }

  private double packs(Home home) throws IOException {
    try (Installation installation = Installation.open(home, CLOCK, (what, done, total) -> {})) {
      List<Path> registers = new ArrayList<>();
      for (int ward = 1; ward <= WARM_UP + MEASURED; ward++) {
        SampleWard.write(register(ward), code(ward), TASKS, ward);
        registers.add(register(ward));
      }
      require(installation.imports().run(null, registers));
      for (int ward = 1; ward <= WARM_UP; ward++) {
        report(installation, ward);
      }
      long start = System.nanoTime();
      for (int ward = WARM_UP + 1; ward <= WARM_UP + MEASURED; ward++) {
        report(installation, ward);
      }
      return MEASURED * 1e9 / (System.nanoTime() - start);
    }
  }

  private static void report(Installation installation, int ward) {
    require(
        installation
            .reports()
            .run(
                new ReportRequest(
                    code(ward), SampleHome.REPORT, SampleWard.PERIOD, "", null, false)));
  }

  private static void require(Outcome outcome) {
    if (outcome.exit() != Exit.COMPLETE) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  private double scripts(Peer peer) {
    for (int lane = 0; lane < AT_A_TIME; lane++) {
      script(peer, lane, 1); // makes its profile
    }
    long start = System.nanoTime();
    List<Thread> lanes =
        IntStream.range(0, AT_A_TIME).mapToObj(lane -> new Thread(() -> lane(peer, lane))).toList();
    lanes.forEach(Thread::start);
    for (Thread lane : lanes) {
      try {
        lane.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return OF_SCRIPT * 1e9 / (System.nanoTime() - start);
  }

  private void lane(Peer peer, int lane) {
    for (int ward = 1; ward <= OF_SCRIPT / AT_A_TIME; ward++) {
      script(peer, lane, WARM_UP + ward);
    }
  }

  private void script(Peer peer, int lane, int ward) {
    Path figures =
        work.resolve("home/share/reports")
            .resolve(SampleWard.PERIOD)
            .resolve(code(ward))
            .resolve(SampleHome.REPORT)
            .resolve("lan-1/figures.json");
    peer.run(
        register(ward), figures, work.resolve("script-" + lane), work.resolve("profile-" + lane));
  }

  private Path register(int ward) {
    return work.resolve("registers").resolve(code(ward));
  }

  private static String code(int ward) {
    return String.format(Locale.ROOT, "mau-%02d", ward);
  }
}
