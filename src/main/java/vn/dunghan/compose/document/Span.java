package vn.dunghan.compose.document;

import org.jspecify.annotations.Nullable;

/** A run of a paragraph: words, or a figure that must agree with {@code figures.json}. */
public record Span(Cell value, @Nullable FigureRef figure) {

  public static Span text(String text) {
    return new Span(Cells.text(text), null);
  }

  public static Span figure(Cell value, String row, String figure) {
    return new Span(value, new FigureRef(row, figure));
  }
}
