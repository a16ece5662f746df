package vn.dunghan.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dunghan.compose.form.UnitForm;
import vn.dunghan.intake.form.FormMark;
import vn.dunghan.intake.form.FormSheet;

/**
 * Writes a unit's form as a workbook that {@link FormSheet} describes: what is known is locked
 * (without a password), what is to fill is not, and every sheet is ready to print.
 */
public final class FormWorkbook {

  private FormWorkbook() {}

  /** Writes a form to a new file; the same form is the same file, whenever it is written. */
  public static void write(UnitForm form, Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      describe(workbook, form);
      FormStyles styles = new FormStyles(workbook);
      for (FormSheet sheet : FormSheet.values()) {
        List<List<String>> lines = lines(form, sheet);
        if (sheet.isOptional() && lines.isEmpty()) {
          continue;
        }
        new FormSheetWriter(workbook, styles, sheet).write(form, mark(form, lines.size()), lines);
      }
      workbook.lockStructure();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      Files.write(
          file, OfficePackage.reproducible(bytes.toByteArray()), StandardOpenOption.CREATE_NEW);
    }
  }

  private static FormMark mark(UnitForm form, int rows) {
    return new FormMark(
        form.ward().code(), form.unit().code(), form.period().key(), form.issuedAt(), rows);
  }

  /** What is shown of each line, in the order of the columns. */
  private static List<List<String>> lines(UnitForm form, FormSheet sheet) {
    return switch (sheet) {
      case PROGRESS ->
          form.tasks().stream()
              .map(
                  line ->
                      List.of(
                          line.task(),
                          line.period(),
                          line.content(),
                          line.directive(),
                          line.deadline(),
                          line.due(),
                          line.last()))
              .toList();
      case NARRATIVES ->
          form.sections().stream()
              .map(line -> List.of(line.section(), asked(line.title(), line.hint()), line.last()))
              .toList();
      case DOCUMENTS ->
          form.documents().stream()
              .map(line -> List.of(line.key(), line.name(), line.last()))
              .toList();
      case DOSSIERS ->
          form.dossiers().stream().map(line -> List.of(line.key(), line.last())).toList();
      case INDICATORS ->
          form.indicators().stream()
              .map(
                  line ->
                      List.of(
                          line.indicator(),
                          line.name(),
                          line.unitOfMeasure(),
                          line.target(),
                          line.last()))
              .toList();
    };
  }

  private static String asked(String title, String hint) {
    return hint.isEmpty() ? title : title + "\n(" + hint.strip() + ")";
  }

  private static void describe(XSSFWorkbook workbook, UnitForm form) {
    POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(
        ExcelText.fit("Biểu cập nhật " + form.unit().name() + " " + form.period().key()));
    properties.setCreator(ExcelText.fit(form.ward().name()));
    Date issued = Date.from(form.issuedAt().toInstant(ZoneOffset.ofHours(7)));
    properties.setCreated(Optional.of(issued));
    properties.setModified(Optional.of(issued));
  }
}
