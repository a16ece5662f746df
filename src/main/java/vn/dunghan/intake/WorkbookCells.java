package vn.dunghan.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook that was looked through as an archive first, streamed. */
public final class WorkbookCells implements Closeable {

  private final ReadableWorkbook workbook;
  private final List<Sheet> sheets;
  private final CellText texts;

  private WorkbookCells(ReadableWorkbook workbook) {
    this.workbook = workbook;
    this.sheets = workbook.getSheets().toList();
    this.texts = new CellText(workbook.isDate1904());
  }

  /** Takes a row of a sheet. */
  public interface RowTaker {

    /**
     * @param row as a spreadsheet counts
     * @param cells those that hold something, left to right
     * @return whether to go on
     */
    boolean take(int row, List<FilledCell> cells);
  }

  /**
   * Makes sure that a file is a whole, plain workbook: no libraries' leniency, no macros, no links,
   * no bombs.
   *
   * @throws RefusedException if it is not; it may still be being written
   */
  public static void check(Path path) throws IOException {
    WorkbookPreflight.check(path);
  }

  /** Opens a workbook that was {@linkplain #check checked}. */
  public static WorkbookCells open(Path path) throws IOException {
    try {
      return new WorkbookCells(SheetRows.workbook(path));
    } catch (ExcelReaderException e) {
      throw new RefusedException(FileReasons.HALF_COPIED, e);
    }
  }

  /** The names of the sheets in order. */
  public List<String> names() {
    return sheets.stream().map(sheet -> CleanText.of(sheet.getName())).toList();
  }

  /** Gives the rows of a sheet, those without anything in them too, as far as they are written. */
  public void read(int sheet, RowTaker taker) throws IOException {
    try (Stream<Row> rows = sheets.get(sheet).openStream()) {
      Iterator<Row> each = rows.iterator();
      boolean goOn = true;
      while (goOn && each.hasNext()) {
        Row row = each.next();
        goOn = taker.take(row.getRowNum(), cells(row));
      }
    } catch (ExcelReaderException | NumberFormatException e) {
      throw new RefusedException(FileReasons.HALF_COPIED, e);
    }
  }

  private List<FilledCell> cells(Row row) {
    List<FilledCell> cells = new ArrayList<>(row.getPhysicalCellCount());
    for (Cell cell : row) {
      FilledCell filled = filled(cell);
      if (filled != null) {
        cells.add(filled);
      }
    }
    return cells;
  }

  private @Nullable FilledCell filled(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return null;
    }
    boolean formula = cell.getFormula() != null;
    List<String> faults = new ArrayList<>(0);
    String text = CleanText.of(texts.of(cell, faults));
    boolean failed = !faults.isEmpty() && !text.isEmpty();
    return text.isEmpty() && !formula
        ? null
        : new FilledCell(
            cell.getColumnIndex(),
            text,
            cell.getType() == CellType.STRING,
            formula,
            failed ? text : "");
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
