package vn.dunghan.job.night;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.compose.document.Words;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.Nights;

/** Does a night: the one that is asked for, or those that were missed. */
public final class NightRuns {

  private static final Logger LOG = LoggerFactory.getLogger(NightRuns.class);
  private static final int NOON = 12;

  private final NightJob job;
  private final NightSteps steps;
  private final NightFactsReader reader;
  private final Nights nights;
  private final Wards wards;
  private final LocalDate installedOn;
  private final Clock clock;

  NightRuns(
      NightJob job,
      NightSteps steps,
      NightFactsReader reader,
      Nights nights,
      Wards wards,
      LocalDate installedOn,
      Clock clock) {
    this.job = job;
    this.steps = steps;
    this.reader = reader;
    this.nights = nights;
    this.wards = wards;
    this.installedOn = installedOn;
    this.clock = clock;
  }

  /**
   * Does a night of a ward, or of all.
   *
   * @param date the day whose end is assessed; null for the day before until noon, then the same
   *     day
   * @throws RunFailedException if the day has not come yet
   */
  public Outcome run(@Nullable String ward, @Nullable LocalDate date) {
    LocalDateTime now = LocalDateTime.now(clock);
    LocalDate night = date == null ? usual(now) : date;
    requireCome(night, now);
    List<String> asked = wards.asked(ward);
    asked.forEach(wards::requireUnits);
    Outcome all = Outcome.of(Exit.ALREADY_DONE);
    for (String code : asked) {
      NightRun run = new NightRun(code, night, now, isPast(code, night));
      all = all.and(tried(run, () -> isDone(run) ? again(run) : done(run)));
    }
    return all.exit() == Exit.ALREADY_DONE
        ? Outcome.of(
            Exit.ALREADY_DONE, "Đêm " + Words.date(night) + " đã làm xong và không có gì mới.")
        : all;
  }

  /** Letters and page never go back to an earlier night. */
  private boolean isPast(String ward, LocalDate night) {
    return nights.last(ward).filter(last -> last.isAfter(night)).isPresent();
  }

  /**
   * Keeps the figures of nights that are past, for the trend of a ward that begins with a register.
   *
   * @param ward null for all
   */
  public void recall(@Nullable String ward, LocalDate from, LocalDate to) {
    LocalDateTime now = LocalDateTime.now(clock);
    for (String code : wards.asked(ward)) {
      for (LocalDate night = from; !night.isAfter(to); night = night.plusDays(1)) {
        job.catchUp(new NightRun(code, night, now, true));
      }
    }
  }

  private static LocalDate usual(LocalDateTime now) {
    return now.getHour() < NOON ? now.toLocalDate().minusDays(1) : now.toLocalDate();
  }

  private static void requireCome(LocalDate night, LocalDateTime now) {
    if (night.isAfter(now.toLocalDate())) {
      throw new RunFailedException(
          Exit.USAGE, "Ngày " + Words.date(night) + " chưa đến nên chưa đánh giá được.");
    }
  }

  private static Outcome tried(NightRun run, Supplier<Outcome> work) {
    try {
      return work.get();
    } catch (RunFailedException e) {
      LOG.error("the night of {} failed", run.date(), e);
      return Outcome.of(
          e.exit(),
          "Chưa làm được đêm "
              + Words.date(run.date())
              + " của phường mã "
              + run.ward()
              + ": "
              + e.getMessage());
    }
  }

  private Outcome done(NightRun run) {
    if (run.isQuiet()) {
      job.catchUp(run);
    } else {
      job.run(run);
    }
    return run.outcome();
  }

  private boolean isDone(NightRun run) {
    return nights.turns(run.ward(), run.date()) > 0;
  }

  /** A night that was done is done again only if there is something new to know. */
  private Outcome again(NightRun run) {
    steps.intake(run);
    if (run.inbox().anything() || reader.isNews(run.ward(), run.date())) {
      return done(run);
    }
    steps.deliver(run);
    return run.told();
  }

  /** Every night that was missed, the oldest first; letters only for the last of a ward. */
  Outcome missed(List<String> codes, LocalDateTime now) {
    Outcome all = Outcome.of(Exit.ALREADY_DONE);
    LocalDate last = now.toLocalDate().minusDays(1);
    for (String code : codes) {
      LocalDate first = nights.lastOver(code).map(day -> day.plusDays(1)).orElse(installedOn);
      for (LocalDate night = first; night.isBefore(last); night = night.plusDays(1)) {
        NightRun missed = new NightRun(code, night, now, true);
        all = all.and(tried(missed, () -> done(missed)));
      }
      if (!first.isAfter(last)) {
        NightRun latest = new NightRun(code, last, now, false);
        all = all.and(tried(latest, () -> done(latest)));
      }
    }
    return all;
  }
}
