package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dunghan.intake.form.FormColumn;
import vn.dunghan.intake.form.FormMark;
import vn.dunghan.intake.form.FormSheet;

/** A form as another library, and a spreadsheet program, finds it. */
class FormWorkbookTest {

  private static final int TASKS = 3;

  private final Path folder;

  FormWorkbookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource
  void eachSheetHoldsItsMarkHeadingsRowsAndEnd(FormSheet kind) throws IOException {
    List<Row> rows = rows(kind, SampleForms.write(folder, TASKS));

    FormMark mark = FormMark.of(text(rows, FormSheet.MARK_ROW, 0)).orElseThrow();
    assertThat(mark.ward()).isEqualTo("p01");
    assertThat(mark.unit()).isEqualTo("VH/XH");
    assertThat(mark.period()).isEqualTo("2025-10");
    assertThat(mark.issuedAt()).isEqualTo(SampleForms.ISSUED);
    List<String> headings = kind.columns().stream().map(FormColumn::heading).toList();
    for (int i = 0; i < headings.size(); i++) {
      assertThat(text(rows, FormSheet.HEADING_ROW, i)).isEqualTo(headings.get(i));
    }
    assertThat(text(rows, FormSheet.HEADING_ROW + mark.rows() + 1, 0)).isEqualTo(FormSheet.END);
    assertThat(rows).hasSize(FormSheet.HEADING_ROW + mark.rows() + 1);
  }

  @Test
  void theMarkTellsHowManyRowsEachSheetHas() throws IOException {
    Path file = SampleForms.write(folder, TASKS);

    assertThat(Stream.of(FormSheet.values()).map(kind -> mark(kind, file).rows()))
        .containsExactly(TASKS, 1, 1, 2, 1);
  }

  @Test
  void aFormWithoutTasksEndsBelowItsHeadings() throws IOException {
    List<Row> rows = rows(FormSheet.PROGRESS, SampleForms.write(folder, 0));

    assertThat(text(rows, FormSheet.HEADING_ROW + 1, 0)).isEqualTo(FormSheet.END);
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheCellsToFillAreUnlocked(FormSheet kind) throws IOException {
    try (XSSFWorkbook workbook = open(SampleForms.write(folder, TASKS))) {
      XSSFSheet sheet = workbook.getSheet(kind.title());
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
      assertThat(workbook.isStructureLocked()).isTrue();
      int rows = mark(kind, folder.resolve("bieu.xlsx")).rows();
      sheet.forEach(
          row ->
              row.forEach(
                  cell -> {
                    int below = cell.getRowIndex() - FormSheet.HEADING_ROW;
                    boolean toFill =
                        below >= 0
                            && below < rows
                            && kind.columns().get(cell.getColumnIndex()).toFill();
                    assertThat(cell.getCellStyle().getLocked())
                        .as(cell.getAddress().toString())
                        .isEqualTo(!toFill);
                  }));
    }
  }

  @Test
  void textThatBeginsLikeAFormulaStaysText() throws IOException {
    try (XSSFWorkbook workbook = open(SampleForms.write(folder, 1))) {
      var cell = workbook.getSheetAt(0).getRow(FormSheet.HEADING_ROW).getCell(2);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void percentIsChosenFromAListAndOtherNumbersAreAskedAbout() throws IOException {
    try (XSSFWorkbook workbook = open(SampleForms.write(folder, TASKS))) {
      DataValidation percent = rule(workbook.getSheetAt(0), "percent").orElseThrow();
      assertThat(percent.getValidationConstraint().getExplicitListValues())
          .contains("0", "5", "50", "95", "100");
      assertThat(percent.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
      assertThat(percent.getErrorBoxText()).contains("từ 0 đến 100");
      assertThat(percent.getRegions().getCellRangeAddresses())
          .extracting(CellRangeAddress::formatAsString)
          .containsExactly("H6:H8");
    }
  }

  @Test
  void aDateAfterTodayIsAskedAbout() throws IOException {
    try (XSSFWorkbook workbook = open(SampleForms.write(folder, TASKS))) {
      DataValidation date = rule(workbook.getSheetAt(0), "completed_at").orElseThrow();
      assertThat(date.getValidationConstraint().getFormula2()).isEqualTo("TODAY()+1");
      assertThat(date.getErrorBoxText()).contains("15/10/2025");
    }
  }

  /** 255 characters of text and 32 of title are all that Excel keeps; it calls more damaged. */
  @ParameterizedTest
  @EnumSource
  void helpStandsOnTheHeadingsAndOnTheCellsToFill(FormSheet kind) throws IOException {
    try (XSSFWorkbook workbook = open(SampleForms.write(folder, TASKS))) {
      List<XSSFDataValidation> rules = workbook.getSheet(kind.title()).getDataValidations();
      long toFill = kind.columns().stream().filter(FormColumn::toFill).count();
      assertThat(rules).hasSize((int) (2 * toFill));
      assertThat(rules)
          .allSatisfy(
              rule -> {
                assertThat(rule.getPromptBoxText()).isNotEmpty().hasSizeLessThanOrEqualTo(255);
                assertThat(rule.getPromptBoxTitle()).isNotEmpty().hasSizeLessThanOrEqualTo(32);
              });
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSheetIsPrintedOnA4LandscapeWithItsHeadingsOnEachPage(FormSheet kind) throws IOException {
    try (XSSFWorkbook workbook = open(SampleForms.write(folder, TASKS))) {
      XSSFSheet sheet = workbook.getSheet(kind.title());
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
      assertThat(sheet.getFooter().getRight()).contains("Trang &P/&N");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) FormSheet.HEADING_ROW);
    }
  }

  /** Zip64 records, which POI writes by default, keep LibreOffice from opening a file. */
  @Test
  void theFileIsAPlainZip() throws IOException {
    byte[] bytes = Files.readAllBytes(SampleForms.write(folder, TASKS));
    byte[] zip64 = {'P', 'K', 6, 6};
    for (int i = 0; i + zip64.length <= bytes.length; i++) {
      assertThat(Arrays.equals(bytes, i, i + zip64.length, zip64, 0, zip64.length)).isFalse();
    }
  }

  private static Optional<XSSFDataValidation> rule(XSSFSheet sheet, String column) {
    int index =
        FormSheet.PROGRESS.columns().stream().map(FormColumn::name).toList().indexOf(column);
    return sheet.getDataValidations().stream()
        .filter(
            rule -> {
              CellRangeAddress range = rule.getRegions().getCellRangeAddress(0);
              return range.getFirstColumn() == index
                  && range.getFirstRow() == FormSheet.HEADING_ROW;
            })
        .findFirst();
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static FormMark mark(FormSheet kind, Path file) {
    try {
      return FormMark.of(text(rows(kind, file), FormSheet.MARK_ROW, 0)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> rows(FormSheet kind, Path file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      return workbook.findSheet(kind.title()).orElseThrow().read();
    }
  }

  private static String text(List<Row> rows, int row, int column) {
    Cell cell = rows.get(row - 1).getCell(column);
    return cell == null ? "" : cell.getText();
  }
}
