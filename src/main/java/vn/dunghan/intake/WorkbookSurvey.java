package vn.dunghan.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * A workbook, looked through once: a table for each sheet that bears the name of a register file.
 *
 * @param notices Vietnamese: sheets that were passed over
 */
record WorkbookSurvey(List<RegisterTable> tables, List<String> notices) {

  /** Throws {@link RefusedException} where the workbook cannot be taken. */
  static WorkbookSurvey of(Path path, String name) throws IOException {
    WorkbookPreflight.check(path);
    Survey survey = new Survey(path, name, Hashes.sha256(path));
    try (ReadableWorkbook workbook = SheetRows.workbook(path)) {
      return survey.of(workbook.getSheets().toList());
    } catch (ExcelReaderException e) {
      throw new RefusedException(FileReasons.HALF_COPIED, e);
    }
  }

  private record Survey(Path path, String name, String sha256) {

    WorkbookSurvey of(List<Sheet> sheets) throws IOException {
      List<RegisterTable> tables = new ArrayList<>();
      List<String> notices = new ArrayList<>();
      Set<RegisterFile> seen = EnumSet.noneOf(RegisterFile.class);
      for (Sheet sheet : sheets) {
        Optional<RegisterFile> file = RegisterFile.named(CleanText.of(sheet.getName()));
        if (file.isEmpty()) {
          notices.add(FileReasons.sheetUnknown(name, sheet.getName()));
          continue;
        }
        if (!seen.add(file.get())) {
          throw new RefusedException(FileReasons.sheetTwice(file.get().sheetName()));
        }
        if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
          notices.add(FileReasons.sheetHidden(name, sheet.getName()));
        }
        tables.add(table(file.get(), sheet));
      }
      if (tables.isEmpty()) {
        throw new RefusedException(
            FileReasons.noSheet(sheets.stream().map(Sheet::getName).toList()));
      }
      return new WorkbookSurvey(List.copyOf(tables), List.copyOf(notices));
    }

    private RegisterTable table(RegisterFile file, Sheet sheet) throws IOException {
      Header header;
      long rows = 0;
      int index = sheet.getIndex();
      try (SheetRows sheetRows = SheetRows.open(path, index)) {
        header = sheetRows.header(file, sheet.getName());
        while (sheetRows.next() != null) {
          rows++;
        }
      }
      TableOrigin origin =
          new TableOrigin(
              name + ", " + sheet.getName(), sha256, FileNames.stem(name) + "." + file.fileName());
      return new RegisterTable(
          file, origin, header, ',', rows, () -> SheetRows.open(path, index).below(file));
    }
  }
}
