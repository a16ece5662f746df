package vn.dunghan.ledger;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghan.register.Source;

/**
 * A table whose rows are only ever added, each once: a row that says the same as a stored one of
 * its ward is not stored again, wherever it comes from.
 *
 * <p>Known rows are asked for before the insert. INSERT IGNORE would do without, but on MariaDB it
 * also cuts text that is too long and swallows every other key clash, and the driver's fast paths
 * do not say how many rows it left out.
 */
final class AppendTable<T> {

  private final JdbcTemplate jdbc;
  private final Shape<T> shape;
  private final Function<T, Source> source;
  private final int time;
  private final List<String> columns;
  private final RowKey key = new RowKey();

  AppendTable(JdbcTemplate jdbc, Shape<T> shape, Function<T, Source> source) {
    this.jdbc = jdbc;
    this.shape = shape;
    this.source = source;
    this.time = shape.columns().indexOf("recorded_at");
    this.columns = new ArrayList<>(shape.columns());
    columns.addAll(Stored.SOURCE_COLUMNS);
    columns.add("row_key");
    columns.add("seq");
  }

  /** Answers how many rows were not known. */
  long add(List<T> records) {
    long added = 0;
    for (List<T> slice : Bulk.slices(records)) {
      added += addSlice(slice);
    }
    return added;
  }

  /** All rows of a ward, in the order they came in. */
  List<T> of(String ward) {
    return jdbc.query(
        "SELECT * FROM " + shape.table() + " WHERE ward = ? ORDER BY seq", shape.reader(), ward);
  }

  private long addSlice(List<T> records) {
    Map<ByteBuffer, Line> fresh = new LinkedHashMap<>();
    records.stream().map(this::line).forEach(line -> fresh.putIfAbsent(line.key(), line));
    known(fresh.values()).forEach(fresh::remove);
    List<@Nullable Object[]> rows = fresh.values().stream().map(this::row).toList();
    Sequence sequence = new Sequence(jdbc, shape.table());
    Bulk.run(jdbc, Bulk.insert(shape.table(), columns), sequence.numbered(rows));
    return rows.size();
  }

  private Line line(T record) {
    @Nullable Object[] said = shape.values().apply(record);
    return new Line(said, key.of(time(said), said), source.apply(record));
  }

  private LocalDateTime time(@Nullable Object[] said) {
    return (LocalDateTime) Objects.requireNonNull(said[time]);
  }

  /** The keys that are stored already. */
  private List<ByteBuffer> known(Collection<Line> lines) {
    byte[] last = last();
    byte[][] keys =
        lines.stream()
            .map(line -> line.key().array())
            .filter(key -> Arrays.compareUnsigned(key, last) <= 0)
            .toArray(byte[][]::new);
    return keys.length == 0 ? List.of() : stored(keys);
  }

  /**
   * The last key there is. Keys begin with the time: what is new mostly comes after all of them.
   */
  private byte[] last() {
    byte[] last = jdbc.queryForObject("SELECT MAX(row_key) FROM " + shape.table(), byte[].class);
    return last == null ? new byte[0] : last;
  }

  private List<ByteBuffer> stored(byte[][] keys) {
    String in = " WHERE row_key IN (" + Bulk.placeholders(keys.length) + ")";
    return jdbc.query(
        "SELECT row_key FROM " + shape.table() + in,
        (row, n) -> ByteBuffer.wrap(row.getBytes(1)),
        (Object[]) keys);
  }

  private @Nullable Object[] row(Line line) {
    @Nullable Object[] row = Arrays.copyOf(line.said(), columns.size() - 1);
    Object[] from = Stored.source(line.source());
    System.arraycopy(from, 0, row, line.said().length, from.length);
    row[row.length - 1] = line.key().array();
    return row;
  }

  /** What a record says, in the columns of the shape, and where it comes from. */
  private record Line(@Nullable Object[] said, ByteBuffer key, Source source) {}
}
