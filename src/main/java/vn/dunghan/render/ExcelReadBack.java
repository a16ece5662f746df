package vn.dunghan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.dunghan.compose.document.Cell;

/** A workbook as another library reads it: every cell's text, or its number and how it shows. */
final class ExcelReadBack implements ReadBack {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  /** Rows by what each of their cells says, so that asking for a row does not search all. */
  private final Map<Object, List<Place>> places = new HashMap<>();

  private ExcelReadBack() {}

  static ExcelReadBack of(Path file) throws IOException {
    ExcelReadBack readBack = new ExcelReadBack();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          rows.forEach(readBack::add);
        }
      }
    } catch (UncheckedIOException | ExcelReaderException e) {
      throw new IOException("Cannot be read as a workbook: " + file, e);
    }
    return readBack;
  }

  private void add(Row row) {
    List<ExcelSaid> said = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      said.add(ExcelSaid.of(row.getOptionalCell(i).orElse(null)));
    }
    for (int i = 0; i < said.size(); i++) {
      if (!said.get(i).isEmpty()) {
        places
            .computeIfAbsent(said.get(i).key(), key -> new ArrayList<>(1))
            .add(new Place(said, i));
      }
    }
  }

  private record Place(List<ExcelSaid> row, int column) {

    boolean says(List<ExcelSaid> wanted, int before) {
      int first = column - before;
      for (int i = 0; i < wanted.size(); i++) {
        int at = first + i;
        ExcelSaid found = at >= 0 && at < row.size() ? row.get(at) : ExcelSaid.NOTHING;
        if (at < 0 || !found.agrees(wanted.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  @Override
  public boolean says(List<Cell> cells) {
    List<ExcelSaid> wanted = cells.stream().map(ExcelSaid::wanted).toList();
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).isEmpty()) {
        int before = i;
        return places.getOrDefault(wanted.get(i).key(), List.of()).stream()
            .anyMatch(place -> place.says(wanted, before));
      }
    }
    return true;
  }
}
