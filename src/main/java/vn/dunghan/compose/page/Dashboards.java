package vn.dunghan.compose.page;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Gap;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.compose.night.NightTotals;

/** Makes the page of a ward from the facts of a night. */
public final class Dashboards {

  private static final int NIGHTS_SHOWN = 60;

  private Dashboards() {}

  /**
   * @param now when the page is made
   */
  public static Dashboard of(NightFacts facts, LocalDateTime now) {
    Glance glance = new Glance(facts);
    TaskLines tasks = new TaskLines(facts);
    return new Dashboard(
        glance.ward(),
        facts.date(),
        Words.moment(now),
        glance.sentences(),
        glance.tiles(),
        tasks.overdue(),
        tasks.dueSoon(),
        units(facts),
        new UnitLine("Toàn phường", facts.findings().totals()),
        trend(facts.trend()),
        ReportLines.of(facts.reports()),
        gaps(facts));
  }

  private static List<UnitLine> units(NightFacts facts) {
    SortedMap<String, Figures> figures = facts.findings().byUnit(facts.register());
    return facts.register().units().stream()
        .map(unit -> new UnitLine(unit.name(), figures.getOrDefault(unit.code(), none())))
        .sorted(
            Comparator.comparing((UnitLine unit) -> -unit.figures().overdue())
                .thenComparing(unit -> -unit.figures().dueSoon()))
        .toList();
  }

  private static Figures none() {
    return Figures.of(List.of());
  }

  private static List<TrendPoint> trend(List<NightTotals> nights) {
    return nights.subList(Math.max(0, nights.size() - NIGHTS_SHOWN), nights.size()).stream()
        .map(night -> new TrendPoint(night.date(), night.figures()))
        .toList();
  }

  private static List<String> gaps(NightFacts facts) {
    return Stream.concat(facts.findings().unreadable().stream(), facts.findings().gaps().stream())
        .map(Dashboards::words)
        .toList();
  }

  private static String words(Gap gap) {
    return gap.where() + ": " + gap.message();
  }
}
