package vn.dunghan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.register.Unit;

class WorkbookTest {

  private HandedIn office;
  private final XSSFWorkbook workbook = new XSSFWorkbook();

  @BeforeEach
  void setUp(@TempDir Path home) {
    office = new HandedIn(home);
  }

  private Sheet sheet(String name, String... header) {
    Sheet sheet = workbook.createSheet(name);
    texts(sheet, 0, header);
    return sheet;
  }

  private static Row texts(Sheet sheet, int index, String... texts) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        row.createCell(i).setCellValue(texts[i]);
      }
    }
    return row;
  }

  private CellStyle format(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private Path written() {
    return office.bytes("so-lieu.xlsx", Workbooks.bytes(workbook));
  }

  /** The cells of the only row of a sheet with the columns of units.csv. */
  private RawRow onlyRow(Path path) throws IOException {
    try (TableRows rows = RegisterSource.open(List.of(path)).tables().get(0).open()) {
      return Objects.requireNonNull(rows.next());
    }
  }

  @Test
  void sheetsAreFilesWhateverTheirOrderAndSpelling() {
    sheet("Ghi chú", "gì đó");
    texts(
        sheet("TASKS.csv", "code", "content", "lead", "assigned_on"),
        1,
        "NV-1",
        "Một việc",
        "DV01;DV02",
        "15/9/2025");
    Sheet units = sheet(" Units ", "code", "name", "aliases");
    texts(units, 1, "DV01", "Văn phòng", "VP;Văn phòng UBND");
    texts(units, 2, "DV02", "Phòng B");
    ImportOutcome outcome = office.run(written());
    assertThat(outcome.gaps()).isFalse();
    assertThat(outcome.tables())
        .extracting(TableOutcome::name)
        .containsExactly("so-lieu.xlsx,  Units ", "so-lieu.xlsx, TASKS.csv");
    assertThat(outcome.notices())
        .containsExactly("so-lieu.xlsx: trang tính \"Ghi chú\" không thuộc danh mục, đã bỏ qua");
    assertThat(office.register.tasks).hasSize(1);
    assertThat(office.register.units("P1")).extracting(Unit::code).containsExactly("DV01", "DV02");
  }

  @Test
  void cellsBecomeTheTextThatACsvFileWouldHold() throws IOException {
    Row row =
        sheet("units", "code", "name", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")
            .createRow(1);
    row.createCell(0).setCellValue(50);
    row.createCell(1).setCellValue(12.3 - 0.1);
    date(row, 2, "dd/mm/yyyy").setCellValue(LocalDate.of(2025, 10, 15));
    date(row, 3, "dd/mm/yyyy hh:mm").setCellValue(LocalDateTime.of(2025, 10, 15, 16, 0));
    date(row, 4, "yyyy-mm-dd hh:mm").setCellValue(LocalDate.of(2025, 10, 15));
    date(row, 5, "m/d/yy h:mm").setCellValue(LocalDateTime.of(2025, 10, 15, 16, 20, 30));
    date(row, 6, "0%").setCellValue(0.5);
    row.createCell(7).setCellValue(true);
    row.createCell(8).setCellValue(12345678901234d);
    date(row, 9, "#,##0.00").setCellValue(1234.5);
    row.createCell(10).setCellFormula("A2*2");
    date(row, 11, "dd/mm/yyyy").setCellFormula("C2+1");
    row.createCell(12).setCellFormula("A2>1");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(onlyRow(written()).cells())
        .containsExactly(
            "50",
            "12.2",
            "2025-10-15",
            "2025-10-15 16:00",
            "2025-10-15 00:00",
            "2025-10-15 16:20:30",
            "50%",
            "TRUE",
            "12345678901234",
            "1234.5",
            "100",
            "2025-10-16",
            "TRUE");
  }

  private Cell date(Row row, int column, String format) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(format(format));
    return cell;
  }

  @Test
  void formulaWithoutAResultIsRejectedByItsCell() {
    Row row = sheet("units", "code", "name").createRow(1);
    row.createCell(0).setCellValue("DV01");
    row.createCell(1).setCellFormula("A2&\"x\"");
    office.run(written());
    assertThat(office.rejectedRecords("so-lieu.units.csv").get(1))
        .last()
        .isEqualTo(
            "Ô B2 là công thức chưa có kết quả. Hãy mở tệp bằng Excel, lưu lại, hoặc gõ giá trị");
  }

  @Test
  void formulaErrorIsRejectedByItsCell() {
    Row row = sheet("units", "code", "name").createRow(1);
    row.createCell(0).setCellValue("DV01");
    row.createCell(1).setCellFormula("1/0");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    office.run(written());
    assertThat(office.rejectedRecords("so-lieu.units.csv").get(1))
        .last()
        .isEqualTo("Ô B2 có lỗi công thức #DIV/0!. Hãy sửa công thức hoặc gõ giá trị");
  }

  @Test
  void blankStyledRowsAreNoRows() throws IOException {
    Sheet sheet = sheet("units", "code", "name");
    CellStyle style = format("dd/mm/yyyy");
    for (int i = 1; i < 2_000; i++) {
      sheet.createRow(i).createCell(1).setCellStyle(style);
    }
    texts(sheet, 2_000, "DV01", "Văn phòng");
    assertThat(onlyRow(written()).number()).isEqualTo(2_001);
  }

  @Test
  void contentBeyondTheHeadingIsRejected() {
    texts(sheet("units", "code", "name"), 1, "DV01", "Văn phòng", "", "lạc");
    office.run(written());
    assertThat(office.rejectedRecords("so-lieu.units.csv").get(1))
        .contains(
            "Dòng có nội dung ở bên phải cột cuối của tiêu đề (cột thứ 2). Hãy chuyển nội dung vào"
                + " đúng cột hoặc xoá đi");
  }

  @Test
  void rowAsWideAsASheetIsReadWithoutHarm() {
    Row row = texts(sheet("units", "code", "name"), 1, "DV01", "Văn phòng");
    row.createCell(16_383).setCellValue("lạc");
    assertThat(office.run(written()).tables())
        .singleElement()
        .satisfies(table -> assertThat(table.rejected()).isEqualTo(1));
  }

  @Test
  void rejectedRowsOfASheetAreACsvFileThatCanBeHandedInAgain() {
    texts(sheet("units", "code", "name"), 1, "DV01", "");
    office.run(written());
    assertThat(office.rejectedRecords("so-lieu.units.csv"))
        .containsExactly(
            List.of("code", "name", "error"),
            List.of(
                "DV01", "", "Cột \"name\": thiếu giá trị bắt buộc. Hãy điền giá trị vào cột này"));
    ImportOutcome again = office.run(office.rejected.resolve("so-lieu.units.csv"));
    assertThat(again.tables()).extracting(TableOutcome::file).containsExactly(RegisterFile.UNITS);
  }

  @Test
  void hiddenSheetIsReadAndNamed() {
    texts(sheet("units", "code", "name"), 1, "DV01", "Văn phòng");
    sheet("directives", "number", "issued_on");
    workbook.setSheetHidden(1, true);
    assertThat(office.run(written()).notices())
        .containsExactly("so-lieu.xlsx: trang tính \"directives\" đang bị ẩn, vẫn được đọc");
  }

  @Test
  void workbookOfAnotherProgramIsRead() {
    Map<String, String> parts =
        Workbooks.parts(
            "units",
            Workbooks.row(1, "code", "name")
                + Workbooks.row(3, "DV01", "Văn pho\u0300ng &amp; lưu trữ"));
    Path path = office.bytes("wps.xlsx", Workbooks.zip(parts));
    assertThat(office.run(path).refusals()).isEmpty();
    assertThat(office.register.units("P1"))
        .extracting(Unit::name)
        .containsExactly("Văn phòng & lưu trữ");
  }

  @Test
  void sameTableFromBothKindsOfFileGivesTheSameRecords() {
    office.run(office.csv("units.csv", "code,name,aliases", "DV01,Văn phòng,VP;UB"));
    texts(sheet("units", "code", "name", "aliases"), 1, "DV01", "Văn phòng", "VP;UB");
    assertThat(office.run(written()).changed()).isFalse();
  }

  @Test
  void headingMustStandInTheFirstRow() {
    Sheet sheet = workbook.createSheet("units");
    texts(sheet, 1, "code", "name");
    assertThat(office.reasonAgainst(written()))
        .isEqualTo(
            "Trang tính \"units\" không có dòng tiêu đề ở dòng 1. Hãy ghi tên cột ở dòng đầu tiên");
  }

  @Test
  void workbookWithoutAnySheetOfARegisterIsRefused() {
    sheet("Sheet1", "code", "name");
    assertThat(office.reasonAgainst(written()))
        .startsWith(
            "Sổ Excel không có trang tính nào của danh mục (có: Sheet1). Hãy đặt tên trang");
  }

  @Test
  void twoSheetsOfOneFileAreRefused() {
    sheet("units", "code", "name");
    sheet("units.csv", "code", "name");
    assertThat(office.reasonAgainst(written()))
        .isEqualTo("Sổ Excel có hai trang tính cùng là units. Hãy bỏ một trang");
  }
}
