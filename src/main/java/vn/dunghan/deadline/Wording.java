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
    if (!part.mayBeginWith(text.at(index))) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    part.match(text, index, Captured.NOTHING, (end, held) -> matches.add(new Match(held, end)));
    return matches;
  }

  /** Whether the wording can begin with a token; most cannot, which saves reading on. */
  boolean mayBeginWith(Token token) {
    return part.mayBeginWith(token);
  }

  /**
   * One way the wording stands in the text.
   *
   * @param end the token after it
   */
  record Match(Captured held, int end) {}

  private interface Part {
    void match(Text text, int index, Captured held, Next next);

    boolean mayBeginWith(Token token);

    default boolean mayBeEmpty() {
      return false;
    }
  }

  private interface Next {
    void from(int index, Captured held);
  }

  private record Word(String key) implements Part {
    @Override
    public void match(Text text, int index, Captured held, Next next) {
      int at = text.skipSigns(index);
      if (mayBeginWith(text.at(at))) {
        next.from(at + 1, held);
      }
    }

    @Override
    public boolean mayBeginWith(Token token) {
      return token.isWord() && token.key().equals(key);
    }
  }

  private record Figure(int value) implements Part {
    @Override
    public void match(Text text, int index, Captured held, Next next) {
      int at = text.skipSigns(index);
      if (mayBeginWith(text.at(at))) {
        next.from(at + 1, held);
      }
    }

    @Override
    public boolean mayBeginWith(Token token) {
      return token.isNumber() && token.value() == value;
    }
  }

  private record Filled<T>(Slot<T> slot) implements Part {
    @Override
    public void match(Text text, int index, Captured held, Next next) {
      int at = text.skipSigns(index);
      if (mayBeginWith(text.at(at))) {
        for (Slot.Found<T> found : slot.at(text, at)) {
          next.from(found.end(), held.with(slot, found.value()));
        }
      }
    }

    @Override
    public boolean mayBeginWith(Token token) {
      return slot.mayBeginWith(token);
    }
  }

  private record MayBeMissing(Part inner) implements Part {
    @Override
    public void match(Text text, int index, Captured held, Next next) {
      inner.match(text, index, held, next);
      next.from(index, held);
    }

    @Override
    public boolean mayBeginWith(Token token) {
      return inner.mayBeginWith(token);
    }

    @Override
    public boolean mayBeEmpty() {
      return true;
    }
  }

  private record Then(Part first, Part second) implements Part {
    @Override
    public void match(Text text, int index, Captured held, Next next) {
      first.match(text, index, held, (end, more) -> second.match(text, end, more, next));
    }

    @Override
    public boolean mayBeginWith(Token token) {
      return first.mayBeginWith(token) || (first.mayBeEmpty() && second.mayBeginWith(token));
    }

    @Override
    public boolean mayBeEmpty() {
      return first.mayBeEmpty() && second.mayBeEmpty();
    }
  }

  private record Either(List<Part> parts) implements Part {
    @Override
    public void match(Text text, int index, Captured held, Next next) {
      for (Part part : parts) {
        part.match(text, index, held, next);
      }
    }

    @Override
    public boolean mayBeginWith(Token token) {
      for (Part part : parts) {
        if (part.mayBeginWith(token)) {
          return true;
        }
      }
      return false;
    }
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
      return parts.size() == 1 ? parts.get(0) : new Either(parts);
    }

    private Part sequenceOfParts() {
      List<Part> parts = new ArrayList<>();
      while (next < marks.size() && !"|])".contains(marks.get(next))) {
        parts.add(part(marks.get(next++)));
      }
      return parts.stream()
          .reduce(Then::new)
          .orElseThrow(() -> new IllegalArgumentException("Empty wording: " + marks));
    }

    private Part part(String mark) {
      if (mark.equals("[") || mark.equals("(")) {
        Part inner = alternatives();
        next++;
        return mark.equals("[") ? new MayBeMissing(inner) : inner;
      }
      if (mark.startsWith("{")) {
        return new Filled<>(slotNamed(mark.substring(1, mark.length() - 1)));
      }
      return Character.isDigit(mark.charAt(0))
          ? new Figure(Integer.parseInt(mark))
          : new Word(Spelling.folded(mark));
    }

    private Slot<?> slotNamed(String name) {
      return slots.stream()
          .filter(slot -> slot.name().equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No slot {" + name + "}: " + marks));
    }
  }
}
