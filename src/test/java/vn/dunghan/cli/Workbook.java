package vn.dunghan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A revision's workbook, row by row, read with another library than wrote it. */
final class Workbook {

  private Workbook() {}

  static Path in(Path revision) {
    try (Stream<Path> files = Files.list(revision)) {
      return files
          .filter(file -> file.toString().endsWith(".xlsx"))
          .filter(file -> !file.toString().contains("thay-doi"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the sheets, in order. */
  static List<String> sheets(Path revision) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(in(revision).toFile())) {
      return workbook.getSheets().map(Sheet::getName).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first row of a sheet in which cells say these words. */
  static Row row(Path revision, String sheet, String... words) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(in(revision).toFile());
        Stream<Row> rows = workbook.findSheet(sheet).orElseThrow().openStream()) {
      return rows.filter(row -> words(row).containsAll(List.of(words))).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What each cell of a row says; numbers and dates as they are stored. */
  static List<String> words(Row row) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      words.add(row.getOptionalCell(i).map(cell -> cell.getText()).orElse(""));
    }
    return words;
  }
}
