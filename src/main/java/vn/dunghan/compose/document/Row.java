package vn.dunghan.compose.document;

import java.util.List;

/**
 * A row of a table.
 *
 * @param key the row of {@code figures.json} that it shows ({@link FigureRef#row}); empty for none
 * @param cells one for each column; a {@code GROUP} row has one cell, across all columns
 */
public record Row(Kind kind, String key, List<Cell> cells) {

  /** {@code GROUP} is a title across the table; {@code TOTAL} is bold. */
  public enum Kind {
    NORMAL,
    GROUP,
    TOTAL
  }

  public Row {
    cells = List.copyOf(cells);
  }

  public static Row of(String key, List<Cell> cells) {
    return new Row(Kind.NORMAL, key, cells);
  }

  public static Row of(List<Cell> cells) {
    return new Row(Kind.NORMAL, "", cells);
  }

  public static Row total(String key, List<Cell> cells) {
    return new Row(Kind.TOTAL, key, cells);
  }

  public static Row group(String title) {
    return new Row(Kind.GROUP, "", List.of(Cells.text(title)));
  }
}
