package vn.dunghan.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.dunghan.compose.document.Cell;

/** What a PDF says, read by another library than the one that wrote it. */
final class PdfText implements ReadBack {

  /** As {@link PdfStripper} sees them: a space that does not break is a space as well. */
  private static final Pattern GAPS = Pattern.compile("[\\s\\h]+");

  private final PdfFlow flow;
  private final UnaryOperator<String> printable;

  private PdfText(PdfFlow flow, UnaryOperator<String> printable) {
    this.flow = flow;
    this.printable = printable;
  }

  /**
   * @param printable how words were changed to be shown
   * @throws IOException if the file is not a readable PDF
   */
  static PdfText of(Path file, UnaryOperator<String> printable) throws IOException {
    return new PdfText(new PdfFlow(PdfStripper.text(file)), printable);
  }

  @Override
  public boolean says(List<Cell> cells) {
    return flow.says(
        cells.stream()
            .map(Cell::words)
            .map(text -> GAPS.matcher(printable.apply(text)).replaceAll(" ").strip())
            .filter(Predicate.not(String::isEmpty))
            .toList());
  }
}
