package vn.dunghan.assess;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Register;
import vn.dunghan.register.Unit;

/**
 * What an assessment found.
 *
 * @param findings every occurrence in scope, by task, turn and unit
 * @param gaps what could not be known although the occurrence was judged
 * @param unreadable tasks that could not be judged because their deadline cannot be read
 */
public record Findings(
    Window window, List<Finding> findings, List<Gap> gaps, List<Gap> unreadable) {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.task().code())
          .thenComparing(Finding::period)
          .thenComparing(Finding::unit);

  public Findings {
    findings = findings.stream().sorted(ORDER).toList();
    gaps = List.copyOf(gaps);
    unreadable = List.copyOf(unreadable);
  }

  public Figures totals() {
    return Figures.of(findings);
  }

  /** The figures of every unit of the ward, by code; zeros for a unit with nothing in scope. */
  public SortedMap<String, Figures> byUnit(Register register) {
    var byUnit = findings.stream().collect(Collectors.groupingBy(Finding::unit));
    SortedMap<String, Figures> figures = new TreeMap<>();
    for (Unit unit : register.units()) {
      figures.put(unit.code(), Figures.of(byUnit.getOrDefault(unit.code(), List.of())));
    }
    return figures;
  }

  /** The record that decided about an occurrence: that completed or reopened it; null for none. */
  public @Nullable ProgressRecord deciding(Finding finding) {
    return Completion.deciding(finding.known(), window.cutOff(), window.collectionEnd());
  }

  /** The findings of a status, or of several. */
  public List<Finding> with(OccurrenceStatus first, OccurrenceStatus... others) {
    Set<OccurrenceStatus> wanted = EnumSet.of(first, others);
    return findings.stream().filter(finding -> wanted.contains(finding.status())).toList();
  }
}
