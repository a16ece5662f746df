package vn.dunghan.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that were rejected, as a file that a clerk corrects in Excel and hands in
 * again: the table's own columns and cells, and {@code error}. It replaces the file of the import
 * before, or removes it where nothing is rejected any more.
 *
 * <p>A cell that a spreadsheet would take for a formula and that is no number gets an apostrophe in
 * front, the spreadsheets' own mark of text, against formula injection; reading takes it off again
 * ({@link CleanText}). All other cells stay as they were.
 */
final class RejectedRows implements Closeable {

  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.,]*%?");

  private final RegisterTable table;
  private final Path file;
  private final Path part;
  private @Nullable CsvWriter writer;
  private boolean complete;

  RejectedRows(RegisterTable table, Path folder) {
    this.table = table;
    this.file = folder.resolve(table.rejectedName());
    this.part = folder.resolve("." + table.rejectedName() + ".part");
  }

  void add(RawRow row, List<String> problems) throws IOException {
    CsvWriter open = writer == null ? begin() : writer;
    open.writeRecord(cells(row, String.join("; ", problems)));
  }

  private CsvWriter begin() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    BufferedWriter text = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
    text.write('\uFEFF'); // Excel takes a file without it for the local code page
    CsvWriter begun =
        CsvWriter.builder()
            .fieldSeparator(table.separator())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text);
    begun.writeRecord(withError(table.header().names(), Header.ERROR));
    writer = begun;
    return begun;
  }

  private List<String> cells(RawRow row, String error) {
    int size = Math.max(table.header().size(), row.cells().size());
    List<String> cells = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      cells.add(asText(row.cell(i)));
    }
    return withError(cells, error);
  }

  private static String asText(String cell) {
    return CleanText.looksLikeFormula(cell) && !NUMBER.matcher(cell.strip()).matches()
        ? "'" + cell
        : cell;
  }

  /** A file that was corrected and handed in again has the column already. */
  private List<String> withError(List<String> cells, String error) {
    List<String> all = new ArrayList<>(cells);
    int place = table.header().errorPlace();
    if (place >= 0) {
      all.set(place, error);
    } else {
      all.add(table.header().size(), error);
    }
    return all;
  }

  /** Makes the file visible, or removes the one before; answers where the rows lie. */
  Optional<Path> complete() throws IOException {
    complete = true;
    if (writer == null) {
      Files.deleteIfExists(file);
      return Optional.empty();
    }
    writer.close();
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    return Optional.of(file);
  }

  /** Leaves the file of the import before where this one did not come to its end. */
  @Override
  public void close() throws IOException {
    if (writer != null && !complete) {
      writer.close();
      Files.deleteIfExists(part);
    }
  }
}
