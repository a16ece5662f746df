package vn.dunghan.deadline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A slot that is a table: wordings, and what each of them means. */
record Choice<T>(String name, List<Way<T>> ways) implements Slot<T> {

  @SafeVarargs
  static <T> Choice<T> of(String name, Way<T>... ways) {
    return new Choice<>(name, List.of(ways));
  }

  /** One row: these words mean that. */
  static <T> Way<T> way(String pattern, T meaning) {
    return new Way<>(Wording.of(pattern), held -> meaning);
  }

  /** One row: these words mean what is made of their slots. */
  static <T> Way<T> read(String pattern, Function<Captured, T> meaning, Slot<?>... slots) {
    return new Way<>(Wording.of(pattern, slots), meaning);
  }

  @Override
  public List<Found<T>> at(Text text, int index) {
    return ways.stream().flatMap(way -> way.at(text, index).stream()).toList();
  }

  /** The reading that takes up the most words, if any. */
  Optional<Found<T>> longestAt(Text text, int index) {
    return at(text, index).stream().reduce((a, b) -> b.end() > a.end() ? b : a);
  }

  record Way<T>(Wording wording, Function<Captured, T> meaning) {
    List<Found<T>> at(Text text, int index) {
      return wording.at(text, index).stream()
          .map(match -> new Found<>(meaning.apply(match.held()), match.end()))
          .toList();
    }
  }
}
