package vn.dunghan.compose.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Figures;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.Figure;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;

/** The figures of the ward, of its units and of the period before that are not what they were. */
final class FigureChanges {

  private static final String WARD = "Toàn phường";

  private final Facts before;
  private final Facts after;
  private final TaskChanges tasks;
  private final List<Change> rows = new ArrayList<>();

  FigureChanges(Frozen before, Frozen after, TaskChanges tasks) {
    this.before = before.facts();
    this.after = after.facts();
    this.tasks = tasks;
  }

  List<Change> rows() {
    add(WARD, before.totals(), after.totals(), pair -> true);
    for (String unit : units()) {
      add(name(unit), figures(before, unit), figures(after, unit), p -> p.unit().equals(unit));
    }
    addPeriodBefore();
    return rows;
  }

  private Set<String> units() {
    Set<String> units = new LinkedHashSet<>(after.register().unitCodes());
    units.addAll(before.register().unitCodes());
    return units;
  }

  private String name(String unit) {
    return (after.register().unitCodes().contains(unit) ? after : before).unitName(unit);
  }

  /** Null for a unit that the revision does not know. */
  private static @Nullable Figures figures(Facts facts, String unit) {
    return facts.figuresByUnit().get(unit);
  }

  private void add(
      String scope, @Nullable Figures then, @Nullable Figures now, Predicate<Pair> within) {
    for (Figure figure : Figure.values()) {
      Cell old = cell(figure, then);
      Cell fresh = cell(figure, now);
      if (!old.equals(fresh)) {
        Map<Pair, List<Cause>> moved = moving(figure, within);
        String why = moved.isEmpty() ? "danh sách đơn vị thay đổi" : Cause.summed(moved.values());
        rows.add(change(scope, figure, old, fresh, labels(moved.keySet()), why));
      }
    }
  }

  private void addPeriodBefore() {
    String scope = "Kỳ trước (" + after.period().previous().title() + "), để so sánh";
    for (Figure figure : Figure.values()) {
      Cell old = cell(figure, before.before());
      Cell fresh = cell(figure, after.before());
      if (!old.equals(fresh)) {
        String why = "báo cáo kỳ trước được lập hoặc lập lại sau lần chốt trước";
        rows.add(change(scope, figure, old, fresh, List.of(), why));
      }
    }
  }

  private static Change change(
      String scope, Figure figure, Cell old, Cell fresh, List<String> tasks, String why) {
    return new Change(List.of(Cells.text(scope)), FigureWords.of(figure), old, fresh, tasks, why);
  }

  /** A rate in words: 1 of 2 and 2 of 4 are not the same, though their number is. */
  private static Cell cell(Figure figure, @Nullable Figures figures) {
    if (figures == null) {
      return Cells.EMPTY;
    }
    Cell cell = figure.of(figures);
    boolean rate = figure == Figure.COMPLETION_RATE || figure == Figure.ON_TIME_RATE;
    return rate ? Cells.text(cell.words()) : cell;
  }

  private Map<Pair, List<Cause>> moving(Figure figure, Predicate<Pair> within) {
    Map<Pair, List<Cause>> moving = new LinkedHashMap<>();
    tasks
        .causes()
        .forEach(
            (pair, causes) -> {
              if (within.test(pair) && pair.moves(figure)) {
                moving.put(pair, causes);
              }
            });
    return moving;
  }

  private static List<String> labels(Set<Pair> pairs) {
    return pairs.stream()
        .map(
            pair ->
                pair.task()
                    + (pair.period().isEmpty() ? "" : " " + pair.period())
                    + " ("
                    + pair.unit()
                    + ")")
        .toList();
  }
}
