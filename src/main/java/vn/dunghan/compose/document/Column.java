package vn.dunghan.compose.document;

/**
 * A column of a table.
 *
 * @param group the heading above this and the neighbouring columns of the same group; empty for
 *     none
 * @param width relative to the other columns' widths
 * @param figure name of the figure in {@code figures.json} that the cells of keyed rows show; empty
 *     for none
 */
public record Column(String title, String group, int width, Align align, String figure) {

  /** Where the words stand in the column. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  public static Column of(String title, int width, Align align) {
    return new Column(title, "", width, align, "");
  }

  public Column in(String group) {
    return new Column(title, group, width, align, figure);
  }

  public Column showing(String figure) {
    return new Column(title, group, width, align, figure);
  }
}
