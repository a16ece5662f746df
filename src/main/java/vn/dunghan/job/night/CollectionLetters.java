package vn.dunghan.job.night;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dunghan.assess.Finding;
import vn.dunghan.compose.night.CollectionLetter;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.job.report.ReportPlan;
import vn.dunghan.job.report.ReportPlans;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Register;
import vn.dunghan.register.Unit;
import vn.dunghan.settings.Settings;

/** Tells the clerk and the units, before a collection ends, who has reported nothing. */
final class CollectionLetters {

  private final NightPost post;
  private final ReportPlans plans;
  private final RegisterStore store;
  private final Settings settings;

  CollectionLetters(NightPost post, ReportPlans plans, RegisterStore store, Settings settings) {
    this.post = post;
    this.plans = plans;
    this.store = store;
    this.settings = settings;
  }

  /**
   * Puts the letters of every collection that ends soon, once for each.
   *
   * @param now the moment at which the letters go out
   */
  void put(NightFacts facts, LocalDateTime now) {
    MailDays days = new MailDays(facts.register());
    List<Obligation> ending =
        facts.reports().stream().filter(report -> endsSoon(report, now, days)).toList();
    if (!ending.isEmpty()) {
      Register register = store.read(facts.register().ward().code());
      ending.forEach(report -> put(facts, report, silent(facts, register, report)));
    }
  }

  private boolean endsSoon(Obligation report, LocalDateTime now, MailDays days) {
    LocalDateTime end = report.terms().collectionEnd();
    return report.revision() == 0
        && now.isBefore(end)
        && days.left(now.toLocalDate(), lastDay(end).plusDays(1))
            <= settings.nightly().warningDays();
  }

  private static LocalDate lastDay(LocalDateTime end) {
    return end.minusNanos(1).toLocalDate();
  }

  /** The units with something to do that have said nothing since the period began. */
  private List<Unit> silent(NightFacts facts, Register register, Obligation report) {
    Set<String> spoke =
        spoke(
            register,
            plans.of(register.ward().code(), report.code(), report.period(), report.subject()));
    Set<String> concerned =
        facts.findings().findings().stream().map(Finding::unit).collect(Collectors.toSet());
    return facts.register().units().stream()
        .filter(unit -> concerned.contains(unit.code()) && !spoke.contains(unit.code()))
        .toList();
  }

  private static Set<String> spoke(Register register, ReportPlan plan) {
    LocalDateTime begin = plan.window().range().start();
    String period = plan.period().key();
    return Stream.of(
            register.progress().stream()
                .filter(record -> !record.recordedAt().isBefore(begin))
                .map(ProgressRecord::unit),
            register.narratives().stream()
                .filter(text -> text.period().equals(period))
                .map(Narrative::unit),
            register.indicatorValues().stream()
                .filter(value -> value.period().equals(period))
                .map(IndicatorValue::unit))
        .flatMap(units -> units)
        .collect(Collectors.toSet());
  }

  private void put(NightFacts facts, Obligation report, List<Unit> silent) {
    if (silent.isEmpty()) {
      return;
    }
    String ward = facts.register().ward().code();
    String subject = report.subject().isEmpty() ? "" : "/" + report.subject();
    String key = report.code() + "/" + report.period() + subject;
    post.put(
        ward,
        facts.office(),
        LetterKind.COLLECTION,
        key,
        settings.mail().clerk(ward),
        CollectionLetter.toClerk(facts.office(), report, silent),
        List.of());
    for (Unit unit : silent) {
      if (!unit.email().isBlank()) {
        post.put(
            ward,
            facts.office(),
            LetterKind.COLLECTION,
            key + "/" + unit.code(),
            List.of(new Recipient(unit.name(), unit.email())),
            CollectionLetter.toUnit(facts.office(), report, unit),
            List.of());
      }
    }
  }
}
