package vn.dunghan.render;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

/**
 * The widths that the tables of a sheet share, in digits of the default font. No heading's word and
 * no number is ever cut; beyond that each table keeps its proportions as far as the page allows.
 */
final class ExcelColumns {

  /** More columns than these are printed on A3. */
  private static final int MOST_ON_A4 = 17;

  private static final double PADDING = 1.5;

  /** Words longer than this may break: an address, a file's name. */
  private static final double LONGEST_WORD = 18;

  /** Rows looked at: the first ones and the last, which holds the sums. */
  private static final int SAMPLE = 400;

  private static final int EXCEL_UNITS = 256;

  /**
   * The paper a sheet is printed on, lying.
   *
   * @param page digits of 12 points across it within our margins
   * @param widest the widest sheet: its letters come out 9 points high on A4, 8 on A3
   */
  private enum Paper {
    A4(127, 168),
    A3(184, 276);

    final double page;
    final double widest;

    Paper(double page, double widest) {
      this.page = page;
      this.widest = widest;
    }
  }

  private final Paper paper;
  private final double[] widths;

  private ExcelColumns(Paper paper, double[] widths) {
    this.paper = paper;
    this.widths = widths;
  }

  static ExcelColumns of(List<Table> tables) {
    int count = tables.stream().mapToInt(table -> table.columns().size()).max().orElse(1);
    Paper paper = count > MOST_ON_A4 ? Paper.A3 : Paper.A4;
    double[] least = new double[count];
    double[] wished = new double[count];
    double room = paper == Paper.A3 ? paper.widest : paper.page;
    tables.forEach(table -> ask(table, room, least, wished));
    return new ExcelColumns(paper, settle(paper, least, wished));
  }

  /** A table of few columns below a wide one has no wishes: it would stretch the first ones. */
  private static void ask(Table table, double room, double[] least, double[] wished) {
    double sum = table.columns().stream().mapToInt(Column::width).sum();
    boolean leads = 2 * table.columns().size() > wished.length;
    for (int i = 0; i < table.columns().size(); i++) {
      least[i] = Math.max(least[i], least(table, i));
      wished[i] = Math.max(wished[i], leads ? table.columns().get(i).width() / sum * room : 0);
    }
  }

  private static double least(Table table, int column) {
    double least = ExcelMeasure.longestWord(table.columns().get(column).title());
    List<Row> rows = table.rows();
    for (int i = 0; i < Math.min(rows.size(), SAMPLE); i++) {
      least = Math.max(least, least(rows.get(i), column));
    }
    return PADDING + Math.max(least, least(rows.get(rows.size() - 1), column));
  }

  private static double least(Row row, int column) {
    if (row.kind() == Row.Kind.GROUP) {
      return 0;
    }
    Cell cell = row.cells().get(column);
    return Math.min(LONGEST_WORD, cell.accept(ExcelLeastWidth.OF));
  }

  /** Shares what the page has: what is more than the least shrinks until the sheet is not wider. */
  private static double[] settle(Paper paper, double[] least, double[] wished) {
    double needed = Arrays.stream(least).sum();
    double more = 0;
    for (int i = 0; i < least.length; i++) {
      more += Math.max(0, wished[i] - least[i]);
    }
    double share = more == 0 ? 0 : Math.min(1, Math.max(0, paper.widest - needed) / more);
    double[] widths = new double[least.length];
    for (int i = 0; i < least.length; i++) {
      widths[i] = least[i] + share * Math.max(0, wished[i] - least[i]);
    }
    return stretched(paper, widths);
  }

  private static double[] stretched(Paper paper, double[] widths) {
    double sum = Arrays.stream(widths).sum();
    return sum >= paper.page
        ? widths
        : Arrays.stream(widths).map(w -> w * paper.page / sum).toArray();
  }

  /** Whether the sheet is too wide for A4. */
  boolean areOnA3() {
    return paper == Paper.A3;
  }

  /** How many times as wide as the paper the sheet is; at least 1. */
  double pages() {
    return Math.max(1, total() / paper.page);
  }

  int count() {
    return widths.length;
  }

  double width(int column) {
    return widths[column];
  }

  /** Width of neighbouring columns, both named ones included. */
  double width(int first, int last) {
    return Arrays.stream(widths, first, last + 1).sum();
  }

  double total() {
    return width(0, widths.length - 1);
  }

  void apply(Sheet sheet) {
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, (int) Math.round(widths[i] * EXCEL_UNITS));
    }
  }
}
