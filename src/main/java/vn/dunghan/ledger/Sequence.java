package vn.dunghan.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The next numbers of a table's rows, counted for each ward, or for the whole table. Good for one
 * transaction. Two writers at once would take the same number; the primary key then refuses one.
 */
final class Sequence {

  private final JdbcTemplate jdbc;
  private final String table;
  private final boolean ofWards;
  private final Map<Object, Long> last = new HashMap<>();

  Sequence(JdbcTemplate jdbc, String table, boolean ofWards) {
    this.jdbc = jdbc;
    this.table = table;
    this.ofWards = ofWards;
  }

  /** The next number for a row whose first column is given. */
  long next(@Nullable Object firstColumn) {
    Object scope = ofWards ? Objects.requireNonNull(firstColumn) : "";
    long next = last.computeIfAbsent(scope, this::stored) + 1;
    last.put(scope, next);
    return next;
  }

  private long stored(Object scope) {
    String sql = "SELECT COALESCE(MAX(seq), 0) FROM " + table;
    Long stored =
        ofWards
            ? jdbc.queryForObject(sql + " WHERE ward = ?", Long.class, scope)
            : jdbc.queryForObject(sql, Long.class);
    return Objects.requireNonNull(stored);
  }
}
