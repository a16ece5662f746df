package vn.dunghan.job.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.job.inbox.UnitsOffice.MORNING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dunghan.intake.form.FormFile;
import vn.dunghan.ledger.DatabaseSettings;

/** What a file in a unit's folder holds decides whether it is taken, never what it is called. */
class RefusedContentsTest {

  private UnitsOffice office;

  @BeforeEach
  void open(@TempDir Path folder) {
    office = new UnitsOffice(folder, DatabaseSettings.embedded(folder.resolve("home/data")));
  }

  @AfterEach
  void close() {
    office.close();
  }

  static Stream<Arguments> refusedContents() throws IOException {
    FormFile form = FormFile.of(UnitsOffice.UNIT).task("NV-01", "");
    return Stream.of(
        Arguments.of("a.xlsx", old(), "định dạng Excel cũ"),
        Arguments.of("a.xlsx", openDocument(), "OpenDocument"),
        Arguments.of("a.xlsx", "<html></html>".getBytes(StandardCharsets.UTF_8), "không phải sổ"),
        Arguments.of("a.xlsx", "task,percent\n".getBytes(StandardCharsets.UTF_8), "không phải sổ"),
        Arguments.of("a.pdf", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), "không phải sổ"),
        Arguments.of("a.xlsm", form.part("xl/vbaProject.bin", "x").bytes(), "macro"),
        Arguments.of("a.csv", "số,chữ\n1,2\n".getBytes(StandardCharsets.UTF_8), "Dòng tiêu đề"),
        Arguments.of("a.csv", CSV.getBytes(StandardCharsets.UTF_16), "UTF-16"),
        Arguments.of("a.csv", CSV.getBytes(Charset.forName("windows-1258")), "không theo mã UTF-8"),
        Arguments.of("a.csv", (CSV + "NV-01,\"mở").getBytes(StandardCharsets.UTF_8), "ngoặc kép"),
        Arguments.of(
            "a.csv",
            (CSV + "NV-01,2025-10-09 08:00,Phßng ®· hoµn thµnh rµ so¸t hå s¬, b¸o c¸o\n")
                .getBytes(StandardCharsets.UTF_8),
            "sai phông"));
  }

  private static final String CSV = "task,recorded_at,result\nNV-01,2025-10-09 08:00,Đã làm xong\n";

  private static byte[] old() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.createSheet("Tiến độ");
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] openDocument() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("refusedContents")
  void whatIsNoFormIsRefusedWithAReason(String name, byte[] bytes, String reason) {
    office.saves(name, bytes, MORNING.minusHours(1));
    office.takes(MORNING);
    office.takes(MORNING.plusMinutes(15));
    assertThat(office.inbox().since(UnitsOffice.WARD, MORNING).refused())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.reason()).contains(reason);
              assertThat(refused.place()).hasValueSatisfying(place -> assertThat(place).exists());
            });
    assertThat(office.lies()).isEmpty();
    assertThat(office.lies("khong-nhan")).hasSize(2).last().asString().endsWith(".ly-do.txt");
  }

  @Test
  void rowInAnOldFontGoesBackWhereTheFileAsAWholeIsRight() {
    office.saves("a.csv", CSV + "NV-01,2025-10-09 09:00,Hå s¬ hoµn thµnh\n", MORNING.minusHours(1));
    assertThat(office.takes(MORNING).taken().get(0).rejected()).isEqualTo(1);
    assertThat(office.progress()).hasSize(1);
  }

  @Test
  void contentDecidesNotTheName() {
    office.saves("bao cao.csv", InboxFaultsTest.form(), MORNING);
    office.saves("khong co duoi", InboxFaultsTest.form(50), MORNING);
    assertThat(office.takes(MORNING).taken()).hasSize(2);
  }

  @Test
  void fileLargerThanAnyIsRefusedWithoutReadingAllOfIt() throws IOException {
    Path file = office.folder().resolve("a.xlsx");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[] {'P', 'K', 3, 4}));
      channel.write(ByteBuffer.wrap(new byte[] {1}), 2L << 30);
    }
    UnitsOffice.touched(file, MORNING);
    office.takes(MORNING);
    InboxOutcome outcome = office.takes(MORNING.plusMinutes(15));
    assertThat(outcome.refused().get(0).reason()).startsWith("Sổ Excel quá lớn");
    assertThat(office.lies("khong-nhan")).hasSize(2);
  }
}
