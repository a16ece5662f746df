package vn.dunghan.render;

import java.awt.Font;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
  private static final Pattern GAP = Pattern.compile("\\s+(?!\\d+[:h]\\d)|(?<=-)");

  /** What the style of cells leaves free at both sides, and a point for rounding. */
  private static final double PADDING = 9;

  private static final double MOST_FOR_A_WORD = 0.2;

  /** The letters of a date with its comma, which is never torn, however long words elsewhere. */
  private static final int DATE = 11;

  private PdfColumns() {}

  /**
   * The columns' left edges and the last one's right edge, from 0 to the table's width.
   *
   * @param size of the letters, in points
   */
  static int[] lefts(Table table, int width, PdfFonts fonts, float size) {
    double[] widths = wished(table.columns(), width);
    double[] least = least(table, width, fonts, size);
    if (missing(widths, least) > spare(widths, least)) {
      widen(widths, least(table, fonts, size, DATE));
    }
    widen(widths, least);
    return edges(widths, width);
  }

  /** Takes from the columns that have room; where that is not enough, each gets its share. */
  private static void widen(double[] widths, double[] least) {
    double missing = missing(widths, least);
    double spare = spare(widths, least);
    double given = spare == 0 ? 0 : Math.min(1, missing / spare);
    double taken = missing == 0 ? 0 : Math.min(1, spare / missing);
    for (int i = 0; i < widths.length; i++) {
      double more = least[i] - widths[i];
      widths[i] += more > 0 ? taken * more : given * more;
    }
  }

  private static double missing(double[] widths, double[] least) {
    return IntStream.range(0, widths.length)
        .mapToDouble(i -> least[i] - widths[i])
        .filter(more -> more > 0)
        .sum();
  }

  private static double spare(double[] widths, double[] least) {
    return missing(least, widths);
  }

  private static double[] wished(List<Column> columns, int width) {
    double sum = columns.stream().mapToInt(Column::width).sum();
    return columns.stream().mapToDouble(column -> column.width() / sum * width).toArray();
  }

  private static double[] least(Table table, int width, PdfFonts fonts, float size) {
    double[] dates = least(table, fonts, size, DATE);
    double[] words = least(table, fonts, size, Integer.MAX_VALUE);
    return IntStream.range(0, words.length)
        .mapToDouble(i -> Math.max(dates[i], Math.min(words[i], width * MOST_FOR_A_WORD)))
        .toArray();
  }

  /** What the longest word of each column needs that has no more letters than this. */
  private static double[] least(Table table, PdfFonts fonts, float size, int letters) {
    return IntStream.range(0, table.columns().size())
        .mapToDouble(i -> fonts.width(longestWord(table, i, letters), Font.BOLD, size) + PADDING)
        .toArray();
  }

  private static String longestWord(Table table, int column, int letters) {
    Stream<String> cells =
        table.rows().stream()
            .filter(row -> row.kind() != Row.Kind.GROUP && column < row.cells().size())
            .map(row -> row.cells().get(column))
            .map(Cell::words);
    return Stream.concat(Stream.of(table.columns().get(column).title()), cells)
        .flatMap(words -> Arrays.stream(GAP.split(words)))
        .filter(word -> word.length() <= letters)
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
