package vn.dunghan.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The top of one sheet of a small workbook, as text.
 *
 * @param rows those that hold anything
 */
public record SheetText(List<Line> rows) {

  public SheetText {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param number as a spreadsheet counts
   * @param cells clean text; cells further right are empty
   * @param faults Vietnamese: cells that hold no value
   */
  public record Line(int number, List<String> cells, List<String> faults) {

    public Line {
      cells = List.copyOf(cells);
      faults = List.copyOf(faults);
    }

    /** The text of a cell, counted from 0. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /**
   * Reads a sheet of a workbook, which is looked through as an archive first.
   *
   * @param mostRows further rows are not read
   * @param mostColumns further cells are not read
   * @return empty if there is no sheet of that name
   * @throws RefusedException if the workbook is not a whole, plain {@code .xlsx}
   */
  public static Optional<SheetText> of(Path workbook, String sheet, int mostRows, int mostColumns)
      throws IOException {
    WorkbookPreflight.check(workbook);
    try (ReadableWorkbook book = SheetRows.workbook(workbook)) {
      Optional<Sheet> found =
          book.getSheets().filter(s -> CleanText.of(s.getName()).equals(sheet)).findFirst();
      return found.isEmpty()
          ? Optional.empty()
          : Optional.of(
              read(
                  new CellText(DateSystem.isSince1904(workbook)),
                  found.get(),
                  mostRows,
                  mostColumns));
    } catch (ExcelReaderException e) {
      throw new RefusedException(FileReasons.HALF_COPIED, e);
    }
  }

  private static SheetText read(CellText texts, Sheet sheet, int mostRows, int mostColumns)
      throws IOException {
    List<Line> lines = new ArrayList<>();
    try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
      Iterator<org.dhatim.fastexcel.reader.Row> rows = stream.iterator();
      while (rows.hasNext()) {
        org.dhatim.fastexcel.reader.Row row = rows.next();
        if (row.getRowNum() > mostRows) {
          break;
        }
        lines.add(line(row, texts, mostColumns));
      }
    }
    return new SheetText(lines);
  }

  private static Line line(org.dhatim.fastexcel.reader.Row row, CellText texts, int mostColumns) {
    List<String> cells = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Cell cell : row) {
      if (cells.size() == mostColumns) {
        break;
      }
      cells.add(CleanText.of(texts.of(cell, faults)));
    }
    return new Line(row.getRowNum(), cells, faults);
  }

  /** The row of a number; one without anything if there is none. */
  public Line row(int number) {
    return rows.stream()
        .filter(line -> line.number() == number)
        .findFirst()
        .orElseGet(() -> new Line(number, List.of(), List.of()));
  }
}
