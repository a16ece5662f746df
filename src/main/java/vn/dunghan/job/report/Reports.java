package vn.dunghan.job.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.assess.Gap;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.document.Words;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Failures;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.Revision;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.settings.Settings;

/** Makes reports: one that is asked for, or all that are due. */
public final class Reports {

  private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

  private final ReportPlans plans;
  private final Wards wards;
  private final Revisions revisions;
  private final ReportJob job;
  private final ReportSteps steps;
  private final Announcements announcements;
  private final Settings settings;
  private final ReportingPeriod installed;
  private final Clock clock;

  public Reports(
      ReportPlans plans,
      Wards wards,
      Revisions revisions,
      ReportJob job,
      ReportSteps steps,
      Announcements announcements,
      Settings settings,
      ReportingPeriod installed,
      Clock clock) {
    this.plans = plans;
    this.wards = wards;
    this.revisions = revisions;
    this.job = job;
    this.steps = steps;
    this.announcements = announcements;
    this.settings = settings;
    this.installed = installed;
    this.clock = clock;
  }

  /** Makes one report, a further revision of it, or a preview. */
  public Outcome run(ReportRequest request) {
    ReportPlan plan =
        plans.of(wards.one(request.ward()), request.code(), request.period(), request.subject());
    if (request.preview()) {
      return preview(plan);
    }
    requireCollected(plan, LocalDateTime.now(clock));
    if (!plan.definition().isOfCity()) {
      wards.requireUnits(plan.ward());
    }
    return announced(asked(plan, request));
  }

  private Outcome announced(Outcome outcome) {
    List<String> lines = announcements.tell();
    return outcome.and(new Outcome(lines.isEmpty() ? Exit.ALREADY_DONE : Exit.COMPLETE, lines));
  }

  private Outcome asked(ReportPlan plan, ReportRequest request) {
    Optional<Revision> latest = revisions.latest(plan.key());
    if (latest.isPresent() && !latest.get().isPublished()) {
      return made(plan, latest.get().number(), latest.get().reason());
    }
    String reason = request.revise();
    if (reason != null) {
      return revised(plan, latest, reason);
    }
    return latest
        .map(revision -> new Restoration(steps).of(plan, revision))
        .orElseGet(() -> made(plan, next(plan), ""));
  }

  /**
   * Makes every report that is due and not made, the oldest first; one that fails stops no other.
   * Nothing due is {@code ALREADY_DONE} without a word.
   */
  public Outcome runDue(@Nullable String ward, LocalDateTime now) {
    List<Outcome> broken = new ArrayList<>();
    List<ReportPlan> due =
        plans.due(wards.asked(ward), first(), now, fault -> broken.add(failed(fault)));
    Outcome all = broken.stream().reduce(Outcome.of(Exit.ALREADY_DONE), Outcome::and);
    for (ReportPlan plan : due) {
      if (revisions.latest(plan.key()).filter(Revision::isPublished).isEmpty()) {
        all = all.and(tried(plan));
      }
    }
    return announced(all);
  }

  private Outcome tried(ReportPlan plan) {
    try {
      Optional<Revision> begun = revisions.latest(plan.key());
      return made(
          plan,
          begun.map(Revision::number).orElseGet(() -> next(plan)),
          begun.map(Revision::reason).orElse(""));
    } catch (RunFailedException e) {
      return failed(e, "Chưa lập được " + words(plan) + ": ");
    }
  }

  private static Outcome failed(RunFailedException fault, String... about) {
    LOG.error("one of the reports that are due failed", fault);
    return Outcome.of(fault.exit(), String.join("", about) + fault.getMessage());
  }

  private static String words(ReportPlan plan) {
    return "báo cáo "
        + plan.definition().code()
        + " kỳ "
        + plan.period().key()
        + " của phường mã "
        + plan.ward();
  }

  /** The first month that reports are owed for. */
  public ReportingPeriod first() {
    return first(settings, installed);
  }

  /**
   * The first month that reports are owed for.
   *
   * @param installed the month in which the installation began, which the configuration goes over
   */
  public static ReportingPeriod first(Settings settings, ReportingPeriod installed) {
    YearMonth configured = settings.firstPeriod();
    return configured == null
        ? installed
        : ReportingPeriod.parse(configured.toString(), PeriodBasis.ND09);
  }

  /** The month of reporting in which an installation begins. */
  public static ReportingPeriod monthOf(LocalDateTime moment) {
    return ReportingPeriod.containing(moment.toLocalDate(), PeriodKind.MONTH, PeriodBasis.ND09);
  }

  private static void requireCollected(ReportPlan plan, LocalDateTime now) {
    LocalDateTime end = plan.window().collectionEnd();
    if (now.isBefore(end)) {
      throw new RunFailedException(
          "Kỳ "
              + plan.period().key()
              + " còn thu thập số liệu đến "
              + Words.moment(end)
              + ". Chờ đến lúc đó rồi lập, hoặc xem trước bằng --preview.");
    }
  }

  private Outcome revised(ReportPlan plan, Optional<Revision> latest, String reason) {
    if (reason.isBlank()) {
      throw new RunFailedException(
          Exit.USAGE, "--revise cần một lý do, ví dụ: --revise \"bổ sung số liệu đơn vị\".");
    }
    if (latest.isEmpty()) {
      throw new RunFailedException(
          Exit.USAGE, "Kỳ này chưa lập lần nào nên không có gì để lập lại; bỏ --revise.");
    }
    return made(plan, next(plan), reason.strip());
  }

  private Outcome made(ReportPlan plan, int revision, String reason) {
    List<Gap> gaps = job.run(plan, revision, reason);
    Revision made = revisions.find(plan.key(), revision).orElseThrow();
    List<String> lines = new ArrayList<>();
    lines.add(
        "Đã lập báo cáo "
            + plan.definition().code()
            + " kỳ "
            + plan.period().key()
            + ", lần "
            + revision
            + ":");
    lines.add("  " + made.folder());
    return told(plan, lines, gaps);
  }

  private int next(ReportPlan plan) {
    try {
      return steps.next(plan);
    } catch (IOException e) {
      throw Failures.of(e);
    }
  }

  private Outcome preview(ReportPlan plan) {
    try {
      Path folder = steps.preview(plan);
      return told(plan, List.of("Bản xem trước (không chốt số liệu): " + folder), List.of());
    } catch (IOException e) {
      throw Failures.of(e);
    }
  }

  private Outcome told(ReportPlan plan, List<String> lines, List<Gap> gaps) {
    List<String> all = new ArrayList<>(lines);
    String missing =
        settings.missing(plan.ward(), wards.name(plan.ward()), plan.definition().form());
    if (!missing.isEmpty()) {
      all.add("Lưu ý: " + missing);
    }
    gaps.forEach(gap -> all.add("Còn thiếu: " + gap.where() + ": " + gap.message()));
    return new Outcome(gaps.isEmpty() ? Exit.COMPLETE : Exit.GAPS, all);
  }
}
