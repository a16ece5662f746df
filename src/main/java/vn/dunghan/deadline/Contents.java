package vn.dunghan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the phrases of a text amount to. */
final class Contents {

  private final List<Passage> passages;

  private Contents(List<Passage> passages) {
    this.passages = passages;
  }

  static Contents of(List<Passage> found) {
    Contents all = new Contents(found);
    if (!all.cycles().isEmpty()) {
      return all;
    }
    List<Passage> kept = new ArrayList<>(found);
    kept.removeIf(passage -> all.dues().size() > 1 && isMereWords(passage));
    return new Contents(kept);
  }

  /** {@code thứ hai}, {@code cuối tháng}: a deadline in a cycle, beside a day only words. */
  private static boolean isMereWords(Passage passage) {
    return passage.piece() instanceof Piece.Due due
        && due.limit() instanceof Dated dated
        && dated.hour() == null
        && dated.lead() == Lead.BY
        && (dated.place() instanceof TurnPlaces.Weekday
            || dated.place() instanceof TurnPlaces.EdgeOfMonth);
  }

  List<Passage> dues() {
    return of(Piece.Due.class);
  }

  List<Passage> cycles() {
    return of(Piece.Repeats.class);
  }

  List<Passage> starts() {
    return of(Piece.Starts.class);
  }

  boolean isEmpty() {
    return passages.isEmpty();
  }

  boolean isContinuing() {
    return says(Piece.Words.CONTINUING);
  }

  /** Whether all it says is that no deadline was set. */
  boolean saysNone() {
    return says(Piece.Words.NONE) && !isContinuing() && dues().isEmpty() && cycles().isEmpty();
  }

  Stream<Limit> limits() {
    return dues().stream().map(Contents::limit);
  }

  /** Whether a token belongs to no phrase. */
  boolean isLoose(int index) {
    return passages.stream().noneMatch(passage -> passage.covers(index));
  }

  List<Passage> passages() {
    return passages;
  }

  static Limit limit(Passage due) {
    return ((Piece.Due) due.piece()).limit();
  }

  static Cycle cycle(Passage repeats) {
    return ((Piece.Repeats) repeats.piece()).cycle();
  }

  static Start start(Passage starts) {
    return ((Piece.Starts) starts.piece()).start();
  }

  private boolean says(Piece.Words words) {
    return passages.stream().anyMatch(passage -> passage.piece() == words);
  }

  private List<Passage> of(Class<? extends Piece> kind) {
    return passages.stream().filter(passage -> kind.isInstance(passage.piece())).toList();
  }
}
