package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.intake.form.FilledForm;
import vn.dunghan.intake.form.FormFault;
import vn.dunghan.intake.form.FormReader;
import vn.dunghan.intake.form.FormSheet;

/** A form that LibreOffice opened and saved. Skipped where there is no LibreOffice. */
class FormInLibreOfficeIT {

  private static final int ROW = FormSheet.HEADING_ROW + 1;
  private static final int PERCENT = 7;
  private static final int RESULT = 10;
  private static final FormFault FAULT =
      new FormFault("Tiến độ", ROW, PERCENT, "Hãy ghi số nguyên từ 0 đến 100.");

  private final Path folder;

  FormInLibreOfficeIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void requireLibreOffice() {
    boolean there =
        Pattern.compile(File.pathSeparator)
            .splitAsStream(String.valueOf(System.getenv("PATH")))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    assumeThat(there).as("LibreOffice (soffice) is in PATH").isTrue();
  }

  @Test
  void theSavedFormIsReadAsItWasFilled() throws Exception {
    FilledForm form = FormReader.read(saved(filled()));

    assertThat(form.mark().unit()).isEqualTo("VH/XH");
    assertThat(form.mark().issuedAt()).isEqualTo(SampleForms.ISSUED);
    assertThat(form.rows().toString()).contains("- Đã xong 3/5 việc").contains("40");
  }

  @Test
  void locksRulesAndPrintingOutliveTheSaving() throws Exception {
    try (XSSFWorkbook workbook = open(saved(filled()))) {
      for (FormSheet kind : FormSheet.values()) {
        XSSFSheet sheet = workbook.getSheet(kind.title());
        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.getDataValidations()).isNotEmpty();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
      }
      assertThat(cell(workbook, PERCENT).getCellStyle().getLocked()).isFalse();
      assertThat(cell(workbook, 0).getCellStyle().getLocked()).isTrue();
    }
  }

  @Test
  void aReturnedFormThatWasSavedIsTheSameFormAndLosesItsMarks() throws Exception {
    Path again = saved(returned(saved(filled()), FAULT));
    try (XSSFWorkbook workbook = open(again)) {
      assertThat(cell(workbook, PERCENT).getCellComment().getString().getString())
          .contains("Hãy ghi số nguyên");
    }
    assertThat(FormReader.read(again).mark().id())
        .isEqualTo(FormReader.read(folder.resolve("filled.xlsx")).mark().id());

    FormFault other = new FormFault("Tiến độ", ROW, RESULT, "Hãy viết ngắn lại.");
    try (XSSFWorkbook workbook = open(returned(again, other))) {
      assertThat(workbook.getSheetAt(0).getCellComments())
          .containsOnlyKeys(
              new CellAddress(FormSheet.MARK_ROW - 1, 0), new CellAddress(ROW - 1, RESULT));
      assertThat(ReturnedLook.isWrong(cell(workbook, PERCENT).getCellStyle())).isFalse();
      assertThat(ReturnedLook.isWrong(cell(workbook, RESULT).getCellStyle())).isTrue();
    }
  }

  private Path filled() throws IOException {
    Path file = folder.resolve("filled.xlsx");
    try (XSSFWorkbook workbook = open(SampleForms.write(folder, 2));
        OutputStream out = Files.newOutputStream(file)) {
      cell(workbook, PERCENT).setCellValue(40);
      cell(workbook, RESULT).setCellValue("- Đã xong 3/5 việc");
      workbook.write(out);
    }
    return file;
  }

  private Path returned(Path from, FormFault fault) throws IOException {
    Path file = Files.createTempDirectory(folder, "returned").resolve("Can-sua.xlsx");
    ReturnedForm.write(from, List.of(fault), file);
    return file;
  }

  /** As LibreOffice writes it when somebody presses save. */
  private Path saved(Path file) throws IOException, InterruptedException {
    Path saved = Files.createTempDirectory(folder, "saved");
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                saved.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertThat(office.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ended").isTrue();
    assertThat(saved.resolve(String.valueOf(file.getFileName()))).exists();
    return saved.resolve(String.valueOf(file.getFileName()));
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static XSSFCell cell(XSSFWorkbook workbook, int column) {
    return workbook.getSheetAt(0).getRow(ROW - 1).getCell(column);
  }
}
