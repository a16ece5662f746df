package vn.dunghan.publish;

import vn.dunghan.compose.document.Format;

/**
 * A document that does not say what {@code figures.json} says.
 *
 * @param row the row of the figures, or the paragraph's beginning
 * @param expected the words that should stand there
 */
public record Disagreement(Format format, String row, String expected) {

  /** What a clerk reads. */
  public String message() {
    return "Tệp %s không khớp figures.json ở “%s”: phải ghi “%s”."
        .formatted(format.extension(), row, expected);
  }
}
