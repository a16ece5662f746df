package vn.dunghan.compose.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text taken apart at its placeholders. */
public record Wording(List<Piece> pieces) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)\\}");

  /**
   * Words, or a placeholder.
   *
   * @param text the words; the name between the braces for a placeholder
   * @param placeholder null for words
   */
  public record Piece(String text, @Nullable Placeholder placeholder) {}

  public Wording {
    pieces = List.copyOf(pieces);
  }

  /**
   * Takes a text apart.
   *
   * @throws IllegalArgumentException if {@link #unknownIn} names something
   */
  public static Wording of(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    int words = 0;
    while (matcher.find()) {
      addWords(pieces, text.substring(words, matcher.start()));
      pieces.add(new Piece(matcher.group(1), known(matcher.group(1))));
      words = matcher.end();
    }
    addWords(pieces, text.substring(words));
    return new Wording(pieces);
  }

  /** The names between braces that no placeholder has, in order. */
  public static List<String> unknownIn(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .filter(name -> Placeholder.named(name).isEmpty())
        .toList();
  }

  /** The text with every placeholder put into words. */
  public String filled(Function<Placeholder, String> words) {
    return pieces.stream()
        .map(piece -> piece.placeholder() == null ? piece.text() : words.apply(piece.placeholder()))
        .collect(Collectors.joining());
  }

  private static void addWords(List<Piece> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, null));
    }
  }

  private static Placeholder known(String name) {
    return Placeholder.named(name)
        .orElseThrow(() -> new IllegalArgumentException("no placeholder is named " + name));
  }
}
