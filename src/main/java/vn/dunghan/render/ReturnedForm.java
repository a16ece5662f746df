package vn.dunghan.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dunghan.intake.form.FormFault;

/**
 * A unit's own workbook with what is wrong in it marked: each wrong cell coloured, with a comment
 * that says what to write, and all of them named above the headings. Marks of an earlier return are
 * taken away. What the unit wrote stays as it is; corrected and saved, it is the same form.
 */
public final class ReturnedForm {

  /** Cells named in a sentence. */
  private static final int MOST_NAMED = 20;

  private ReturnedForm() {}

  /**
   * Writes the marked copy.
   *
   * @param original the workbook as the unit saved it, already known to be whole and plain
   * @param file must not be there
   */
  public static void write(Path original, List<FormFault> faults, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(original);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
      mark(workbook, faults);
      workbook.write(out);
    }
  }

  private static void mark(XSSFWorkbook workbook, List<FormFault> faults) {
    Map<String, List<FormFault>> bySheet =
        faults.stream()
            .collect(
                Collectors.groupingBy(FormFault::sheet, LinkedHashMap::new, Collectors.toList()));
    ReturnedLook look = new ReturnedLook(workbook);
    String summary = summary(bySheet, faults.size());
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      new ReturnedSheet(sheet, look)
          .mark(bySheet.getOrDefault(sheet.getSheetName(), List.of()), summary);
    }
    open(workbook, faults);
  }

  /** Opens where the first wrong cell is. */
  private static void open(XSSFWorkbook workbook, List<FormFault> faults) {
    faults.stream()
        .map(fault -> workbook.getSheet(fault.sheet()))
        .filter(sheet -> sheet != null)
        .findFirst()
        .ifPresent(
            sheet -> {
              for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                workbook.getSheetAt(i).setSelected(false);
              }
              workbook.setActiveSheet(workbook.getSheetIndex(sheet));
              sheet.setSelected(true);
            });
  }

  private static String summary(Map<String, List<FormFault>> bySheet, int count) {
    return bySheet.entrySet().stream()
        .map(entry -> "trang “" + entry.getKey() + "” ô " + cells(entry.getValue()))
        .collect(
            Collectors.joining(
                "; ",
                ReturnedSheet.LEAD + " %d Ô (nền đỏ, có ghi chú cách sửa): ".formatted(count),
                ". Sửa xong, lưu tệp trong thư mục này rồi đóng lại; các dòng khác đã được nhận."));
  }

  private static String cells(List<FormFault> faults) {
    List<String> cells = faults.stream().map(ReturnedForm::cell).distinct().toList();
    String named = cells.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    int left = cells.size() - MOST_NAMED;
    return left > 0 ? named + " và %d ô khác".formatted(left) : named;
  }

  private static String cell(FormFault fault) {
    return new CellReference(fault.row() - 1, Math.max(0, fault.column())).formatAsString(false);
  }
}
