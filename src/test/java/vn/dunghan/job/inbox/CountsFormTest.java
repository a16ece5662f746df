package vn.dunghan.job.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.job.inbox.UnitsOffice.MORNING;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.form.CountLine;
import vn.dunghan.compose.form.UnitForm;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DocumentFlow;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;
import vn.dunghan.render.FormWorkbook;

/** What a unit counts beside its tasks comes in by its form. */
class CountsFormTest {

  private static final String DOCUMENTS = "Văn bản";
  private static final String DOSSIERS = "Hồ sơ TTHC";
  private static final int ROW = 5;

  private UnitsOffice office;
  private Path file;

  @BeforeEach
  void handOut(@TempDir Path temp) throws IOException {
    office = new UnitsOffice(temp, DatabaseSettings.embedded(temp.resolve("home/data")));
    file = office.folder().resolve("Bieu.xlsx");
    FormWorkbook.write(
        new UnitForm(
            new Ward(UnitsOffice.WARD, "phường Hoa Sen", ""),
            new Unit(
                UnitsOffice.WARD, UnitsOffice.UNIT, "Phòng VHXH", "", List.of(), "", "", "", ""),
            ReportingPeriod.parse("2025-10", PeriodBasis.ND09),
            LocalDateTime.parse("2025-10-01T07:00:00"),
            List.of(),
            List.of(),
            List.of(),
            List.of(new CountLine("đến", "Văn bản đến", ""), new CountLine("đi", "Văn bản đi", "")),
            List.of(new CountLine("Hộ tịch", "", ""))),
        file);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static void type(Path form, String sheet, int row, int column, Object... values)
      throws IOException {
    try (InputStream in = Files.newInputStream(form);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XSSFSheet at = workbook.getSheet(sheet);
      for (int i = 0; i < values.length; i++) {
        if (values[i] instanceof Integer number) {
          at.getRow(row).getCell(column + i).setCellValue(number);
        } else {
          at.getRow(row).getCell(column + i).setCellValue(values[i].toString());
        }
      }
      try (OutputStream out = Files.newOutputStream(form)) {
        workbook.write(out);
      }
    }
  }

  private static String commentOf(Path form, String sheet, String cell) throws IOException {
    try (InputStream in = Files.newInputStream(form);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      return Objects.requireNonNull(workbook.getSheet(sheet).getCellComment(new CellAddress(cell)))
          .getString()
          .getString();
    }
  }

  @Test
  void countsAreTakenAndTheSumsAreTheProgramsOwn() throws IOException {
    type(file, DOCUMENTS, ROW, 3, 40, 38, 0);
    type(file, DOCUMENTS, ROW + 1, 3, 20, 20, 19);
    type(file, DOSSIERS, ROW, 2, 12, 13, 5, 20, 4, 1, 4, 1);

    TakenFile taken = office.takes(MORNING).taken().get(0);

    assertThat(taken.changed()).isEqualTo(3);
    assertThat(office.register().statistics().documents())
        .containsExactly(
            new DocumentCount(
                UnitsOffice.WARD, UnitsOffice.UNIT, "2025-10", DocumentFlow.INCOMING, 40, 38, 0),
            new DocumentCount(
                UnitsOffice.WARD, UnitsOffice.UNIT, "2025-10", DocumentFlow.OUTGOING, 20, 20, 19));
    assertThat(office.register().statistics().dossiers())
        .containsExactly(
            new DossierCount(
                UnitsOffice.WARD,
                UnitsOffice.UNIT,
                "2025-10",
                "Hộ tịch",
                30,
                12,
                13,
                5,
                25,
                20,
                4,
                1,
                5,
                4,
                1));
  }

  @Test
  void countsThatDoNotAddUpComeBackAndAreTakenOnceCorrected() throws IOException {
    type(file, DOCUMENTS, ROW, 3, 40, 41, 0);
    type(file, DOSSIERS, ROW, 2, 12, 13, 5, 20, 4, 1, 4, 2);

    TakenFile taken = office.takes(MORNING).taken().get(0);

    assertThat(taken.rejected()).isEqualTo(2);
    Path returned = taken.returned().orElseThrow();
    assertThat(commentOf(returned, DOCUMENTS, "E6")).contains("41 lớn hơn");
    assertThat(commentOf(returned, DOSSIERS, "A6"))
        .contains("(4) + (5) + (6) không bằng số đã giải quyết");

    type(returned, DOCUMENTS, ROW, 4, 40);
    type(returned, DOSSIERS, ROW, 9, 1);
    TakenFile corrected = office.takes(MORNING.plusHours(1)).taken().get(0);
    assertThat(corrected.rejected()).isZero();
    assertThat(office.register().statistics().documents()).hasSize(1);
    assertThat(office.register().statistics().dossiers()).hasSize(1);
  }

  @Test
  void cellLeftOpenInARowThatIsFilledIsNamed() throws IOException {
    type(file, DOCUMENTS, ROW, 3, 40, 38);

    Path returned = office.takes(MORNING).taken().get(0).returned().orElseThrow();

    assertThat(commentOf(returned, DOCUMENTS, "F6")).contains("thiếu giá trị bắt buộc");
  }
}
