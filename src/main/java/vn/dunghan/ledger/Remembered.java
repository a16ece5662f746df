package vn.dunghan.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.intake.Known;
import vn.dunghan.register.Directive;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.Task;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;

/**
 * Answers from memory: intake asks for every row of a file. A ward's rows are read when it is first
 * asked for, until told to forget.
 */
final class Remembered implements Known {

  private final KeyedTable<Ward> wardTable;
  private final KeyedTable<Unit> unitTable;
  private final KeyedTable<Directive> directiveTable;
  private final KeyedTable<Task> taskTable;
  private final KeyedTable<Indicator> indicatorTable;
  private final KeyedTable<DossierCount> dossierTable;
  private final CalendarDays days;

  private final Map<String, List<Unit>> units = new HashMap<>();
  private final Map<String, Map<String, Task>> tasks = new HashMap<>();
  private final Map<String, Map<String, Directive>> directives = new HashMap<>();
  private final Map<String, Map<String, DossierCount>> dossiers = new HashMap<>();
  private @Nullable Set<String> wards;
  private @Nullable Map<String, Indicator> indicators;
  private @Nullable WorkingCalendar calendar;

  Remembered(
      KeyedTable<Ward> wards,
      KeyedTable<Unit> units,
      KeyedTable<Directive> directives,
      KeyedTable<Task> tasks,
      KeyedTable<Indicator> indicators,
      KeyedTable<DossierCount> dossiers,
      CalendarDays days) {
    this.wardTable = wards;
    this.unitTable = units;
    this.directiveTable = directives;
    this.taskTable = tasks;
    this.indicatorTable = indicators;
    this.dossierTable = dossiers;
    this.days = days;
  }

  void forget() {
    units.clear();
    tasks.clear();
    directives.clear();
    dossiers.clear();
    wards = null;
    indicators = null;
    calendar = null;
  }

  @Override
  public boolean ward(String code) {
    if (wards == null) {
      wards = wardTable.all().stream().map(Ward::code).collect(Collectors.toUnmodifiableSet());
    }
    return wards.contains(code);
  }

  @Override
  public List<Unit> units(String ward) {
    return units.computeIfAbsent(
        ward, w -> unitTable.of(w).stream().sorted(Comparator.comparing(Unit::code)).toList());
  }

  @Override
  public Optional<Task> task(String ward, String code) {
    return find(tasks.computeIfAbsent(ward, w -> index(taskTable.of(w), Task::code)), code);
  }

  @Override
  public Optional<LocalDate> issuedOn(String ward, String directive) {
    return find(
            directives.computeIfAbsent(ward, w -> index(directiveTable.of(w), Directive::number)),
            directive)
        .map(Directive::issuedOn);
  }

  @Override
  public Optional<Indicator> indicator(String code) {
    if (indicators == null) {
      indicators = index(indicatorTable.all(), Indicator::code);
    }
    return find(indicators, code);
  }

  @Override
  public Optional<DossierCount> dossiers(String ward, String unit, String period, String field) {
    return find(
        dossiers.computeIfAbsent(
            ward,
            w ->
                index(
                    dossierTable.of(w),
                    each -> dossierKey(each.unit(), each.period(), each.field()))),
        dossierKey(unit, period, field));
  }

  /** A line break stands in no code. */
  private static String dossierKey(String unit, String period, String field) {
    return String.join("\n", unit, period, field);
  }

  @Override
  public WorkingCalendar calendar() {
    if (calendar == null) {
      calendar = WorkingCalendar.of(days.inForce());
    }
    return calendar;
  }

  private static <T> Map<String, T> index(List<T> rows, Function<T, String> code) {
    return rows.stream().collect(Collectors.toMap(code, Function.identity()));
  }

  private static <T> Optional<T> find(Map<String, T> rows, String code) {
    return Optional.ofNullable(rows.get(code));
  }
}
