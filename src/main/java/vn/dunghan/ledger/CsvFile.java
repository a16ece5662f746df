package vn.dunghan.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghan.intake.CleanText;

/**
 * One file of an export: its columns, and what a record says in them.
 *
 * @param cells in the order of the header
 */
record CsvFile<T>(
    String name, Shape<T> shape, List<String> header, Function<T, List<String>> cells) {

  /** So that a spreadsheet reads Vietnamese as what it is. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

  /** Writes all rows in the order they came in; a file of this name is replaced when complete. */
  void write(JdbcTemplate jdbc, Path folder) throws IOException {
    Path aside = folder.resolve("." + name + ".tmp");
    try (FileChannel channel =
            FileChannel.open(
                aside,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        Writer text = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
      text.write(BYTE_ORDER_MARK);
      CsvWriter csv = CsvWriter.builder().build(text);
      csv.writeRecord(header);
      writeRows(jdbc, csv);
      csv.flush();
      text.flush();
      channel.force(true);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.move(aside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private void writeRows(JdbcTemplate jdbc, CsvWriter csv) {
    jdbc.query(
        "SELECT * FROM "
            + shape.table()
            + (shape.ofWards() ? " ORDER BY ward, seq" : " ORDER BY seq"),
        row -> {
          csv.writeRecord(cells.apply(read(row)).stream().map(CsvFile::guarded).toList());
        });
  }

  private T read(ResultSet row) throws SQLException {
    return Objects.requireNonNull(shape.reader().mapRow(row, 0));
  }

  /**
   * Text that a spreadsheet would calculate gets an apostrophe, which an import takes off again.
   */
  private static String guarded(String cell) {
    boolean calculated = CleanText.looksLikeFormula(cell) && !NUMBER.matcher(cell).matches();
    return calculated ? "'" + cell : cell;
  }
}
