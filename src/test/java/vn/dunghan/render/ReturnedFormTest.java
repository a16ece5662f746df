package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.intake.form.FormFault;
import vn.dunghan.intake.form.FormMark;
import vn.dunghan.intake.form.FormSheet;

/** What a unit gets back when some of its cells were wrong. */
class ReturnedFormTest {

  private static final int ROW = FormSheet.HEADING_ROW + 1;
  private static final int PERCENT = 7;
  private static final int COMPLETED = 8;
  private static final String WRONG = "FFFF9999";
  private static final FormFault FAULT =
      new FormFault("Tiến độ", ROW, PERCENT, "“abc” không phải là số nguyên từ 0 đến 100.");

  private final Path folder;

  private Path filled;

  ReturnedFormTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void fill() throws IOException {
    filled = folder.resolve("filled.xlsx");
    try (XSSFWorkbook workbook = open(SampleForms.write(folder, 2));
        OutputStream out = Files.newOutputStream(filled)) {
      workbook.getSheetAt(0).getRow(ROW - 1).getCell(PERCENT).setCellValue("abc");
      workbook.getSheetAt(0).getRow(ROW).getCell(PERCENT).setCellValue(50);
      workbook.write(out);
    }
  }

  @Test
  void theWrongCellIsColouredAndItsCommentSaysWhatToWrite() throws IOException {
    try (XSSFWorkbook workbook = open(returned(filled, FAULT))) {
      XSSFCell wrong = cell(workbook, ROW, PERCENT);
      assertThat(colour(wrong)).isEqualTo(WRONG);
      assertThat(wrong.getCellComment().getString().getString())
          .isEqualTo("CẦN SỬA: “abc” không phải là số nguyên từ 0 đến 100.");
      assertThat(wrong.getStringCellValue()).isEqualTo("abc");
      assertThat(wrong.getCellStyle().getLocked()).isFalse();
      assertThat(colour(cell(workbook, ROW + 1, PERCENT))).isNotEqualTo(WRONG);
      assertThat(cell(workbook, ROW + 1, PERCENT).getNumericCellValue()).isEqualTo(50);
    }
  }

  @Test
  void whatIsWrongIsNamedAboveTheHeadingsOfEverySheet() throws IOException {
    try (XSSFWorkbook workbook = open(returned(filled, FAULT))) {
      for (FormSheet kind : FormSheet.values()) {
        XSSFSheet sheet = workbook.getSheet(kind.title());
        assertThat(sheet.getRow(3).getCell(0).getStringCellValue())
            .startsWith("CẦN SỬA 1 Ô")
            .contains("trang “Tiến độ” ô H6");
        assertThat(sheet.getRow(2).getCell(0).getCellComment().getString().getString())
            .contains("H6");
      }
    }
  }

  @Test
  void theReturnedWorkbookIsTheSameForm() throws IOException {
    try (XSSFWorkbook before = open(filled);
        XSSFWorkbook after = open(returned(filled, FAULT))) {
      for (FormSheet kind : FormSheet.values()) {
        String mark = mark(after, kind);
        assertThat(mark).isEqualTo(mark(before, kind));
        assertThat(FormMark.of(mark)).isPresent();
        assertThat(after.getSheet(kind.title()).getDataValidations())
            .hasSameSizeAs(before.getSheet(kind.title()).getDataValidations());
        assertThat(after.getSheet(kind.title()).getProtect()).isTrue();
      }
    }
  }

  @Test
  void marksOfTheFirstReturnAreGoneFromTheSecond() throws IOException {
    Path first = returned(filled, FAULT);
    FormFault other = new FormFault("Tiến độ", ROW, COMPLETED, "Ngày hoàn thành ở tương lai.");

    try (XSSFWorkbook workbook = open(returned(first, other))) {
      assertThat(cell(workbook, ROW, PERCENT).getCellComment()).isNull();
      assertThat(colour(cell(workbook, ROW, PERCENT))).isNotEqualTo(WRONG);
      assertThat(cell(workbook, ROW, PERCENT).getCellStyle().getLocked()).isFalse();
      assertThat(colour(cell(workbook, ROW, COMPLETED))).isEqualTo(WRONG);
      assertThat(workbook.getSheetAt(0).getCellComments()).hasSize(2);
    }
  }

  @Test
  void twoFaultsOfOneCellStandInOneComment() throws IOException {
    FormFault second = new FormFault("Tiến độ", ROW, PERCENT, "Thêm nữa.");

    try (XSSFWorkbook workbook = open(returned(filled, FAULT, second))) {
      assertThat(cell(workbook, ROW, PERCENT).getCellComment().getString().getString())
          .contains("“abc”", "\nThêm nữa.");
    }
  }

  @Test
  void aFaultInARowThatWasEmptiedIsMarkedAllTheSame() throws IOException {
    FormFault missing = new FormFault("Chỉ tiêu", 40, 5, "Thiếu tử số.");

    try (XSSFWorkbook workbook = open(returned(filled, missing))) {
      XSSFCell cell = workbook.getSheet("Chỉ tiêu").getRow(39).getCell(5);
      assertThat(colour(cell)).isEqualTo(WRONG);
      assertThat(workbook.getSheetAt(workbook.getActiveSheetIndex()).getSheetName())
          .isEqualTo("Chỉ tiêu");
    }
  }

  @Test
  void aLongListOfFaultsIsCutInTheSentenceAndNotInTheCells() throws IOException {
    FormFault[] many =
        IntStream.range(0, 30)
            .mapToObj(i -> new FormFault("Tiến độ", ROW + i, PERCENT, "Sai."))
            .toArray(FormFault[]::new);

    try (XSSFWorkbook workbook = open(returned(filled, many))) {
      assertThat(cell(workbook, 4, 0).getStringCellValue())
          .startsWith("CẦN SỬA 30 Ô")
          .contains("và 10 ô khác");
      assertThat(colour(cell(workbook, ROW + 29, PERCENT))).isEqualTo(WRONG);
    }
  }

  private Path returned(Path from, FormFault... faults) throws IOException {
    Path file = Files.createTempDirectory(folder, "returned").resolve("Can-sua.xlsx");
    ReturnedForm.write(from, List.of(faults), file);
    return file;
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static XSSFCell cell(XSSFWorkbook workbook, int row, int column) {
    return workbook.getSheetAt(0).getRow(row - 1).getCell(column);
  }

  private static String mark(XSSFWorkbook workbook, FormSheet kind) {
    return workbook
        .getSheet(kind.title())
        .getRow(FormSheet.MARK_ROW - 1)
        .getCell(0)
        .getStringCellValue();
  }

  private static String colour(XSSFCell cell) {
    var colour = cell.getCellStyle().getFillForegroundXSSFColor();
    return colour == null ? "" : colour.getARGBHex();
  }
}
