package vn.dunghan.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Appendix;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.FigureRef;
import vn.dunghan.compose.document.Format;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.Span;
import vn.dunghan.compose.document.Table;
import vn.dunghan.render.ReadBack;

/**
 * Holds the written documents against the written figures: every row and sentence that shows a
 * figure is asked for with the value that {@code figures.json} has, whatever the composer thought.
 */
public final class Agreement {

  private final WrittenFigures figures;
  private final UnaryOperator<String> words;
  private final List<Disagreement> found = new ArrayList<>();

  private Agreement(WrittenFigures figures, UnaryOperator<String> words) {
    this.figures = figures;
    this.words = words;
  }

  /**
   * Where the files do not say what the figures say; empty means that they may be published.
   *
   * @param written what each file says, read back from the disk
   * @param words what the figures' codes read in the documents, such as {@code OVERDUE}, {@code
   *     true}; other text as it is
   */
  public static List<Disagreement> of(
      WrittenFigures figures,
      ReportDocument document,
      Map<Format, ReadBack> written,
      UnaryOperator<String> words) {
    Agreement agreement = new Agreement(figures, words);
    written.forEach((format, file) -> agreement.hold(blocks(document, format), format, file));
    return List.copyOf(agreement.found);
  }

  private static List<Block> blocks(ReportDocument document, Format format) {
    if (format == Format.EXCEL) {
      return document.sheets().stream().map(Sheet::blocks).flatMap(List::stream).toList();
    }
    Stream<Block> appendices =
        document.appendices().stream().map(Appendix::blocks).flatMap(List::stream);
    return Stream.concat(document.body().stream(), appendices).toList();
  }

  private void hold(List<Block> blocks, Format format, ReadBack file) {
    for (Block block : blocks) {
      if (block instanceof Table table) {
        table.rows().stream()
            .filter(row -> !row.key().isEmpty())
            .forEach(row -> hold(row.key(), expected(table, row), format, file));
      } else if (block instanceof Paragraph paragraph && showsFigures(paragraph)) {
        hold(paragraph.words(), List.of(expected(paragraph)), format, file);
      }
    }
  }

  private static boolean showsFigures(Paragraph paragraph) {
    return paragraph.spans().stream().anyMatch(span -> span.figure() != null);
  }

  private void hold(String row, List<Cell> expected, Format format, ReadBack file) {
    if (!file.says(expected)) {
      String all = expected.stream().map(Cell::words).collect(Collectors.joining(" | "));
      found.add(new Disagreement(format, row, all));
    }
  }

  private List<Cell> expected(Table table, Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Column column = table.columns().get(i);
      Cell own = row.cells().get(i);
      cells.add(
          column.figure().isEmpty()
              ? own
              : expected(new FigureRef(row.key(), column.figure()), own));
    }
    return cells;
  }

  private Cell expected(Paragraph paragraph) {
    return Cells.text(paragraph.spans().stream().map(this::words).collect(Collectors.joining()));
  }

  private String words(Span span) {
    FigureRef figure = span.figure();
    return figure == null ? span.words() : new Span(expected(figure, span.value()), null).words();
  }

  /**
   * The cell with the file's value; one that no document says where the file has no such figure.
   */
  private Cell expected(FigureRef figure, Cell own) {
    Map<String, @Nullable Object> row = figures.row(figure.row()).orElse(Map.of());
    return row.containsKey(figure.figure())
        ? own.accept(new ExpectedCell(row, figure.figure(), words))
        : Cells.text("[figures.json không có " + figure.row() + ": " + figure.figure() + "]");
  }
}
