package vn.dunghan.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * A workbook of plain tables that an import reads again: a heading in row 1, then rows, everything
 * as text, so that no office program turns a code or a day into something else. Rows are streamed.
 */
public final class RowsWorkbook implements AutoCloseable {

  private static final int WIDTH = 22 * 256;
  private static final int WIDE = 60 * 256;

  private final Path file;
  private final ExcelStream workbook = new ExcelStream();
  private final CellStyle heading;
  private final CellStyle text;

  public RowsWorkbook(Path file) {
    this.file = file;
    ExcelStyles styles = new ExcelStyles(workbook);
    heading = styles.of(ExcelLook.HEADING);
    text = styles.of(DeskLists.LOOK.with("@", false));
  }

  /** One sheet of the workbook, which takes its rows from the top; the first is the heading. */
  public final class Table {

    private final SXSSFSheet sheet;
    private int next;

    private Table(String name) {
      sheet = workbook.createSheet(name);
      sheet.createFreezePane(0, 1);
    }

    /** Adds a row. */
    public void row(List<String> cells) {
      Row row = sheet.createRow(next);
      for (int i = 0; i < cells.size(); i++) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(i);
        cell.setCellValue(ExcelText.fit(cells.get(i)));
        cell.setCellStyle(next == 0 ? heading : text);
        if (next == 0) {
          sheet.setColumnWidth(i, i == cells.size() - 1 ? WIDE : WIDTH);
        }
      }
      next++;
    }
  }

  /** Adds a sheet. */
  public Table table(String name) {
    return new Table(name);
  }

  /** Writes the file, which must be new. */
  public void write() throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
      workbook.write(out);
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
