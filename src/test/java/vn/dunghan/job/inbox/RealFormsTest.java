package vn.dunghan.job.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.job.inbox.UnitsOffice.MORNING;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.form.IndicatorLine;
import vn.dunghan.compose.form.SectionLine;
import vn.dunghan.compose.form.TaskLine;
import vn.dunghan.compose.form.UnitForm;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;
import vn.dunghan.render.FormWorkbook;

/** The program's own forms, filled in with other programs, and what it returns. */
class RealFormsTest {

  private static final LocalDateTime ISSUED = LocalDateTime.parse("2025-10-01T07:30:05");

  private UnitsOffice office;

  @BeforeEach
  void open(@TempDir Path temp) {
    office = new UnitsOffice(temp, DatabaseSettings.embedded(temp.resolve("home/data")));
  }

  @AfterEach
  void close() {
    office.close();
  }

  static Path write(Path file) throws IOException {
    FormWorkbook.write(
        new UnitForm(
            new Ward(UnitsOffice.WARD, "phường Hoa Sen", ""),
            new Unit(
                UnitsOffice.WARD, UnitsOffice.UNIT, "Phòng VHXH", "", List.of(), "", "", "", ""),
            ReportingPeriod.parse("2025-10", PeriodBasis.ND09),
            ISSUED,
            List.of(
                new TaskLine("NV-01", "", "Rà soát hồ sơ", "86/TB (2)", "20/10", "20/10/2025", ""),
                new TaskLine("NV-02", "2025-10", "Báo cáo", "86/TB (3)", "25", "25/10/2025", "")),
            List.of(new SectionLine("uu-diem", "Ưu điểm", "Nêu kết quả nổi bật.", "")),
            List.of(new IndicatorLine("CT-01", "Tỷ lệ đúng hạn", "%", "100%", "")),
            List.of(),
            List.of()),
        file);
    return file;
  }

  /** Types into cells, named as a spreadsheet names them. */
  private interface Typing {
    void into(XSSFWorkbook workbook);
  }

  private static void type(XSSFWorkbook workbook, String sheet, String cell, Object value) {
    CellReference at = new CellReference(cell);
    Cell target = workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol());
    if (value instanceof LocalDate day) {
      target.setCellValue(day);
    } else if (value instanceof Integer number) {
      target.setCellValue(number);
    } else {
      target.setCellValue(value.toString());
    }
  }

  private static void edit(Path file, Typing typing) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      typing.into(workbook);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  @Test
  void formAsItIsHandedOutIsLeftAlone() throws IOException {
    write(office.folder().resolve("Bieu.xlsx"));
    assertThat(office.takes(MORNING)).isEqualTo(InboxOutcome.NOTHING);
  }

  @Test
  void formFilledInExcelIsTakenReturnedCorrectedAndTaken() throws IOException {
    Path file = write(office.folder().resolve("Bieu.xlsx"));
    edit(
        file,
        workbook -> {
          type(workbook, "Tiến độ", "H6", 100);
          type(workbook, "Tiến độ", "I6", LocalDate.parse("2025-10-08"));
          type(workbook, "Tiến độ", "H7", "nhiều");
          type(workbook, "Tình hình", "D6", "Làm tốt");
          type(workbook, "Chỉ tiêu", "F6", 8);
          type(workbook, "Chỉ tiêu", "G6", 10);
        });
    TakenFile taken = office.takes(MORNING).taken().get(0);
    assertThat(taken.changed()).isEqualTo(3);
    Path returned = taken.returned().orElseThrow();
    assertThat(commentOf(returned, "Tiến độ", "H7")).contains("không phải số nguyên từ 0 đến 100");

    edit(returned, workbook -> type(workbook, "Tiến độ", "H7", 30));
    TakenFile corrected = office.takes(MORNING.plusHours(1)).taken().get(0);
    assertThat(corrected.changed()).isEqualTo(1);
    assertThat(corrected.rejected()).isZero();
    assertThat(office.progress()).extracting(ProgressRecord::percent).containsExactly(100, 30);
  }

  private static String commentOf(Path file, String sheet, String cell) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Comment comment = workbook.getSheet(sheet).getCellComment(new CellAddress(cell));
      return Objects.requireNonNull(comment).getString().getString();
    }
  }

  /**
   * Saved by LibreOffice 7.4 on 10/10/2025 from this very form: 70 and a day typed into the first
   * row, "nhiều" into the second, text for the section, 8 of 10 for the indicator.
   */
  @Test
  void formSavedByLibreOfficeIsTaken() throws IOException {
    Path file = office.folder().resolve("luu-bang-libreoffice.xlsx");
    try (InputStream in =
        Objects.requireNonNull(
            RealFormsTest.class.getResourceAsStream("/forms/form-saved-by-libreoffice.xlsx"))) {
      Files.copy(in, file);
    }
    InboxOutcome outcome = office.takes(MORNING);
    assertThat(outcome.refused()).isEmpty();
    TakenFile taken = outcome.taken().get(0);
    assertThat(taken.rows()).isEqualTo(4);
    assertThat(taken.rejected()).isEqualTo(1);
    assertThat(commentOf(taken.returned().orElseThrow(), "Tiến độ", "H7")).contains("nhiều");
    ProgressRecord record = office.progress().get(0);
    assertThat(record.percent()).isEqualTo(70);
    assertThat(Objects.requireNonNull(record.completedAt()).day())
        .isEqualTo(LocalDate.parse("2025-10-08"));
    assertThat(office.register().narratives().get(0).text()).isEqualTo("Làm tốt, đúng hạn");
    assertThat(office.register().indicatorValues()).hasSize(1);
  }
}
