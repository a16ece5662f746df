package vn.dunghan.publish;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Finding;

/**
 * What {@code figures.json} says.
 *
 * @param consolidates the report of the wards that these figures bring together, whose tasks they
 *     do not repeat; empty for a ward's own
 * @param units every unit of the ward by its code, those without a task too
 */
public record FiguresContent(
    String consolidates,
    Figures totals,
    SortedMap<String, Figures> units,
    List<Finding> findings,
    List<IndicatorFigure> indicators) {

  public FiguresContent {
    units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    findings = List.copyOf(findings);
    indicators = List.copyOf(indicators);
  }
}
