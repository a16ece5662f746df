package vn.dunghan.compose.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dunghan.assess.Findings;
import vn.dunghan.compose.Amendment;
import vn.dunghan.compose.Amendments;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.Texts;

/** Holds the frozen report of a period against what is known when the next one is made. */
public final class PeriodAmended {

  /** More tasks than this are counted, not named. */
  private static final int NAMED = 20;

  private PeriodAmended() {}

  /**
   * What is known now and was not then; empty for nothing.
   *
   * @param before the report of the period before, as it was frozen
   * @param again that period judged by what is known now
   */
  public static Optional<Amendments> of(Frozen before, Findings again, Later later) {
    Frozen now =
        new Frozen(
            before.number(),
            "",
            before.at(),
            before.facts().rewritten(later.register().withoutProgress(), again));
    Received received =
        new Received(
            later.register().progress().stream()
                .filter(record -> !record.source().receivedAt().isBefore(before.at()))
                .toList(),
            later.edits());
    Amendments amendments =
        new Amendments(
            before.facts().period().title(),
            before.number(),
            before.at(),
            arrivals(before, now, later),
            figures(Changes.of(before, now, received)));
    return Optional.of(amendments).filter(some -> !some.isEmpty());
  }

  private static List<Amendment> arrivals(Frozen before, Frozen now, Later later) {
    Facts then = before.facts();
    Lateness lateness = new Lateness(before.at(), then.findings().window(), later.until());
    List<Amendment> arrivals =
        new ArrayList<>(new LateProgress(then, now.facts(), lateness).rows(later));
    arrivals.addAll(new LateValues(then, lateness).rows(later.register()));
    arrivals.addAll(new LateTexts(then, lateness).rows(later.register()));
    return arrivals;
  }

  private static List<Amendment> figures(Changes changes) {
    List<Amendment> figures = new ArrayList<>();
    changes.figures().stream()
        .filter(change -> !change.tasks().isEmpty())
        .forEach(change -> figures.add(ofWard(change)));
    changes.tasks().forEach(change -> figures.add(ofTask(change)));
    changes.indicators().forEach(change -> figures.add(ofIndicator(change)));
    return figures;
  }

  private static Amendment ofWard(Change change) {
    return amendment("Số liệu chung", "", "", place(change, 0), change, why(change));
  }

  private static String why(Change change) {
    String named = change.tasks().stream().limit(NAMED).collect(Collectors.joining("; "));
    int more = change.tasks().size() - NAMED;
    return Texts.startingLarge(change.why())
        + ": "
        + named
        + (more > 0 ? "; … và " + more + " nhiệm vụ khác" : "");
  }

  private static Amendment ofTask(Change change) {
    return amendment(
        "Nhiệm vụ", place(change, 0), place(change, 1), place(change, 2), change, change.why());
  }

  private static Amendment ofIndicator(Change change) {
    return amendment("Chỉ tiêu", place(change, 0), "", place(change, 2), change, change.why());
  }

  private static String place(Change change, int cell) {
    return change.place().get(cell).words();
  }

  private static Amendment amendment(
      String kind, String code, String turn, String unit, Change change, String why) {
    return new Amendment(
        kind,
        code,
        turn,
        unit,
        change.figure(),
        change.before().words(),
        change.after().words(),
        why);
  }
}
