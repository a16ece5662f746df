package vn.dunghan.render;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table whose cells say what column they are in, for where it is laid out as cards; its roles are
 * written out, because browsers forget them there.
 */
final class PageTable {

  /**
   * A column.
   *
   * @param sort "number" or "text"; null for a column that is not sorted by
   * @param first "small" where small numbers matter most; else empty
   */
  record Column(String title, @Nullable String sort, String first) {

    static Column sorted(String title, String sort) {
      return new Column(title, sort, "");
    }

    Column smallFirst() {
      return new Column(title, sort, "small");
    }

    static Column of(String title) {
      return new Column(title, null, "");
    }
  }

  private final Html html;
  private List<Column> columns = List.of();
  private int column;

  /**
   * @param label id of the heading that names the table
   */
  PageTable(Html html, String id, String label, String look) {
    this.html = html;
    html.open("div", "class", "scroll").raw("\n");
    html.open("table", "id", id, "class", look, "aria-labelledby", label, "role", "table");
  }

  void head(Column... titles) {
    columns = List.of(titles);
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    columns.forEach(this::heading);
    html.close("tr").close("thead").open("tbody", "role", "rowgroup").raw("\n");
  }

  private void heading(Column heading) {
    if (heading.sort() == null) {
      html.element("th", heading.title(), "scope", "col", "role", "columnheader");
      return;
    }
    html.open(
        "th",
        "scope",
        "col",
        "role",
        "columnheader",
        "data-sort",
        heading.sort(),
        "data-first",
        heading.first());
    html.element("button", heading.title(), "type", "button").close("th");
  }

  void row(String... attributes) {
    column = 0;
    html.open("tr", attributes);
  }

  /**
   * Begins the next cell of the row, after the one before was ended.
   *
   * @param value what it is sorted by; empty for its text
   */
  Html cell(String value, String look) {
    endCell();
    String title = Objects.requireNonNull(columns.get(column)).title();
    column++;
    if (value.isEmpty()) {
      return html.open("td", "role", "cell", "class", look, "data-label", title);
    }
    return html.open("td", "role", "cell", "class", look, "data-label", title, "data-value", value);
  }

  void endRow() {
    endCell();
    html.close("tr");
  }

  private void endCell() {
    if (column > 0) {
      html.close("td");
    }
  }

  void foot() {
    html.close("tbody").open("tfoot", "role", "rowgroup").raw("\n");
  }

  void endFoot() {
    html.close("tfoot").close("table").close("div");
  }

  void end() {
    html.close("tbody").close("table").close("div");
  }
}
