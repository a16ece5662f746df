package vn.dunghan.render;

import java.util.Arrays;
import java.util.List;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

/**
 * The widths of a table's columns, which together fill the page: as the table asks, but none so
 * narrow that a word of it is torn apart while other columns have room.
 */
final class WordColumns {

  private static final double WIDEST_SHARE_OF_ONE_WORD = 0.25;

  private final long page;
  private final double[] wanted;
  private final double[] least;

  private WordColumns(long page, double[] wanted, double[] least) {
    this.page = page;
    this.wanted = wanted;
    this.least = least;
  }

  /**
   * @param page the width to share out, in twentieths of a point
   * @param margins of a cell, left and right together
   */
  static long[] widths(
      Table table, long page, long margins, WordMeasure heading, WordMeasure cell) {
    List<Column> columns = table.columns();
    double total = columns.stream().mapToDouble(Column::width).sum();
    double[] wanted = columns.stream().mapToDouble(c -> page * c.width() / total).toArray();
    double[] least =
        columns.stream().mapToDouble(c -> heading.widestWord(c.title()) + margins).toArray();
    for (Row row : table.rows()) {
      for (int i = 0; row.kind() != Row.Kind.GROUP && i < least.length; i++) {
        least[i] = Math.max(least[i], cell.widestWord(row.cells().get(i).words()) + margins);
      }
    }
    return new WordColumns(page, wanted, capped(least, page)).shared();
  }

  private static double[] capped(double[] least, long page) {
    double most = page * WIDEST_SHARE_OF_ONE_WORD;
    return Arrays.stream(least).map(width -> Math.min(width, most)).toArray();
  }

  /** What narrow columns lack is taken from the others, from each by what it can spare. */
  private long[] shared() {
    double lacking = 0;
    double spare = 0;
    for (int i = 0; i < wanted.length; i++) {
      lacking += Math.max(0, least[i] - wanted[i]);
      spare += Math.max(0, wanted[i] - least[i]);
    }
    double taken = spare == 0 ? 0 : Math.min(1, lacking / spare);
    double given = lacking == 0 ? 0 : Math.min(1, spare / lacking);
    double[] widths = new double[wanted.length];
    for (int i = 0; i < widths.length; i++) {
      double difference = least[i] - wanted[i];
      widths[i] = wanted[i] + difference * (difference > 0 ? given : taken);
    }
    return rounded(widths);
  }

  /** Whole numbers whose sum is the page's width. */
  private long[] rounded(double[] widths) {
    long[] rounded = new long[widths.length];
    double edge = 0;
    long before = 0;
    for (int i = 0; i < widths.length; i++) {
      edge += widths[i];
      long next = i == widths.length - 1 ? page : Math.round(edge);
      rounded[i] = next - before;
      before = next;
    }
    return rounded;
  }
}
