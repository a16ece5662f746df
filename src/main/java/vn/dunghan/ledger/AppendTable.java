package vn.dunghan.ledger;

import java.nio.ByteBuffer;
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
  private final List<String> columns;
  private final RowHash hash = new RowHash();

  AppendTable(JdbcTemplate jdbc, Shape<T> shape, Function<T, Source> source) {
    this.jdbc = jdbc;
    this.shape = shape;
    this.source = source;
    this.columns = new ArrayList<>(shape.columns());
    columns.addAll(Stored.SOURCE_COLUMNS);
    columns.add("row_hash");
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
    records.stream().map(this::line).forEach(line -> fresh.putIfAbsent(line.hash(), line));
    byWard(fresh.values()).forEach((ward, hashes) -> known(ward, hashes).forEach(fresh::remove));
    Sequence sequence = new Sequence(jdbc, shape.table(), true);
    List<@Nullable Object[]> rows = new ArrayList<>(fresh.size());
    fresh.values().forEach(line -> rows.add(row(line, sequence.next(line.said()[0]))));
    Bulk.run(jdbc, Bulk.insert(shape.table(), columns), rows);
    return rows.size();
  }

  private Line line(T record) {
    @Nullable Object[] said = shape.values().apply(record);
    return new Line(said, ByteBuffer.wrap(hash.of(said)), source.apply(record));
  }

  private static Map<Object, List<byte[]>> byWard(Collection<Line> lines) {
    Map<Object, List<byte[]>> hashes = new LinkedHashMap<>();
    for (Line line : lines) {
      Object ward = Objects.requireNonNull(line.said()[0]);
      hashes.computeIfAbsent(ward, w -> new ArrayList<>()).add(line.hash().array());
    }
    return hashes;
  }

  private List<ByteBuffer> known(Object ward, List<byte[]> hashes) {
    String sql = "SELECT row_hash FROM " + shape.table() + " WHERE ward = ? AND row_hash IN (";
    List<Object> arguments = new ArrayList<>(hashes);
    arguments.add(0, ward);
    return jdbc.query(
        sql + Bulk.placeholders(hashes.size()) + ")",
        (row, n) -> ByteBuffer.wrap(row.getBytes(1)),
        arguments.toArray());
  }

  private @Nullable Object[] row(Line line, long seq) {
    @Nullable Object[] row = Arrays.copyOf(line.said(), columns.size());
    Object[] from = Stored.source(line.source());
    System.arraycopy(from, 0, row, line.said().length, from.length);
    row[row.length - 2] = line.hash().array();
    row[row.length - 1] = seq;
    return row;
  }

  /** What a record says, in the columns of the shape, and where it comes from. */
  private record Line(@Nullable Object[] said, ByteBuffer hash, Source source) {}
}
