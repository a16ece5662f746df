package vn.dunghan.compose.change;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.Findings;
import vn.dunghan.compose.Figure;

/** One occurrence in the eyes of two revisions; at least one of them reports on it. */
record Pair(@Nullable Finding before, @Nullable Finding after) {

  /** Every occurrence that either revision reports on, by task, turn and unit. */
  static Collection<Pair> of(Findings before, Findings after) {
    TreeMap<List<String>, Pair> pairs = new TreeMap<>(Pair::compare);
    before.findings().forEach(finding -> pairs.put(key(finding), new Pair(finding, null)));
    after
        .findings()
        .forEach(
            finding ->
                pairs.merge(
                    key(finding),
                    new Pair(null, finding),
                    (old, fresh) -> new Pair(old.before, fresh.after)));
    return pairs.values();
  }

  private static List<String> key(Finding finding) {
    return List.of(finding.task().code(), finding.period(), finding.unit());
  }

  private static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      int compared = a.get(i).compareTo(b.get(i));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  /** The later word on it, else the earlier. */
  Finding latest() {
    return Objects.requireNonNull(after == null ? before : after);
  }

  String task() {
    return latest().task().code();
  }

  String period() {
    return latest().period();
  }

  String unit() {
    return latest().unit();
  }

  /** Whether the revisions say something different of it. */
  boolean differs() {
    return before == null
        || after == null
        || Arrays.stream(TaskFigure.values())
            .anyMatch(figure -> !figure.of(before).equals(figure.of(after)));
  }

  /** Whether it counts differently in a figure. */
  boolean moves(Figure figure) {
    return !figure.of(counted(before)).equals(figure.of(counted(after)));
  }

  private static Figures counted(@Nullable Finding finding) {
    return Figures.of(finding == null ? List.of() : List.of(finding));
  }
}
