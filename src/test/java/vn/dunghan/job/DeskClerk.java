package vn.dunghan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.dunghan.cli.Clerk;
import vn.dunghan.intake.desk.DeskAction;
import vn.dunghan.intake.desk.DeskBook;
import vn.dunghan.intake.desk.DeskColumn;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.Watcher;

/** A clerk at the desk: fills rows with one library, reads the answers with another. */
final class DeskClerk {

  /** An answer as the clerk reads it. */
  record Answer(String words, String result, String lines) {}

  private final Clerk clerk;
  private final String now;

  DeskClerk(Clerk clerk, String now) {
    this.clerk = clerk;
    this.now = now;
  }

  /** A home with October made and a book on its desk; each test takes a copy. */
  static Clerk withOctober(Path folder, String frozen) {
    Clerk made = Clerk.of(folder.resolve("home"), frozen);
    made.types("import", Clerk.EXAMPLE.toString());
    made.reports("2025-10");
    new DeskClerk(made, frozen).served();
    return made;
  }

  DeskClerk at(String moment) {
    return new DeskClerk(clerk, moment);
  }

  /** Fills cells of a row by its number in the first book, and saves. */
  DeskClerk asks(int number, Map<DeskColumn, String> cells) {
    return edits(
        sheet -> {
          int row = DeskBook.HEADING_ROW + number - 1;
          cells.forEach((column, text) -> write(sheet, row, column.ordinal(), text));
        });
  }

  /** Asks for a further revision of October. */
  DeskClerk asksToRevise(int number, String reason) {
    return asks(
        number,
        Map.of(
            DeskColumn.ACTION,
            DeskAction.REVISE.label(),
            DeskColumn.REPORT,
            Clerk.REPORT,
            DeskColumn.PERIOD,
            "2025-10",
            DeskColumn.REASON,
            reason));
  }

  /** Emptied first: POI keeps the old text beside the new one in a cell that was streamed. */
  static void write(Sheet sheet, int row, int column, String text) {
    Cell cell = sheet.getRow(row).getCell(column);
    cell.setBlank();
    cell.setCellValue(text);
  }

  /** What a test does to a sheet. */
  interface Edit {
    void of(Sheet sheet);
  }

  DeskClerk edits(Edit edit) {
    edit(book(), DeskBook.SHEET, edit);
    return this;
  }

  /** Opens a workbook, changes a sheet and saves it. */
  static void edit(Path workbook, String sheet, Edit edit) {
    try {
      Workbook book;
      try (InputStream in = Files.newInputStream(workbook)) {
        book = WorkbookFactory.create(in);
      }
      try (book;
          OutputStream out = Files.newOutputStream(workbook)) {
        edit.of(book.getSheet(sheet));
        book.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs what cron runs for the desk. */
  Outcome served() {
    return served(Watcher.NONE);
  }

  Outcome served(Watcher watcher) {
    return new Runs(clerk.home(), now, watcher).desk();
  }

  Clerk clerk() {
    return clerk;
  }

  Path folder() {
    return clerk.share().resolve("ban-lam-viec");
  }

  Path book() {
    return folder().resolve("yeu-cau.xlsx");
  }

  /** Puts a file beside the workbook, written long before now. */
  Path puts(String name, String text) {
    try {
      Path file = Files.writeString(folder().resolve(name), text);
      return touched(file, LocalDateTime.parse(now).minusMinutes(10));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has a file look as if it was written at a moment, Vietnam's time. */
  static Path touched(Path file, LocalDateTime moment) {
    try {
      return Files.setLastModifiedTime(
          file, FileTime.from(moment.toInstant(ZoneOffset.ofHours(7))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the answers, oldest first. */
  List<String> answerFiles() {
    try (Stream<Path> found = Files.list(folder())) {
      return found
          .map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("tra-loi-"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All answers by the number of their row, 0 for the workbook itself; a row that was answered
   * twice fails the test.
   */
  Map<Integer, Answer> answers() {
    Map<Integer, Answer> answers = new LinkedHashMap<>();
    for (String file : answerFiles()) {
      for (List<String> row : rows(folder().resolve(file))) {
        if (row.size() >= 4 && !row.get(2).isEmpty() && !row.get(2).equals("Kết quả")) {
          int number = row.get(0).isEmpty() ? 0 : (int) Double.parseDouble(row.get(0));
          Answer before = answers.put(number, new Answer(row.get(1), row.get(2), row.get(3)));
          assertThat(before).as("answer to row " + number + " before " + file).isNull();
        }
      }
    }
    return answers;
  }

  Answer answer(int number) {
    return answers().getOrDefault(number, new Answer("", "", ""));
  }

  /** The cells of a workbook's first sheet, as text. */
  static List<List<String>> rows(Path workbook) {
    try (InputStream in = Files.newInputStream(workbook);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      List<List<String>> rows = new ArrayList<>();
      for (var row : book.getFirstSheet().read()) {
        List<String> cells = new ArrayList<>();
        row.forEach(
            cell -> cells.add(cell == null ? "" : cell.getText().replaceFirst("\\.0$", "")));
        rows.add(cells);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
