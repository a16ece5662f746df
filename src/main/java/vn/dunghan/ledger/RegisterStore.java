package vn.dunghan.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.intake.Known;
import vn.dunghan.intake.RegisterSink;
import vn.dunghan.register.Directive;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Extension;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Meeting;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Register;
import vn.dunghan.register.Source;
import vn.dunghan.register.Sourced;
import vn.dunghan.register.Statistics;
import vn.dunghan.register.Task;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;

/**
 * The register in the database. Each call is one transaction, or part of the one its caller is in.
 * For one thread at a time.
 */
public final class RegisterStore implements Known, RegisterSink {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final KeyedTable<Ward> wards;
  private final KeyedTable<Unit> units;
  private final KeyedTable<Directive> directives;
  private final KeyedTable<Task> tasks;
  private final KeyedTable<Extension> extensions;
  private final AppendTable<ProgressRecord> progress;
  private final KeyedTable<Indicator> indicators;
  private final AppendTable<IndicatorValue> indicatorValues;
  private final AppendTable<Narrative> narratives;
  private final KeyedTable<Meeting> meetings;
  private final KeyedTable<DocumentCount> documents;
  private final KeyedTable<DossierCount> dossiers;
  private final CalendarDays days;
  private final Remembered remembered;

  public RegisterStore(Database database) {
    jdbc = database.jdbc();
    transaction = new TransactionTemplate(database.transactions());
    wards = new KeyedTable<>(jdbc, Shapes.WARDS);
    units = new KeyedTable<>(jdbc, Shapes.UNITS);
    directives = new KeyedTable<>(jdbc, Shapes.DIRECTIVES);
    tasks = new KeyedTable<>(jdbc, Shapes.TASKS);
    extensions = new KeyedTable<>(jdbc, Shapes.EXTENSIONS);
    progress = new AppendTable<>(jdbc, Shapes.PROGRESS, ProgressRecord::source);
    indicators = new KeyedTable<>(jdbc, Shapes.INDICATORS);
    indicatorValues = new AppendTable<>(jdbc, Shapes.INDICATOR_VALUES, IndicatorValue::source);
    narratives = new AppendTable<>(jdbc, Shapes.NARRATIVES, Narrative::source);
    meetings = new KeyedTable<>(jdbc, StatisticsShapes.MEETINGS);
    documents = new KeyedTable<>(jdbc, StatisticsShapes.DOCUMENTS);
    dossiers = new KeyedTable<>(jdbc, StatisticsShapes.DOSSIERS);
    days = new CalendarDays(jdbc);
    remembered = new Remembered(wards, units, directives, tasks, indicators, dossiers, days);
  }

  /**
   * Everything a ward knows, in the order {@link Register} names.
   *
   * @throws IllegalArgumentException if the register does not know the ward
   */
  public Register read(String ward) {
    return new Register(
        known(ward),
        units.of(ward),
        directives.of(ward),
        tasks.of(ward),
        sorted(extensions.of(ward), Extension::grantedOn),
        sorted(progress.of(ward), ProgressRecord::recordedAt),
        indicators.all(),
        sorted(indicatorValues.of(ward), IndicatorValue::recordedAt),
        sorted(narratives.of(ward), Narrative::recordedAt),
        days.inForce(),
        new Statistics(meetings.of(ward), documents.of(ward), dossiers.of(ward)));
  }

  private Ward known(String ward) {
    return wards.all().stream()
        .filter(w -> w.code().equals(ward))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No ward " + ward + " in the register"));
  }

  /** How many rows of a ward there are that only ever come along, changes of tasks among them. */
  public long rows(String ward) {
    return Stream.of(
            "task",
            "task_change",
            "extension",
            "progress",
            "indicator_value",
            "narrative",
            "meeting",
            "document_count",
            "dossier_count")
        .mapToLong(table -> count(table, ward))
        .sum();
  }

  private long count(String table, String ward) {
    return Objects.requireNonNull(
        jdbc.queryForObject("SELECT COUNT(*) FROM " + table + " WHERE ward = ?", Long.class, ward));
  }

  /** All wards, in the order they came in. */
  public List<Ward> wards() {
    return wards.all();
  }

