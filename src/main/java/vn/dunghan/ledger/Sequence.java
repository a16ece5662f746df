package vn.dunghan.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Gives out the numbers by which a table's rows keep the order they came in. To be used inside the
 * transaction that inserts the rows: the counter is locked until it ends, and a rollback takes the
 * numbers back.
 */
final class Sequence {

  private final JdbcTemplate jdbc;
  private final String table;

  Sequence(JdbcTemplate jdbc, String table) {
    this.jdbc = jdbc;
    this.table = table;
  }

  /** The rows with their numbers behind them. */
  List<@Nullable Object[]> numbered(List<@Nullable Object[]> rows) {
    List<@Nullable Object[]> numbered = new ArrayList<>(rows.size());
    if (!rows.isEmpty()) {
      long last = take(rows.size());
      for (@Nullable Object[] row : rows) {
        numbered.add(KeyedTable.joined(row, ++last));
      }
    }
    return numbered;
  }

  /** The number of one more row. */
  long next() {
    return take(1) + 1;
  }

  /** Takes so many numbers; answers the last one taken before. */
  private long take(long count) {
    List<Long> last =
        jdbc.queryForList(
            "SELECT last_seq FROM row_counter WHERE of_table = ? FOR UPDATE", Long.class, table);
    if (last.isEmpty()) {
      jdbc.update("INSERT INTO row_counter (of_table, last_seq) VALUES (?, ?)", table, count);
      return 0;
    }
    jdbc.update("UPDATE row_counter SET last_seq = last_seq + ? WHERE of_table = ?", count, table);
    return last.get(0);
  }
}
