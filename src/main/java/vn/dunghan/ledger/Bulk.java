package vn.dunghan.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many rows in one statement. */
final class Bulk {

  /** Rows handled at a time, whatever a caller hands over. */
  static final int SLICE = 1000;

  private Bulk() {}

  static String insert(String table, List<String> columns) {
    return "INSERT INTO "
        + table
        + " ("
        + String.join(", ", columns)
        + ") VALUES ("
        + placeholders(columns.size())
        + ")";
  }

  static String placeholders(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  static void run(JdbcTemplate jdbc, String sql, List<@Nullable Object[]> rows) {
    if (!rows.isEmpty()) {
      jdbc.batchUpdate(sql, new Rows(rows));
    }
  }

  /** The rows in slices, in order. */
  static <T> List<List<T>> slices(List<T> rows) {
    List<List<T>> slices = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += SLICE) {
      slices.add(rows.subList(from, Math.min(from + SLICE, rows.size())));
    }
    return slices;
  }

  /** Binds by setObject alone: Spring's own way asks the driver for the type of every null. */
  private record Rows(List<@Nullable Object[]> rows) implements BatchPreparedStatementSetter {

    @Override
    public void setValues(PreparedStatement statement, int row) throws SQLException {
      @Nullable Object[] values = rows.get(row);
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
    }

    @Override
    public int getBatchSize() {
      return rows.size();
    }
  }
}
