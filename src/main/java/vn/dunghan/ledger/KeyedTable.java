package vn.dunghan.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import vn.dunghan.register.Source;
import vn.dunghan.register.Sourced;

/**
 * A table that holds one row for each key: a new key is added, a known one has its fields replaced
 * where they differ. Where rows have a source, it is that of the last row that changed something.
 */
final class KeyedTable<T> {

  /** What a row did to a stored one. Both rows in the columns of the shape. */
  record Replaced(@Nullable Object[] before, @Nullable Object[] after, Source source) {}

  private final JdbcTemplate jdbc;
  private final Shape<T> shape;

  KeyedTable(JdbcTemplate jdbc, Shape<T> shape) {
    this.jdbc = jdbc;
    this.shape = shape;
  }

  /** Answers how many rows changed something. */
  long put(List<T> records) {
    long changed = 0;
    for (List<T> slice : Bulk.slices(records)) {
      changed += new Merge(slice, null).run((table, replaced) -> {});
    }
    return changed;
  }

  /** The same for rows with a source; what was replaced is told. */
  long put(List<T> records, List<Source> sources, BiConsumer<Shape<T>, Replaced> changes) {
    long changed = 0;
    List<List<Source>> sourceSlices = Bulk.slices(sources);
    List<List<T>> slices = Bulk.slices(records);
    for (int i = 0; i < slices.size(); i++) {
      changed += new Merge(slices.get(i), sourceSlices.get(i)).run(changes);
    }
    return changed;
  }

  /** All rows, in the order they came in. */
  List<T> all() {
    return jdbc.query(select() + " ORDER BY seq", shape.reader());
  }

  /** All rows of a ward, in the order they came in. */
  List<T> of(String ward) {
    return jdbc.query(select() + " WHERE ward = ? ORDER BY seq", shape.reader(), ward);
  }

  /** The rows of a ward with where they came from; of a table that keeps it. */
  List<Sourced<T>> sourced(String ward) {
    RowMapper<T> reader = shape.reader();
    return jdbc.query(
        "SELECT * FROM " + shape.table() + " WHERE ward = ? ORDER BY seq",
        (row, n) -> new Sourced<>(reader.mapRow(row, n), Stored.source(row)),
        ward);
  }

  private String select() {
    return "SELECT " + String.join(", ", shape.columns()) + " FROM " + shape.table();
  }

  /** One slice of rows on its way into the table. */
  private final class Merge {

    private final List<@Nullable Object[]> rows;
    private final @Nullable List<Source> sources;
    private final Map<List<Object>, @Nullable Object[]> stored = new HashMap<>();
    private final Map<List<Object>, @Nullable Object[]> added = new LinkedHashMap<>();
    private final Map<List<Object>, @Nullable Object[]> updated = new LinkedHashMap<>();

    Merge(List<T> records, @Nullable List<Source> sources) {
      this.rows = new ArrayList<>(records.size());
      records.forEach(r -> rows.add(shape.values().apply(r)));
      this.sources = sources;
    }

    long run(BiConsumer<Shape<T>, Replaced> changes) {
      readStored();
      long changed = 0;
      for (int i = 0; i < rows.size(); i++) {
        changed += merge(rows.get(i), sources == null ? null : sources.get(i), changes);
      }
      insert();
      update();
      return changed;
    }

    private int merge(
        @Nullable Object[] row, @Nullable Source source, BiConsumer<Shape<T>, Replaced> changes) {
      List<Object> key = shape.key(row);
      @Nullable Object[] before = stored.put(key, row);
      if (before != null && Arrays.equals(before, row)) {
        return 0;
      }
      boolean isNew = before == null || added.containsKey(key);
      (isNew ? added : updated).put(key, withSource(row, source));
      if (before != null && source != null) {
        changes.accept(shape, new Replaced(before, row, source));
      }
      return 1;
    }

    /**
     * Whole wards: none holds more than some thousand rows of a kind, and H2 searches a list of
     * codes row by row.
     */
    private void readStored() {
      if (shape.ofWards()) {
        wards().forEach(ward -> of(ward).forEach(this::remember));
      } else {
        all().forEach(this::remember);
      }
    }

    private Set<String> wards() {
      Set<String> wards = new LinkedHashSet<>();
      rows.forEach(row -> wards.add((String) Objects.requireNonNull(row[0])));
      return wards;
    }

    private void remember(T record) {
      @Nullable Object[] row = shape.values().apply(record);
      stored.put(shape.key(row), row);
    }

    private @Nullable Object[] withSource(@Nullable Object[] row, @Nullable Source source) {
      return source == null ? row : joined(row, Stored.source(source));
    }

    private List<String> columns() {
      return sources == null
          ? shape.columns()
          : Stream.concat(shape.columns().stream(), Stored.SOURCE_COLUMNS.stream()).toList();
    }

    private void insert() {
      Sequence sequence = new Sequence(jdbc, shape.table());
      List<String> columns = new ArrayList<>(columns());
      columns.add("seq");
      Bulk.run(
          jdbc,
          Bulk.insert(shape.table(), columns),
          sequence.numbered(List.copyOf(added.values())));
    }

    private void update() {
      List<String> columns = columns();
      List<String> fields = columns.subList(shape.keys(), columns.size());
      if (updated.isEmpty() || fields.isEmpty()) {
        return;
      }
      String sql =
          "UPDATE " + shape.table() + " SET " + String.join(" = ?, ", fields) + " = ? WHERE ";
      sql += String.join(" = ? AND ", columns.subList(0, shape.keys())) + " = ?";
      List<@Nullable Object[]> updates = new ArrayList<>(updated.size());
      updated.values().forEach(row -> updates.add(keyLast(row)));
      Bulk.run(jdbc, sql, updates);
    }

    private @Nullable Object[] keyLast(@Nullable Object[] row) {
      @Nullable Object[] fields = Arrays.copyOfRange(row, shape.keys(), row.length);
      return joined(fields, Arrays.copyOf(row, shape.keys()));
    }
  }

  static @Nullable Object[] joined(@Nullable Object[] left, @Nullable Object... right) {
    @Nullable Object[] both = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, both, left.length, right.length);
    return both;
  }
}
