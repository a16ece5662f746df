package vn.dunghan.render;

import java.awt.Font;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

/**
 * How wide a table's columns are: in the given proportions, but no date or word torn if need be.
 */
final class PdfColumns {

  /** Where a line may end: at a gap, except one before an hour, and behind a hyphen. */
  private static final Pattern GAP = Pattern.compile("\\s+(?!\\d+:\\d)|(?<=-)");

  /** What the style of cells leaves free at both sides, and a point for rounding. */
  private static final double PADDING = 9;

  private static final double MOST_FOR_A_WORD = 0.2;

  private PdfColumns() {}

  /**
   * The columns' left edges and the last one's right edge, from 0 to the table's width.
   *
   * @param size of the letters, in points
   */
  static int[] lefts(Table table, int width, PdfFonts fonts, float size) {
    double[] wished = wished(table.columns(), width);
    double[] least = least(table, width, fonts, size);
    double missing = 0;
    double spare = 0;
    for (int i = 0; i < wished.length; i++) {
      missing += Math.max(0, least[i] - wished[i]);
      spare += Math.max(0, wished[i] - least[i]);
    }
    double given = spare == 0 ? 0 : Math.min(1, missing / spare);
    for (int i = 0; i < wished.length; i++) {
      wished[i] = least[i] > wished[i] ? least[i] : wished[i] - given * (wished[i] - least[i]);
    }
    return edges(wished, width);
  }

  private static double[] wished(List<Column> columns, int width) {
    double sum = columns.stream().mapToInt(Column::width).sum();
    return columns.stream().mapToDouble(column -> column.width() / sum * width).toArray();
  }

  private static double[] least(Table table, int width, PdfFonts fonts, float size) {
    double[] least = new double[table.columns().size()];
    for (int i = 0; i < least.length; i++) {
      double word = fonts.width(longestWord(table, i), Font.BOLD, size) + PADDING;
      least[i] = Math.min(word, width * MOST_FOR_A_WORD);
    }
    return least;
  }

  private static String longestWord(Table table, int column) {
    Stream<String> cells =
        table.rows().stream()
            .filter(row -> row.kind() != Row.Kind.GROUP && column < row.cells().size())
            .map(row -> row.cells().get(column))
            .map(Cell::words);
    return Stream.concat(Stream.of(table.columns().get(column).title()), cells)
        .flatMap(words -> Arrays.stream(GAP.split(words)))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** Whole points that end exactly at the width. */
  private static int[] edges(double[] widths, int width) {
    double sum = Arrays.stream(widths).sum();
    int[] edges = new int[widths.length + 1];
    double at = 0;
    for (int i = 0; i < widths.length; i++) {
      at += widths[i] / sum * width;
      edges[i + 1] = (int) Math.round(at);
    }
    return edges;
  }
}
