package vn.dunghan.compose.document;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph of the text. */
public record Paragraph(Kind kind, List<Span> spans) implements Block {

  /** {@code BODY} and {@code ITEM} (begins with "- ") are upright; {@code NOTE} is italic. */
  public enum Kind {
    BODY,
    ITEM,
    NOTE
  }

  public Paragraph {
    spans = List.copyOf(spans);
  }

  public static Paragraph body(String text) {
    return new Paragraph(Kind.BODY, List.of(Span.text(text)));
  }

  public static Paragraph item(String text) {
    return new Paragraph(Kind.ITEM, List.of(Span.text(text)));
  }

  public static Paragraph note(String text) {
    return new Paragraph(Kind.NOTE, List.of(Span.text(text)));
  }

  /** The words of all spans; an item without its dash. */
  public String words() {
    return spans.stream().map(Span::words).collect(Collectors.joining());
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.paragraph(this);
  }
}
