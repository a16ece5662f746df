package vn.dunghan.compose.page;

import java.time.LocalDate;
import java.util.List;

/**
 * The ward at a glance, as a page shows it.
 *
 * @param ward its name, first letter large
 * @param date the day whose end was assessed
 * @param made when the page was made, in words
 * @param glance sentences
 * @param overdue the longest overdue first
 * @param dueSoon the most urgent first
 * @param units those with most overdue first
 * @param trend the oldest first
 * @param reports the most urgent first
 * @param gaps what could not be known, and what to do
 */
public record Dashboard(
    String ward,
    LocalDate date,
    String made,
    List<String> glance,
    List<Tile> tiles,
    List<TaskLine> overdue,
    List<TaskLine> dueSoon,
    List<UnitLine> units,
    UnitLine total,
    List<TrendPoint> trend,
    List<ReportLine> reports,
    List<String> gaps) {

  public Dashboard {
    glance = List.copyOf(glance);
    tiles = List.copyOf(tiles);
    overdue = List.copyOf(overdue);
    dueSoon = List.copyOf(dueSoon);
    units = List.copyOf(units);
    trend = List.copyOf(trend);
    reports = List.copyOf(reports);
    gaps = List.copyOf(gaps);
  }
}
