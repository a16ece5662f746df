package vn.dunghan.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.calendar.ShippedHolidays;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.register.Directive;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Extension;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Meeting;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Source;
import vn.dunghan.register.Task;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;

/** A register in memory: keeps what it is given once, and answers from it. */
public final class MemoryRegister implements Known, RegisterSink {

  final Map<String, Ward> wards = new LinkedHashMap<>();
  final Map<String, Unit> units = new LinkedHashMap<>();
  final Map<String, Directive> directives = new LinkedHashMap<>();
  final Map<String, CalendarDay> days = new LinkedHashMap<>();
  final Map<String, Task> tasks = new LinkedHashMap<>();
  final Map<String, Indicator> indicators = new LinkedHashMap<>();
  final Set<Extension> extensions = new LinkedHashSet<>();
  public final List<ProgressRecord> progress = new ArrayList<>();
  final List<IndicatorValue> values = new ArrayList<>();
  final List<Narrative> narratives = new ArrayList<>();
  final Map<String, Meeting> meetings = new LinkedHashMap<>();
  final Map<String, DocumentCount> documents = new LinkedHashMap<>();
  final Map<String, DossierCount> dossiers = new LinkedHashMap<>();
  final List<Source> taskSources = new ArrayList<>();
  final List<Integer> batches = new ArrayList<>();

  private final Set<Object> said = new LinkedHashSet<>();

  @Override
  public boolean ward(String code) {
    return wards.containsKey(code);
  }

  @Override
  public List<Unit> units(String ward) {
    return units.values().stream()
        .filter(unit -> unit.ward().equals(ward))
        .sorted(Comparator.comparing(Unit::code))
        .toList();
  }

  @Override
  public Optional<Task> task(String ward, String code) {
    return Optional.ofNullable(tasks.get(ward + "/" + code));
  }

  @Override
  public Optional<LocalDate> issuedOn(String ward, String directive) {
    return Optional.ofNullable(directives.get(ward + "/" + directive)).map(Directive::issuedOn);
  }

  @Override
  public Optional<Indicator> indicator(String code) {
    return Optional.ofNullable(indicators.get(code));
  }

  @Override
  public Optional<DossierCount> dossiers(String ward, String unit, String period, String field) {
    return Optional.ofNullable(dossiers.get(String.join("/", ward, unit, period, field)));
  }

  @Override
  public WorkingCalendar calendar() {
    List<CalendarDay> all = new ArrayList<>(ShippedHolidays.days());
    all.addAll(days.values());
    return WorkingCalendar.of(all);
  }

  @Override
  public long wards(List<Ward> rows) {
    return put(wards, rows, Ward::code);
  }

  @Override
  public long units(List<Unit> rows) {
    return put(units, rows, unit -> unit.ward() + "/" + unit.code());
  }

  @Override
  public long directives(List<Directive> rows) {
    return put(directives, rows, directive -> directive.ward() + "/" + directive.number());
  }

  @Override
  public long holidays(List<CalendarDay> rows) {
    return put(days, rows, day -> day.date().toString());
  }

  @Override
  public long tasks(List<Task> rows, List<Source> sources) {
    taskSources.addAll(sources);
    return put(tasks, rows, task -> task.ward() + "/" + task.code());
  }

  @Override
  public long extensions(List<Extension> rows, List<Source> sources) {
    batches.add(rows.size());
    return rows.stream().filter(extensions::add).count();
  }

  @Override
  public long indicators(List<Indicator> rows) {
    return put(indicators, rows, Indicator::code);
  }

  @Override
  public long progress(List<ProgressRecord> rows) {
    return append(progress, rows, MemoryRegister::content);
  }

  @Override
  public long indicatorValues(List<IndicatorValue> rows) {
    return append(
        values, rows, row -> List.of(row.ward(), row.indicator(), row.unit(), row.period()));
  }

  @Override
  public long narratives(List<Narrative> rows) {
    return append(
        narratives, rows, row -> List.of(row.ward(), row.period(), row.section(), row.unit()));
  }

  @Override
  public long meetings(List<Meeting> rows, List<Source> sources) {
    return put(
        meetings,
        rows,
        row -> String.join("/", row.ward(), row.date().toString(), row.title(), row.unit()));
  }

  @Override
  public long documents(List<DocumentCount> rows, List<Source> sources) {
    return put(
        documents,
        rows,
        row -> String.join("/", row.ward(), row.unit(), row.period(), row.direction().name()));
  }

  @Override
  public long dossiers(List<DossierCount> rows, List<Source> sources) {
    return put(
        dossiers, rows, row -> String.join("/", row.ward(), row.unit(), row.period(), row.field()));
  }

  private <T> long put(Map<String, T> known, List<T> rows, Function<T, String> key) {
    batches.add(rows.size());
    return rows.stream().filter(row -> !row.equals(known.put(key.apply(row), row))).count();
  }

  private <T> long append(List<T> known, List<T> rows, Function<T, List<?>> content) {
    batches.add(rows.size());
    long before = known.size();
    rows.stream().filter(row -> said.add(content.apply(row))).forEach(known::add);
    return known.size() - before;
  }

  private static List<?> content(ProgressRecord row) {
    return List.of(
        row.ward(),
        row.task(),
        row.period(),
        row.unit(),
        row.recordedAt(),
        String.valueOf(row.percent()),
        String.valueOf(row.completedAt()),
        row.product(),
        row.difficulties());
  }
}
