package vn.dunghan.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * How the records of one kind lie in a table: what they say, without the bookkeeping beside it.
 *
 * @param columns in the order of {@code values}; those that make the key come first
 * @param keys how many columns make the key; 0 where rows are only ever added
 * @param values in the form they are stored, so that equal values mean an equal row
 */
record Shape<T>(
    String table,
    List<String> columns,
    int keys,
    Function<T, @Nullable Object[]> values,
    RowMapper<T> reader) {

  /** Rows that are only ever added. */
  static <T> Shape<T> appended(
      String table,
      List<String> columns,
      Function<T, @Nullable Object[]> values,
      RowMapper<T> reader) {
    return new Shape<>(table, columns, 0, values, reader);
  }

  /** Whether each row belongs to a ward, which then is its first column. */
  boolean ofWards() {
    return columns.get(0).equals("ward");
  }

  /** The key of a row, as something to find it by. No part of a key is null. */
  List<Object> key(@Nullable Object[] row) {
    List<Object> key = new ArrayList<>(keys);
    for (int i = 0; i < keys; i++) {
      key.add(Objects.requireNonNull(row[i]));
    }
    return key;
  }
}
