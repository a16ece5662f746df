package vn.dunghan.deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A way to say something, as people write it: words, {@code [what may be missing]}, {@code (one |
 * or the other)}, and {@code {slots}}. Signs in the text between them do not matter.
 */
final class Wording {

  private final Part part;

  private Wording(Part part) {
    this.part = part;
  }

  static Wording of(String pattern, Slot<?>... slots) {
    return new Wording(new Compiler(pattern, List.of(slots)).compile());
  }

  /** Every way the wording stands in the text from this token on. */
  List<Match> at(Text text, int index) {
    List<Match> matches = new ArrayList<>();
    part.match(text, index, Captured.NOTHING, (end, held) -> matches.add(new Match(held, end)));
    return matches;
  }

  /**
   * One way the wording stands in the text.
   *
   * @param end the token after it
   */
  record Match(Captured held, int end) {}

  private interface Part {
    void match(Text text, int index, Captured held, Next next);
  }

  private interface Next {
    void from(int index, Captured held);
  }

  private static Part word(String word) {
    String key = Spelling.folded(word);
    return (text, index, held, next) -> {
      int at = text.skipSigns(index);
      if (text.at(at).isWord() && text.at(at).key().equals(key)) {
        next.from(at + 1, held);
      }
    };
  }

  private static Part number(int value) {
    return (text, index, held, next) -> {
      int at = text.skipSigns(index);
      if (text.at(at).isNumber() && text.at(at).value() == value) {
        next.from(at + 1, held);
      }
    };
  }

  private static <T> Part slot(Slot<T> slot) {
    return (text, index, held, next) -> {
      for (Slot.Found<T> found : slot.at(text, text.skipSigns(index))) {
        next.from(found.end(), held.with(slot, found.value()));
      }
    };
  }

  private static Part optional(Part inner) {
    return (text, index, held, next) -> {
      inner.match(text, index, held, next);
      next.from(index, held);
    };
  }

  private static Part sequence(List<Part> parts) {
    return parts.stream().reduce((text, i, held, next) -> next.from(i, held), Wording::then);
  }

  private static Part then(Part first, Part second) {
    return (text, index, held, next) ->
        first.match(text, index, held, (end, more) -> second.match(text, end, more, next));
  }

  private static Part either(List<Part> parts) {
    return (text, index, held, next) -> parts.forEach(part -> part.match(text, index, held, next));
  }

  /** Turns a pattern into parts; a mistake in a pattern is a mistake in the program. */
  private static final class Compiler {

    private final List<String> marks;
    private final List<Slot<?>> slots;
    private int next;

    Compiler(String pattern, List<Slot<?>> slots) {
      this.marks = Arrays.asList(pattern.replaceAll("[\\[\\]()|]", " $0 ").strip().split("\\s+"));
      this.slots = slots;
    }

    Part compile() {
      Part whole = alternatives();
      if (next != marks.size()) {
        throw new IllegalArgumentException("Unbalanced wording: " + marks);
      }
      return whole;
    }

    private Part alternatives() {
      List<Part> parts = new ArrayList<>(List.of(sequenceOfParts()));
      while (next < marks.size() && marks.get(next).equals("|")) {
        next++;
        parts.add(sequenceOfParts());
      }
      return parts.size() == 1 ? parts.get(0) : either(parts);
    }

    private Part sequenceOfParts() {
      List<Part> parts = new ArrayList<>();
      while (next < marks.size() && !"|])".contains(marks.get(next))) {
        parts.add(part(marks.get(next++)));
      }
      return sequence(parts);
    }

    private Part part(String mark) {
      if (mark.equals("[") || mark.equals("(")) {
        Part inner = alternatives();
        next++;
        return mark.equals("[") ? optional(inner) : inner;
      }
      if (mark.startsWith("{")) {
        return slot(slotNamed(mark.substring(1, mark.length() - 1)));
      }
      return mark.matches("[0-9]+") ? number(Integer.parseInt(mark)) : word(mark);
    }

    private Slot<?> slotNamed(String name) {
      return slots.stream()
          .filter(slot -> slot.name().equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No slot {" + name + "}: " + marks));
    }
  }
}
