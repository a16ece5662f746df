package vn.dunghan.job.night;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.job.city.PackIntake;
import vn.dunghan.job.mail.Mailroom;
import vn.dunghan.job.report.Reports;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Wards;
import vn.dunghan.settings.SettingsException;

/**
 * Everything that is owed and not done, once: what units handed in, nights that were missed, the
 * clerk's requests, reports whose collection has ended, mails that wait. What fails stops nothing
 * else.
 */
public final class Due {

  private static final Logger LOG = LoggerFactory.getLogger(Due.class);

  private final Intake intake;
  private final NightRuns nights;
  private final Requests requests;
  private final PackIntake packs;
  private final Reports reports;
  private final Mailroom mailroom;
  private final Wards wards;

  Due(
      Intake intake,
      NightRuns nights,
      Requests requests,
      PackIntake packs,
      Reports reports,
      Mailroom mailroom,
      Wards wards) {
    this.intake = intake;
    this.nights = nights;
    this.requests = requests;
    this.packs = packs;
    this.reports = reports;
    this.mailroom = mailroom;
    this.wards = wards;
  }

  /** The clerk's requests; whoever serves them does each once. */
  public interface Requests {
    Outcome serve(@Nullable String ward, LocalDateTime now);
  }

  /**
   * Does what is due.
   *
   * @param ward null for all
   */
  public Outcome run(@Nullable String ward, LocalDateTime now) {
    List<String> codes = wards.asked(ward);
    Outcome all = Outcome.of(Exit.ALREADY_DONE);
    for (String code : codes) {
      all = all.and(tried("intake", () -> intake.of(code, now).outcome()));
    }
    all =
        all.and(tried("nights", () -> nights.missed(codes, now)))
            .and(tried("packs", packs::takeNew))
            .and(tried("requests", () -> requests.serve(ward, now)))
            .and(tried("reports", () -> reports.runDue(ward, now)))
            .and(tried("mail", mailroom::send));
    return all.exit() == Exit.ALREADY_DONE
        ? Outcome.of(Exit.COMPLETE, "Không có việc nào đến hạn mà chưa làm.")
        : all;
  }

  private static Outcome tried(String what, Supplier<Outcome> work) {
    try {
      return work.get();
    } catch (RunFailedException | SettingsException e) {
      LOG.error("{} failed", what, e);
      return Outcome.of(Exit.NOT_COMPLETE, String.valueOf(e.getMessage()));
    }
  }
}
