package vn.dunghan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.dunghan.job.city.PackIntake;
import vn.dunghan.job.desk.Desk;
import vn.dunghan.job.form.Forms;
import vn.dunghan.job.inbox.Inbox;
import vn.dunghan.job.mail.Mailroom;
import vn.dunghan.job.night.Due;
import vn.dunghan.job.night.NightRuns;
import vn.dunghan.job.page.Page;
import vn.dunghan.job.page.Standings;
import vn.dunghan.job.register.Imports;
import vn.dunghan.job.report.ReportJob;
import vn.dunghan.job.report.Reports;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Failures;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.RunLock;
import vn.dunghan.job.run.Wards;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.job.submit.SignedReports;
import vn.dunghan.ledger.BatchHistory;
import vn.dunghan.ledger.RegisterExport;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;

/** An installation at work: its home is locked and its database open until it is closed. */
public final class Installation implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

  private final RunLock lock;
  private final ConfigurableApplicationContext context;
  private int mended;

  private Installation(RunLock lock, ConfigurableApplicationContext context) {
    this.lock = lock;
    this.context = context;
  }

  /**
   * Opens the installation in a home.
   *
   * @throws RunFailedException if another run holds it or its database does not answer
   * @throws vn.dunghan.settings.SettingsException if its configuration cannot be used
   */
  public static Installation open(Home home, Clock clock, Watcher watcher) {
    Settings settings = Settings.read(home.folder());
    RunLock lock = RunLock.of(home.folder());
    try {
      Clock own = settings.clock(clock);
      return new Installation(lock, context(home, settings, own, watcher)).readied();
    } catch (RuntimeException e) {
      lock.close();
      throw Failures.of(e);
    }
  }

  private Installation readied() {
    try {
      return ready();
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  /** Under the lock whatever the history calls running was killed, and is ours to mend. */
  private Installation ready() {
    BatchHistory history = context.getBean(BatchHistory.class);
    LocalDateTime now = LocalDateTime.now(context.getBean(Clock.class));
    mended = history.sweepOrphans() + history.markFailed("killed", now);
    if (mended > 0) {
      LOG.warn("{} runs had been killed; each goes on where it stopped", mended);
    }
    int unknown = mailroom().recover();
    if (unknown > 0) {
      LOG.warn(
          "{} letters were being sent when a run was killed; each waits for a person", unknown);
    }
    context.getBean(Wards.class).makeKnown();
    context.getBean(Settings.class).notices().forEach(notice -> LOG.warn("{}", notice));
    context.getBean(ReportDefinitions.class).notices().forEach(notice -> LOG.warn("{}", notice));
    context.getBean(ReportJob.class).clear();
    return this;
  }

  private static ConfigurableApplicationContext context(
      Home home, Settings settings, Clock clock, Watcher watcher) {
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE); // logback.xml stands
    return new SpringApplicationBuilder(InstallationConfiguration.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .initializers(
            (GenericApplicationContext context) -> {
              context.registerBean(Home.class, () -> home);
              context.registerBean(Settings.class, () -> settings);
              context.registerBean(Clock.class, () -> clock);
              context.registerBean(Watcher.class, () -> watcher);
            })
        .run();
  }

  /** Vietnam's time, as this installation's clock shows it. */
  public LocalDateTime now() {
    return LocalDateTime.now(context.getBean(Clock.class));
  }

  /** Takes in what wards sent to the city. */
  public PackIntake packs() {
    return context.getBean(PackIntake.class);
  }

  public Imports imports() {
    return context.getBean(Imports.class);
  }

  public Inbox inbox() {
    return context.getBean(Inbox.class);
  }

  public Forms forms() {
    return context.getBean(Forms.class);
  }

  public Reports reports() {
    return context.getBean(Reports.class);
  }

  public NightRuns nights() {
    return context.getBean(NightRuns.class);
  }

  public Due due() {
    return context.getBean(Due.class);
  }

  public Mailroom mailroom() {
    return context.getBean(Mailroom.class);
  }

  public Standings standings() {
    return context.getBean(Standings.class);
  }

  public Page page() {
    return context.getBean(Page.class);
  }

  public SignedReports signedReports() {
    return context.getBean(SignedReports.class);
  }

  public Desk desk() {
    return context.getBean(Desk.class);
  }

  /** Writes the whole register as CSV files into an empty or new folder; writes over nothing. */
  public Outcome export(Path folder) {
    try {
      if (Files.exists(folder) && !isEmptyFolder(folder)) {
        throw new RunFailedException(
            folder + " không phải là thư mục trống nên không ghi đè. Hãy chọn một thư mục mới.");
      }
      context.getBean(RegisterExport.class).write(folder);
      return Outcome.of(Exit.COMPLETE, "Đã xuất toàn bộ dữ liệu vào " + folder + ".");
    } catch (IOException e) {
      throw Failures.ofFile(e);
    }
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }

  /** Tells what opening put right of what a crash of the database left in the history of runs. */
  public Outcome repair() {
    return mended == 0
        ? Outcome.of(Exit.ALREADY_DONE, "Không có lần chạy nào dở dang.")
        : Outcome.of(
            Exit.COMPLETE, "Đã sửa " + mended + " lần chạy dở dang; hãy chạy lại lệnh bị dừng.");
  }

  @Override
  public void close() {
    try (lock) {
      context.close();
    }
  }
}
