package vn.dunghan.job.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.ReportSubject;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.ReportKey;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;
import vn.dunghan.settings.SettingsException;

/** Makes plans of reports: one that is asked for, or all that are due. */
public final class ReportPlans {

  private final Settings settings;
  private final ReportDefinitions definitions;
  private final DeadlineReader reader;
  private final RegisterStore store;
  private final ReportSubjects subjects;

  public ReportPlans(
      Settings settings,
      ReportDefinitions definitions,
      DeadlineReader reader,
      RegisterStore store) {
    this.settings = settings;
    this.definitions = definitions;
    this.reader = reader;
    this.store = store;
    this.subjects = new ReportSubjects(store);
  }

  /** The plan of one report. */
  public ReportPlan of(String ward, String code, String period, String subject) {
    ReportDefinition definition = definition(code);
    String whose = definition.isOfCity() ? city(definition) : ward;
    return plan(whose, definition, period, subjects.of(whose, definition, subject));
  }

  private String city(ReportDefinition definition) {
    if (settings.city().isEmpty()) {
      throw new RunFailedException(
          Exit.USAGE,
          "Báo cáo “"
              + definition.code()
              + "” là của thành phố; hãy khai mục city (ít nhất là code và name) trong dung-han.yml.");
    }
    return settings.city();
  }

  /**
   * What names a report among all reports.
   *
   * @throws RunFailedException if there is no such report, or it is not made for that period
   */
  public ReportKey key(String ward, String code, String period, String subject) {
    return of(ward, code, period, subject).key();
  }

  /**
   * Every period of every report whose collection has ended, the oldest first.
   *
   * @param first the first month that reports are owed for
   * @param broken is told of each report that cannot be planned; it stops no other
   */
  List<ReportPlan> due(
      List<String> wards,
      ReportingPeriod first,
      LocalDateTime now,
      Consumer<RunFailedException> broken) {
    List<ReportPlan> plans = ofAll(broken, definition -> due(wards, definition, first, now));
    plans.sort(Comparator.comparing(plan -> plan.window().collectionEnd()));
    return plans;
  }

  /**
   * The periods of every report of a ward whose collection has ended, and of each the one that
   * follows.
   *
   * @param first the first month that reports are owed for
   * @param broken is told of each report that cannot be planned; it stops no other
   */
  public List<ReportPlan> until(
      String ward, ReportingPeriod first, LocalDateTime now, Consumer<RunFailedException> broken) {
    return ofAll(broken, definition -> until(ward, definition, first, now));
  }

  /** The plans of every report that is made when it is due. */
  private List<ReportPlan> ofAll(
      Consumer<RunFailedException> broken, Function<ReportDefinition, List<ReportPlan>> planned) {
    List<ReportPlan> plans = new ArrayList<>();
    for (String code : definitions.codes()) {
      if (!settings.isSwitchedOff(code)) {
        try {
          ReportDefinition definition = definition(code);
          plans.addAll(definition.scheduled() ? planned.apply(definition) : List.of());
        } catch (RunFailedException e) {
          broken.accept(e);
        }
      }
    }
    return plans;
  }

  private List<ReportPlan> until(
      String ward, ReportDefinition definition, ReportingPeriod first, LocalDateTime now) {
    List<ReportPlan> plans = new ArrayList<>();
    if (definition.isOfCity() != ward.equals(settings.city())) {
      return plans;
    }
    for (ReportSubject subject : owed(ward, definition)) {
      for (PeriodKind kind : definition.periods()) {
        List<ReportPlan> due = due(ward, definition, subject, kind, first, now);
        plans.addAll(due);
        ReportingPeriod last = due.isEmpty() ? null : due.get(due.size() - 1).period();
        following(definition, last == null ? firstOf(definition, kind, first) : last.next())
            .ifPresent(next -> plans.add(plan(ward, definition, next.key(), subject)));
      }
    }
    return plans;
  }

  /** The next period that is owed, which comes within a year or never. */
  private static Optional<ReportingPeriod> following(
      ReportDefinition definition, ReportingPeriod from) {
    return Stream.iterate(from, period -> period.year() <= from.year() + 1, ReportingPeriod::next)
        .filter(definition::owes)
        .findFirst();
  }

  /** What a report is owed about: the whole ward, and what the configuration names besides. */
  private List<ReportSubject> owed(String ward, ReportDefinition definition) {
    return subjects.owed(ward, definition, settings.subjects(definition.code()));
  }

  private List<ReportPlan> due(
      List<String> wards, ReportDefinition definition, ReportingPeriod first, LocalDateTime now) {
    List<ReportPlan> plans = new ArrayList<>();
    List<String> whose = definition.isOfCity() ? List.of(city(definition)) : wards;
    for (PeriodKind kind : definition.periods()) {
      for (String ward : whose) {
        owed(ward, definition)
            .forEach(subject -> plans.addAll(due(ward, definition, subject, kind, first, now)));
      }
    }
    return plans;
  }

  private List<ReportPlan> due(
      String ward,
      ReportDefinition definition,
      ReportSubject subject,
      PeriodKind kind,
      ReportingPeriod first,
      LocalDateTime now) {
    List<ReportPlan> plans = new ArrayList<>();
    ReportingPeriod period = firstOf(definition, kind, first);
    ReportPlan plan = plan(ward, definition, period.key(), subject);
    while (!plan.window().collectionEnd().isAfter(now)) {
      if (definition.owes(period)) {
        plans.add(plan);
      }
      period = period.next();
      plan = plan(ward, definition, period.key(), subject);
    }
    return plans;
  }

  /** The first period of a kind that ends in or after the first month owed. */
  private static ReportingPeriod firstOf(
      ReportDefinition definition, PeriodKind kind, ReportingPeriod first) {
    LocalDate owed = ReportingPeriod.parse(first.key(), definition.basis()).range().to();
    ReportingPeriod period = ReportingPeriod.parse(keyOfYear(kind, owed), definition.basis());
    while (period.range().to().isBefore(owed)) {
      period = period.next();
    }
    return period;
  }

  /** The first period of its kind that a year has. */
  private static String keyOfYear(PeriodKind kind, LocalDate day) {
    return day.getYear()
        + switch (kind) {
          case MONTH -> "-01";
          case QUARTER -> "-Q1";
          case HALF -> "-H1";
          case NINE_MONTHS -> "-9M";
          case YEAR -> "";
        };
  }

  /** A report that does not exist is a wrong argument; one that is broken cannot be made. */
  private ReportDefinition definition(String code) {
    boolean known = definitions.contains(code);
    try {
      return settings.adapted(definitions.definition(code));
    } catch (SettingsException e) {
      throw new RunFailedException(
          known ? Exit.NOT_COMPLETE : Exit.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private ReportPlan plan(
      String ward, ReportDefinition definition, String period, ReportSubject subject) {
    LocalDate since = subjects.since(ward, subject);
    return ReportPlan.of(ward, definition, period, subject, since, reader, store.calendar());
  }
}
