package vn.dunghan.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghan.register.Task;

/** What later rows made of tasks, field by field. */
final class TaskChanges {

  private static final List<String> COLUMNS =
      List.of(
          "ward",
          "task",
          "field",
          "old_value",
          "new_value",
          "source_file",
          "source_sha256",
          "source_row",
          "received_at",
          "seq");

  private final JdbcTemplate jdbc;
  private final List<@Nullable Object[]> rows = new ArrayList<>();

  TaskChanges(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** All of a ward, in the order they happened. */
  static List<TaskChange> of(JdbcTemplate jdbc, String ward) {
    return jdbc.query(
        "SELECT * FROM task_change WHERE ward = ? ORDER BY seq",
        (row, n) ->
            new TaskChange(
                row.getString("ward"),
                row.getString("task"),
                row.getString("field"),
                row.getString("old_value"),
                row.getString("new_value"),
                Stored.source(row)),
        ward);
  }

  /** Notes each field that differs. */
  void note(Shape<Task> shape, KeyedTable.Replaced replaced) {
    for (int i = shape.keys(); i < shape.columns().size(); i++) {
      Object before = replaced.before()[i];
      Object after = replaced.after()[i];
      if (!Objects.equals(before, after)) {
        rows.add(row(replaced, shape.columns().get(i), text(before), text(after)));
      }
    }
  }

  /** Stores what was noted. */
  void store() {
    Sequence sequence = new Sequence(jdbc, "task_change");
    Bulk.run(jdbc, Bulk.insert("task_change", COLUMNS), sequence.numbered(rows));
    rows.clear();
  }

  private static @Nullable Object[] row(
      KeyedTable.Replaced replaced, String field, @Nullable String before, @Nullable String after) {
    @Nullable Object[] change = {replaced.after()[0], replaced.after()[1], field, before, after};
    return KeyedTable.joined(change, Stored.source(replaced.source()));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
