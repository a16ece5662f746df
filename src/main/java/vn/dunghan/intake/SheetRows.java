package vn.dunghan.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, streamed. */
final class SheetRows implements TableRows {

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final CellText texts;
  private int columns = Integer.MAX_VALUE;

  private SheetRows(ReadableWorkbook workbook, boolean since1904, Stream<Row> stream) {
    this.workbook = workbook;
    this.stream = stream;
    this.rows = stream.iterator();
    this.texts = new CellText(since1904);
  }

  /** With the cells' formats, without which a day is a number. */
  static ReadableWorkbook workbook(Path path) throws IOException {
    return new ReadableWorkbook(path.toFile(), new ReadingOptions(hasStyles(path), true));
  }

  /** Some programs write no styles where no cell has one; the reader insists on them. */
  private static boolean hasStyles(Path path) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return zip.stream().anyMatch(entry -> entry.getName().matches("(?i)xl/.*styles.*"));
    }
  }

  /** Stands before the heading. */
  static SheetRows open(Path path, int index) throws IOException {
    boolean since1904 = DateSystem.isSince1904(path);
    ReadableWorkbook workbook = workbook(path);
    try {
      return new SheetRows(
          workbook, since1904, workbook.getSheet(index).orElseThrow().openStream());
    } catch (IOException | RuntimeException e) {
      workbook.close();
      throw e;
    }
  }

  /** Reads the heading, which must stand in row 1. */
  Header header(RegisterFile file, String sheet) {
    Row first = rows.hasNext() ? rows.next() : null;
    if (first == null || first.getRowNum() != 1) {
      throw new RefusedException(FileReasons.noHeading(sheet));
    }
    Header header = Header.of(file, cells(first, new ArrayList<>()));
    columns = header.size();
    return header;
  }

  /** This, standing below the heading. */
  SheetRows below(RegisterFile file) {
    header(file, "");
    return this;
  }

  @Override
  public @Nullable RawRow next() {
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        List<String> faults = new ArrayList<>();
        List<String> cells = cells(row, faults);
        if (!CsvRows.isBlank(cells) || !faults.isEmpty()) {
          return new RawRow(row.getRowNum(), cells, withShift(cells, faults));
        }
      }
      return null;
    } catch (ExcelReaderException e) {
      throw new RefusedException(FileReasons.HALF_COPIED, e);
    }
  }

  private List<String> withShift(List<String> cells, List<String> faults) {
    if (cells.size() > columns && !CsvRows.isBlank(cells.subList(columns, cells.size()))) {
      faults.add(Reasons.beyondColumns(columns));
    }
    return List.copyOf(faults);
  }

  private List<String> cells(Row row, List<String> faults) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      cells.add(texts.of(cell, faults));
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
