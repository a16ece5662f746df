package vn.dunghan.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads again what an import wrote of its rejected rows: the heading, then the rows. */
public final class RejectedFile {

  private RejectedFile() {}

  /** Takes a row. */
  public interface Rows {
    void row(List<String> cells) throws IOException;
  }

  /** Hands over every row of a file, the heading first. */
  public static void read(Path file, RegisterFile table, Rows rows) throws IOException {
    char separator = CsvTable.separator(CsvTable.head(file), table);
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator).detectBomHeader(true).ofCsvRecord(file)) {
      for (CsvRecord row : reader) {
        rows.row(row.getFields());
      }
    }
  }
}
