package vn.dunghan.job.night;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dunghan.assess.Assessment;
import vn.dunghan.assess.AssessmentRules;
import vn.dunghan.assess.Findings;
import vn.dunghan.assess.Window;
import vn.dunghan.calendar.DateRange;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.compose.night.NightTotals;
import vn.dunghan.job.page.Standings;
import vn.dunghan.ledger.Nights;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.Reminders;
import vn.dunghan.register.Register;
import vn.dunghan.register.Ward;
import vn.dunghan.settings.Settings;

/** Gathers what a night's letters and page are made from. */
final class NightFactsReader {

  /** How many nights the trend shows: a month. */
  private static final int TREND = 31;

  private final RegisterStore store;
  private final Nights nights;
  private final Reminders reminders;
  private final Standings standings;
  private final Settings settings;
  private final AssessmentRules rules;

  NightFactsReader(
      RegisterStore store,
      Nights nights,
      Reminders reminders,
      Standings standings,
      Settings settings,
      AssessmentRules rules) {
    this.store = store;
    this.nights = nights;
    this.reminders = reminders;
    this.standings = standings;
    this.settings = settings;
    this.rules = rules;
  }

  /** A register and what was found in it. */
  record Assessed(Register register, Findings findings) {}

  /** The ward as it stood at the end of a day; its figures are kept for the trend. */
  Assessed assess(String ward, LocalDate date) {
    Register register = store.read(ward);
    Findings findings = Assessment.of(register, rules).in(window(date));
    nights.put(ward, date, findings.totals(), findings.byUnit(register));
    return new Assessed(register.withoutProgress(), findings);
  }

  /** Whether the register holds other rows now than when a night was assessed. */
  boolean isNews(String ward, LocalDate date) {
    return nights.knownRows(ward, date) != rows(ward);
  }

  /** How many rows the register holds. */
  long rows(String ward) {
    return store.rows(ward);
  }

  /** What is told of a night that was assessed. */
  NightFacts of(Assessed assessed, LocalDate date, LocalDateTime now) {
    Ward ward = assessed.register().ward();
    return new NightFacts(
        settings.office(ward.code(), ward.name()),
        date,
        assessed.register(),
        assessed.findings(),
        trend(ward.code(), date),
        reminded(ward.code()),
        standings.of(ward.code(), now));
  }

  private List<NightTotals> trend(String ward, LocalDate date) {
    return nights.totals(ward, date, TREND).stream()
        .map(total -> new NightTotals(total.night(), total.figures()))
        .toList();
  }

  private Map<String, Integer> reminded(String ward) {
    Map<String, Integer> counts = new HashMap<>();
    reminders.counts(ward).forEach((occurrence, days) -> counts.put(occurrence.text(), days));
    return counts;
  }

  /** From the start of the month of reporting to the day; what is said after it is not known. */
  private static Window window(LocalDate date) {
    ReportingPeriod month = ReportingPeriod.containing(date, PeriodKind.MONTH, PeriodBasis.ND09);
    return new Window(new DateRange(month.range().from(), date), 0);
  }
}