  /** All indicators, in the order they came in. */
  public List<Indicator> indicators() {
    return indicators.all();
  }

  /** The directives of a ward, in the order they came in. */
  public List<Directive> directives(String ward) {
    return directives.of(ward);
  }

  /** What later rows made of a ward's tasks, in the order it happened. */
  public List<TaskChange> taskChanges(String ward) {
    return TaskChanges.of(jdbc, ward);
  }

  /** The tasks of a ward with the row that last changed each. */
  public List<Sourced<Task>> taskSources(String ward) {
    return tasks.sourced(ward);
  }

  /** The extensions of a ward with the row that last changed each. */
  public List<Sourced<Extension>> extensionSources(String ward) {
    return extensions.sourced(ward);
  }

  @Override
  public boolean ward(String code) {
    return remembered.ward(code);
  }

  @Override
  public List<Unit> units(String ward) {
    return remembered.units(ward);
  }

  @Override
  public Optional<Task> task(String ward, String code) {
    return remembered.task(ward, code);
  }

  @Override
  public Optional<LocalDate> issuedOn(String ward, String directive) {
    return remembered.issuedOn(ward, directive);
  }

  @Override
  public Optional<Indicator> indicator(String code) {
    return remembered.indicator(code);
  }

  @Override
  public Optional<DossierCount> dossiers(String ward, String unit, String period, String field) {
    return remembered.dossiers(ward, unit, period, field);
  }

  @Override
  public WorkingCalendar calendar() {
    return remembered.calendar();
  }

  @Override
  public long wards(List<Ward> rows) {
    return changing(() -> wards.put(rows));
  }

  @Override
  public long units(List<Unit> rows) {
    return changing(() -> units.put(rows));
  }

  @Override
  public long directives(List<Directive> rows) {
    return changing(() -> directives.put(rows));
  }

  @Override
  public long holidays(List<CalendarDay> rows) {
    return changing(() -> days.put(rows));
  }

  @Override
  public long tasks(List<Task> rows, List<Source> sources) {
    TaskChanges changes = new TaskChanges(jdbc);
    return changing(
        () -> {
          long changed = tasks.put(rows, sources, changes::note);
          changes.store();
          return changed;
        });
  }

  @Override
  public long extensions(List<Extension> rows, List<Source> sources) {
    return transaction(() -> extensions.put(rows, sources, (shape, replaced) -> {}));
  }

  @Override
  public long progress(List<ProgressRecord> rows) {
    return transaction(() -> progress.add(rows));
  }

  @Override
  public long indicators(List<Indicator> rows) {
    return changing(() -> indicators.put(rows));
  }

  @Override
  public long indicatorValues(List<IndicatorValue> rows) {
    return transaction(() -> indicatorValues.add(rows));
  }

  @Override
  public long narratives(List<Narrative> rows) {
    return transaction(() -> narratives.add(rows));
  }

  @Override
  public long meetings(List<Meeting> rows, List<Source> sources) {
    return transaction(() -> meetings.put(rows, sources, (shape, replaced) -> {}));
  }

  @Override
  public long documents(List<DocumentCount> rows, List<Source> sources) {
    return transaction(() -> documents.put(rows, sources, (shape, replaced) -> {}));
  }

  @Override
  public long dossiers(List<DossierCount> rows, List<Source> sources) {
    return changing(() -> dossiers.put(rows, sources, (shape, replaced) -> {}));
  }

  private long transaction(LongSupplier work) {
    return Objects.requireNonNull(transaction.execute(status -> work.getAsLong()));
  }

  /** For what {@link Known} answers from memory, which must not outlive a change or a rollback. */
  private long changing(LongSupplier work) {
    return transaction(
        () -> {
          TransactionSynchronizationManager.registerSynchronization(
              new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                  remembered.forget();
                }
              });
          long changed = work.getAsLong();
          remembered.forget();
          return changed;
        });
  }

  /** Stable, so that rows of one time stay in the order they came in. */
  private static <T, K extends Comparable<? super K>> List<T> sorted(
      List<T> rows, Function<T, K> key) {
    List<T> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(key));
    return sorted;
  }
}
