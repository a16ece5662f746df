package vn.dunghan.intake.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.intake.WorkbookCells;

/** Reads a saved form, whichever program saved it. */
public final class FormReader {

  private FormReader() {}

  /**
   * Reads a workbook that was {@linkplain WorkbookCells#check checked}.
   *
   * @throws RefusedException if it is no form, or if its layout is not as it was handed out
   */
  public static FilledForm read(Path path) throws IOException {
    try (WorkbookCells workbook = WorkbookCells.open(path)) {
      List<SheetReader> sheets = new ArrayList<>();
      for (FormSheet sheet : FormSheet.values()) {
        if (!sheet.isOptional() || workbook.names().contains(sheet.title())) {
          sheets.add(read(workbook, sheet));
        }
      }
      return form(sheets);
    }
  }

  private static SheetReader read(WorkbookCells workbook, FormSheet sheet) throws IOException {
    List<String> names = workbook.names();
    int place = names.indexOf(sheet.title());
    if (place < 0) {
      throw new RefusedException(
          isForm(names) ? FormReasons.sheetMissing(sheet) : FormReasons.NOT_A_FORM);
    }
    SheetReader reader = new SheetReader(sheet);
    workbook.read(place, reader);
    reader.requireEnd();
    return reader;
  }

  private static boolean isForm(List<String> names) {
    Set<String> titles = new HashSet<>();
    for (FormSheet sheet : FormSheet.values()) {
      titles.add(sheet.title());
    }
    titles.retainAll(names);
    return !titles.isEmpty();
  }

  private static FilledForm form(List<SheetReader> sheets) {
    FormMark mark = sheets.get(0).mark();
    List<FormRow> rows = new ArrayList<>();
    List<FormFault> strays = new ArrayList<>();
    for (SheetReader sheet : sheets) {
      if (!sheet.mark().id().equals(mark.id())) {
        throw new RefusedException(FormReasons.MIXED);
      }
      rows.addAll(sheet.rows());
      strays.addAll(sheet.strays());
    }
    return new FilledForm(mark, rows, strays);
  }
}
