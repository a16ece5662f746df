package vn.dunghan.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import vn.dunghan.cli.Clerk;
import vn.dunghan.job.report.ReportRequest;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.Watcher;

/** Runs of one home at one moment, with someone who watches. */
final class Runs {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Path home;
  private final Clock clock;
  private final Watcher watcher;

  Runs(Path home, String now, Watcher watcher) {
    this.home = home;
    this.clock = Clock.fixed(LocalDateTime.parse(now).atZone(VIETNAM).toInstant(), VIETNAM);
    this.watcher = watcher;
  }

  Outcome imports(Path folder) {
    try (Installation installation = open()) {
      return installation.imports().run(null, List.of(folder));
    }
  }

  Outcome reports(String period) {
    try (Installation installation = open()) {
      return installation
          .reports()
          .run(new ReportRequest(null, Clerk.REPORT, period, "", null, false));
    }
  }

  Outcome night() {
    try (Installation installation = open()) {
      return installation.nights().run(null, null);
    }
  }

  Outcome sends() {
    try (Installation installation = open()) {
      return installation.mailroom().send();
    }
  }

  Outcome desk() {
    try (Installation installation = open()) {
      return installation.desk().serve(null, LocalDateTime.now(clock));
    }
  }

  Outcome demo() {
    return Demo.run(new Home(home), new DemoWard(), clock, this::open);
  }

  private Installation open() {
    return Installation.open(new Home(home), clock, watcher);
  }
}
