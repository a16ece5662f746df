package vn.dunghan.job.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Findings;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.Replaced;
import vn.dunghan.compose.Texts;
import vn.dunghan.compose.WardIndicators;
import vn.dunghan.compose.WardReport;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.Revision;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.ledger.Submission;
import vn.dunghan.ledger.Submissions;
import vn.dunghan.ledger.WardPack;
import vn.dunghan.ledger.WardPacks;
import vn.dunghan.publish.IndicatorFigure;
import vn.dunghan.publish.WrittenFigures;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Register;
import vn.dunghan.register.Source;
import vn.dunghan.register.Statistics;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;
import vn.dunghan.settings.Settings;

/**
 * Gathers a report of the city: what the wards' own reports of the period say, of the city's own
 * database or of the packs that wards sent. Nothing is assessed anew.
 */
public final class CityFacts {

  private static final String SHARED = "Cơ sở dữ liệu chung";

  private final RegisterStore store;
  private final Revisions revisions;
  private final Submissions submissions;
  private final WardPacks packs;
  private final ReportPlans plans;
  private final Wards wards;
  private final Settings settings;

  public CityFacts(
      RegisterStore store,
      Revisions revisions,
      Submissions submissions,
      WardPacks packs,
      ReportPlans plans,
      Wards wards,
      Settings settings) {
    this.store = store;
    this.revisions = revisions;
    this.submissions = submissions;
    this.packs = packs;
    this.plans = plans;
    this.wards = wards;
    this.settings = settings;
  }

  /** What a ward's report says, and what its units measured, summed. */
  private record Told(WardReport report, List<IndicatorValue> measured) {}

  /**
   * The facts of a report of the city.
   *
   * @param replaced what was signed and sent already; null for nothing
   */
  Facts of(ReportPlan plan, @Nullable Replaced replaced) {
    List<Told> told = reporting().stream().map(ward -> told(plan, ward)).toList();
    List<WardReport> reports = told.stream().map(Told::report).toList();
    List<IndicatorValue> measured =
        told.stream().flatMap(each -> each.measured().stream()).toList();
    return new Facts(
        settings.office(plan.ward(), wards.name(plan.ward())),
        plan.definition(),
        plan.period(),
        register(plan.ward(), reports, measured),
        new Findings(plan.window(), List.of(), List.of(), List.of()),
        PeriodBefore.of(revisions, plan.previousKey()).figures().orElse(null),
        List.of(),
        plan.sendBefore(),
        List.of(),
        replaced,
        plan.subject(),
        reports,
        null,
        null);
  }

  /** Every ward but the city, and the one that only stands for "not configured". */
  private List<Ward> reporting() {
    return store.wards().stream()
        .filter(ward -> !ward.code().equals(settings.city()))
        .filter(
            ward ->
                !ward.code().equals(Settings.DEFAULT_WARD)
                    || !store.units(ward.code()).isEmpty()
                    || packs.knows(ward.code()))
        .sorted(Comparator.comparing(Ward::code))
        .toList();
  }

  private Told told(ReportPlan plan, Ward ward) {
    ReportPlan own =
        plans.of(ward.code(), plan.definition().consolidates(), plan.period().key(), "");
    Optional<Revision> published = revisions.latestPublished(own.key());
    if (published.isPresent()) {
      return ofDatabase(ward, own, published.get());
    }
    List<WardPack> sent = packs.all(ward.code(), own.key().report(), own.key().period());
    return sent.isEmpty() ? silent(ward, own) : ofPacks(ward, own, sent);
  }

  private Told ofDatabase(Ward ward, ReportPlan own, Revision revision) {
    Facts facts = Snapshot.read(revisions.snapshot(revision));
    WardReport report =
        new WardReport(
            ward.code(),
            settings.office(ward.code(), ward.name()).name(),
            revision.number(),
            facts.totals(),
            submissions.all(own.key()).stream()
                .filter(Submission::isSent)
                .map(Submission::sentAt)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder())
                .orElse(null),
            own.sendBefore(),
            SHARED,
            "");
    return new Told(report, WardIndicators.of(facts, ward.code()));
  }

  private Told silent(Ward ward, ReportPlan own) {
    return new Told(
        new WardReport(
            ward.code(),
            settings.office(ward.code(), ward.name()).name(),
            0,
            null,
            null,
            own.sendBefore(),
            "",
            ""),
        List.of());
  }

  /** The latest revision counts; whether it was on time, the first one tells. */
  private Told ofPacks(Ward ward, ReportPlan own, List<WardPack> sent) {
    WardPack latest = sent.get(sent.size() - 1);
    WardReport report =
        new WardReport(
            ward.code(),
            settings.office(ward.code(), ward.name()).name(),
            latest.revision(),
            written(latest).totals(),
            sent.stream().map(WardPack::receivedAt).min(Comparator.naturalOrder()).orElseThrow(),
            own.sendBefore() == null ? latest.sendBefore() : own.sendBefore(),
            latest.origin(),
            latest.sha256());
    List<IndicatorValue> measured = new ArrayList<>(measured(latest));
    for (ReportingPeriod earlier :
        List.of(own.period().previous(), own.period().sameOfLastYear())) {
      packs.all(ward.code(), latest.report(), earlier.key()).stream()
          .reduce((a, b) -> b)
          .ifPresent(pack -> measured.addAll(measured(pack)));
    }
    return new Told(report, measured);
  }

  private List<IndicatorValue> measured(WardPack pack) {
    List<IndicatorValue> values = new ArrayList<>();
    for (IndicatorFigure figure : written(pack).indicators()) {
      if (figure.period().equals(pack.period())) {
        values.add(
            new IndicatorValue(
                settings.city(),
                figure.code(),
                figure.unit(),
                figure.period(),
                pack.receivedAt(),
                figure.numerator(),
                figure.denominator(),
                new Source(pack.origin(), pack.sha256(), 0, pack.receivedAt())));
      }
    }
    return WardIndicators.summed(values, pack.ward());
  }

  private WrittenFigures written(WardPack pack) {
    try {
      return WrittenFigures.of(
          packs
              .figures(pack)
              .orElseThrow(
                  () -> new IllegalStateException("the database lost the figures of " + pack)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row of zeros must not be taken for what a ward said. */
  private static String shown(WardReport ward) {
    String name = Texts.startingLarge(ward.name());
    return ward.state() == WardReport.State.NOTHING ? name + " (chưa có báo cáo)" : name;
  }

  /** The wards stand where a ward's units stand. */
  private Register register(String city, List<WardReport> reports, List<IndicatorValue> measured) {
    List<Unit> units =
        reports.stream()
            .map(ward -> new Unit(city, ward.code(), shown(ward), "", List.of(), "", "", "", ""))
            .toList();
    return new Register(
        new Ward(city, wards.name(city), ""),
        units,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        store.indicators(),
        measured,
        List.of(),
        List.of(),
        Statistics.NONE);
  }
}
