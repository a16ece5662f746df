package vn.dunghan.compose.document;

import java.util.List;

/**
 * A table. It has at least one row; a composer that has none writes a sentence instead.
 *
 * @param caption stands above the table; empty for none
 */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Whether some columns stand under a common heading. */
  public boolean hasGroups() {
    return columns.stream().anyMatch(column -> !column.group().isEmpty());
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.table(this);
  }
}
