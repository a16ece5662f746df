package vn.dunghan.compose.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;

/** The occurrences that appeared, vanished or changed, and why. */
final class TaskChanges {

  private final Frozen before;
  private final Frozen after;
  private final Map<Pair, List<Cause>> causes = new LinkedHashMap<>();

  TaskChanges(Frozen before, Frozen after, Received received) {
    this.before = before;
    this.after = after;
    TaskCauses finder = new TaskCauses(before, after, received);
    Pair.of(before.facts().findings(), after.facts().findings()).stream()
        .filter(Pair::differs)
        .forEach(pair -> causes.put(pair, finder.of(pair)));
  }

  /** What differs, and why. */
  Map<Pair, List<Cause>> causes() {
    return causes;
  }

  /** A line for each figure of each of them. */
  List<Change> rows() {
    List<Change> rows = new ArrayList<>();
    causes.forEach((pair, found) -> addTo(rows, pair, Cause.told(found)));
    return rows;
  }

  private void addTo(List<Change> rows, Pair pair, String why) {
    if (pair.before() == null || pair.after() == null) {
      Cell then = Cells.text(pair.before() == null ? "Không có" : "Có");
      Cell now = Cells.text(pair.after() == null ? "Không có" : "Có");
      rows.add(new Change(place(pair), "Nhiệm vụ trong báo cáo", then, now, List.of(), why));
    }
    for (TaskFigure figure : TaskFigure.values()) {
      Cell then = figure.of(pair.before());
      Cell now = figure.of(pair.after());
      if (!then.equals(now)) {
        rows.add(new Change(place(pair), figure.words(), then, now, List.of(), why));
      }
    }
  }

  private List<Cell> place(Pair pair) {
    return List.of(
        Cells.text(pair.task()),
        Cells.text(pair.period()),
        Cells.text(unit(pair)),
        Cells.text(pair.latest().task().content()));
  }

  /** A unit that the later register lost keeps its earlier name. */
  private String unit(Pair pair) {
    return (pair.after() == null ? before : after).facts().unitName(pair.unit());
  }
}
