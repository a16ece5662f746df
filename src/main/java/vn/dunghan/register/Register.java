package vn.dunghan.register;

import java.util.List;
import java.util.Objects;
import vn.dunghan.calendar.CalendarDay;

/**
 * Everything one ward knows, as it is read for an assessment. Progress, extensions, indicator
 * values and narratives stand in the order in which they count: by their own time, then as they
 * came in.
 *
 * @param units in the ward's own order: as they first came in
 * @param days the days that depart from the ordinary week, of every year there is
 * @param statistics none in a snapshot that was frozen before there were any
 */
public record Register(
    Ward ward,
    List<Unit> units,
    List<Directive> directives,
    List<Task> tasks,
    List<Extension> extensions,
    List<ProgressRecord> progress,
    List<Indicator> indicators,
    List<IndicatorValue> indicatorValues,
    List<Narrative> narratives,
    List<CalendarDay> days,
    Statistics statistics) {

  public Register {
    units = List.copyOf(units);
    directives = List.copyOf(directives);
    tasks = List.copyOf(tasks);
    extensions = List.copyOf(extensions);
    progress = List.copyOf(progress);
    indicators = List.copyOf(indicators);
    indicatorValues = List.copyOf(indicatorValues);
    narratives = List.copyOf(narratives);
    days = List.copyOf(days);
    statistics = Objects.requireNonNullElse(statistics, Statistics.NONE);
  }

  /** The same without progress, which findings carry along where it counts. */
  public Register withoutProgress() {
    return new Register(
        ward,
        units,
        directives,
        tasks,
        extensions,
        List.of(),
        indicators,
        indicatorValues,
        narratives,
        days,
        statistics);
  }

  /** What concerns one unit: its tasks, which it leads alone here, and what it said. */
  public Register ofUnit(String unit) {
    return new Register(
        ward,
        units.stream().filter(each -> each.code().equals(unit)).toList(),
        directives,
        tasks.stream()
            .filter(task -> task.leads().among(unitCodes()).contains(unit))
            .map(task -> task.ledBy(unit))
            .toList(),
        extensions.stream()
            .filter(each -> each.unit().isEmpty() || each.unit().equals(unit))
            .toList(),
        progress.stream().filter(each -> each.unit().equals(unit)).toList(),
        indicators,
        indicatorValues.stream().filter(each -> each.unit().equals(unit)).toList(),
        narratives.stream().filter(each -> each.unit().equals(unit)).toList(),
        days,
        statistics);
  }

  /** What one directive assigned. */
  public Register ofDirective(String number) {
    return new Register(
        ward,
        units,
        directives,
        tasks.stream().filter(task -> task.directive().equals(number)).toList(),
        extensions,
        progress,
        indicators,
        indicatorValues,
        narratives,
        days,
        statistics);
  }

  /** The codes of all units of the ward, in order. */
  public List<String> unitCodes() {
    return units.stream().map(Unit::code).toList();
  }
}
