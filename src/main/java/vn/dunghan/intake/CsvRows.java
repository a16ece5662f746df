package vn.dunghan.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file, streamed. */
final class CsvRows implements TableRows {

  private final CsvReader<String[]> reader;
  private final Iterator<String[]> records;
  private final Header header;
  private final CsvSurvey survey;
  private int number = 1;

  /** Takes a reader that stands before the heading. */
  CsvRows(CsvReader<String[]> reader, Header header, CsvSurvey survey) {
    this.reader = reader;
    this.records = reader.iterator();
    this.header = header;
    this.survey = survey;
    records.next();
  }

  @Override
  public @Nullable RawRow next() throws IOException {
    try {
      while (records.hasNext()) {
        List<String> cells = Arrays.asList(records.next());
        number++;
        if (!isBlank(cells)) {
          return new RawRow(number, cells, faults(cells));
        }
      }
      return null;
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(cell -> CleanText.of(cell).isEmpty());
  }

  /** A row with more cells than columns has shifted; a short last one without an end was cut. */
  private List<String> faults(List<String> cells) {
    int columns = header.size();
    if (cells.size() > columns && !isBlank(cells.subList(columns, cells.size()))) {
      return List.of(Reasons.moreCells(cells.size(), columns));
    }
    boolean isLast = number == survey.records() && !survey.endsWithLineBreak();
    return isLast && cells.size() < columns
        ? List.of(Reasons.cutOff(cells.size(), columns))
        : List.of();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
