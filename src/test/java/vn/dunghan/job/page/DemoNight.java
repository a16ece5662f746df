package vn.dunghan.job.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.dunghan.assess.Assessment;
import vn.dunghan.assess.AssessmentRules;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.Findings;
import vn.dunghan.assess.Window;
import vn.dunghan.calendar.DateRange;
import vn.dunghan.cli.Clerk;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.compose.night.NightTotals;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.deadline.DeadlineRules;
import vn.dunghan.job.Installation;
import vn.dunghan.job.run.Databases;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.register.Register;
import vn.dunghan.settings.Settings;

/** The sample ward, installed in October 2025, with its nights assessed from the real register. */
public final class DemoNight {

  public static final String WARD = "lac-hai";

  static final Path REGISTER = Path.of("src/main/resources/demo").toAbsolutePath();

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int DAYS_OF_TREND = 30;

  private static final Map<LocalDateTime, Path> BUILT = new ConcurrentHashMap<>();

  private final Path home;

  private DemoNight(Path home) {
    this.home = home;
  }

  /** The sample ward in a home, its register imported and the reports made that are due. */
  public static DemoNight in(Path home, LocalDateTime now) {
    Clerk.copy(BUILT.computeIfAbsent(now, DemoNight::built), home);
    return new DemoNight(home);
  }

  /** Built once for all tests of this process: months of nights take seconds. */
  private static Path built(LocalDateTime now) {
    try {
      Path home = Files.createTempDirectory("demo-night");
      Files.writeString(
          home.resolve("dung-han.yml"),
          Files.readString(REGISTER.resolve("dung-han.yml")).replace("2026-02", "2025-10"));
      Clerk clerk = Clerk.of(home, "2025-10-01T08:00");
      clerk.types("import", REGISTER.toString());
      clerk.at(now.toString()).types("run-due");
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  NightFacts facts(LocalDate date, LocalDateTime now) {
    List<Obligation> reports = standings(now);
    Settings settings = Settings.read(home);
    try (Database database = Database.open(Databases.of(new Home(home), settings))) {
      Register register = new RegisterStore(database).read(WARD);
      Findings findings = findings(register, date);
      return new NightFacts(
          settings.office(WARD, register.ward().name()),
          date,
          register.withoutProgress(),
          findings,
          trend(register, date),
          reminders(findings),
          reports);
    }
  }

  List<Obligation> standings(LocalDateTime now) {
    try (Installation installation = open(now)) {
      return installation.standings().of(WARD, now);
    }
  }

  Installation open(LocalDateTime now) {
    Clock clock = Clock.fixed(now.atZone(VIETNAM).toInstant(), VIETNAM);
    return Installation.open(new Home(home), clock, Watcher.NONE);
  }

  private static Findings findings(Register register, LocalDate date) {
    LocalDate from = date.getDayOfMonth() < 15 ? date.minusMonths(1) : date;
    DateRange range = new DateRange(from.withDayOfMonth(15), date);
    return Assessment.of(register, new AssessmentRules(3, new DeadlineRules(false)))
        .in(new Window(range, 0));
  }

  private static List<NightTotals> trend(Register register, LocalDate date) {
    List<NightTotals> trend = new ArrayList<>();
    for (int i = DAYS_OF_TREND; i >= 0; i--) {
      LocalDate day = date.minusDays(i);
      trend.add(new NightTotals(day, findings(register, day).totals()));
    }
    return trend;
  }

  private static Map<String, Integer> reminders(Findings findings) {
    Map<String, Integer> reminders = new HashMap<>();
    for (Finding finding : findings.findings()) {
      reminders.put(finding.key(), (int) Math.min(finding.daysLate(), 12));
    }
    return reminders;
  }
}
