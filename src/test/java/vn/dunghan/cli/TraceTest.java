package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dunghan.cli.Clerk.Answer;
import vn.dunghan.intake.form.FormFile;
import vn.dunghan.intake.form.FormSheet;

/** An auditor asks where a number comes from, and gets the row, its file and its hash. */
class TraceTest {

  private static final String TASKS = "Chi tiết nhiệm vụ";
  private static final String SOURCES = "Nguồn số liệu";
  private static final String FILES = "Tệp đầu vào";
  private static final String CHECK = "Kiểm tra số liệu";
  private static final String AMENDED = "Điều chỉnh kỳ trước";

  private static final String PROGRESS =
      """
      task,recorded_at,percent,completed_at,result,recorded_by
      NV-1,2025-09-25 09:00,40,,Đang rà soát,Trần Thị Mẫu
      NV-1,2025-10-10 16:05,100,2025-10-10 15:30,Đã rà soát xong,Trần Thị Mẫu
      """;

  private Clerk clerk;

  @BeforeEach
  void importTheRegister(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2025-09-20T08:00");
    hands("units.csv", "code,name\nVP,Văn phòng\nVHXH,Phòng Văn hóa - Xã hội\n");
    hands(
        "tasks.csv",
        """
        code,content,lead,assigned_on,deadline
        NV-1,Rà soát hồ sơ quá hạn,VP,2025-09-20,trước ngày 15/10/2025
        NV-2,Tổ chức hội nghị,VHXH,2025-09-20,trước ngày 12/10/2025
        """);
  }

  private Answer hands(String name, String text) {
    return handsAt("2025-10-17T08:00:05", name, text);
  }

  private Answer handsAt(String moment, String name, String text) {
    clerk.writes(name, text);
    return clerk.at(moment).types("import", clerk.home().resolve(name).toString());
  }

  private Path october() {
    assertThat(clerk.at("2025-10-18T07:00").reports("2025-10").err()).isEmpty();
    return clerk.revision("2025-10", 1);
  }

  private Path november() {
    assertThat(clerk.at("2025-11-18T07:00").reports("2025-11").err()).isEmpty();
    return clerk.revision("2025-11", 1);
  }

  @Test
  void aStatusLeadsToTheLineOfTheFileThatDecidedIt() throws IOException {
    hands("progress.csv", PROGRESS);

    Path revision = october();

    assertThat(last(Workbook.row(revision, TASKS, "NV-1"))).isEqualTo("progress.csv, dòng 3");
    Row source = Workbook.row(revision, SOURCES, "NV-1", "Hoàn thành đúng hạn");
    assertThat(Workbook.words(source))
        .contains("Tiến độ", "Văn phòng", "Đã rà soát xong", "Trần Thị Mẫu", "15h30, 10/10/2025")
        .containsSubsequence("progress.csv", "3.0", hash("progress.csv").substring(0, 8));
    assertThat(source.getCellAsDate(10)).contains(LocalDateTime.parse("2025-10-10T16:05"));
    assertThat(source.getCellAsDate(11)).contains(LocalDateTime.parse("2025-10-17T08:00:05"));
    assertThat(Files.readAllLines(clerk.home().resolve("progress.csv")).get(2))
        .as("what stands in that line of the file")
        .startsWith("NV-1,2025-10-10 16:05");
  }

  @Test
  void theCellOfATaskLeadsToTheLineOfItsSource() throws IOException {
    hands("progress.csv", PROGRESS);

    try (XSSFWorkbook workbook = new XSSFWorkbook(Workbook.in(october()).toString())) {
      List<XSSFHyperlink> links = workbook.getSheet(TASKS).getHyperlinkList();
      assertThat(links).hasSize(1);
      String[] place = links.get(0).getLocation().split("!A");
      XSSFSheet sheet = workbook.getSheet(place[0].replace("'", ""));
      var row = sheet.getRow(Integer.parseInt(place[1]) - 1);
      assertThat(row.getCell(2).getStringCellValue()).isEqualTo("NV-1");
      assertThat(row.getCell(8).getStringCellValue()).isEqualTo("Hoàn thành đúng hạn");
    }
  }

  @Test
  void aTaskAndItsExtensionSayWhereTheDeadlineComesFrom() {
    hands(
        "extensions.csv",
        "task,granted_on,new_deadline,document\nNV-2,2025-10-05,đến hết ngày 20/10/2025,9/UBND\n");

    Path revision = october();

    assertThat(Workbook.words(Workbook.row(revision, SOURCES, "NV-2", "Giao nhiệm vụ")))
        .containsSubsequence("tasks.csv", "", "3.0");
    assertThat(Workbook.words(Workbook.row(revision, SOURCES, "NV-2", "Gia hạn")))
        .containsSubsequence("Thời hạn áp dụng", "extensions.csv", "", "2.0")
        .anyMatch(said -> said.startsWith("Văn bản 9/UBND ngày 05/10/2025"));
    assertThat(last(Workbook.row(revision, TASKS, "NV-2"))).isEmpty();
  }

  @Test
  void theFilesOfARevisionAreListedWithTheirHashesInTheWorkbookAndTheManifest() {
    hands("progress.csv", PROGRESS + "NV-9,2025-10-10 16:05,100,,,\n");

    Path revision = october();

    assertThat(Workbook.words(Workbook.row(revision, FILES, "progress.csv")))
        .contains(hash("progress.csv"), "Tệp nhập danh mục, số liệu")
        .containsSubsequence("2.0", "1.0", "2.0");
    JsonNode inputs = JsonMapper.shared().readTree(revision.resolve("manifest.json")).get("inputs");
    assertThat(inputs.valueStream().map(input -> input.get("name").asString()))
        .containsExactly("units.csv", "tasks.csv", "progress.csv");
    assertThat(inputs.get(2).get("sha256").asString()).isEqualTo(hash("progress.csv"));
    assertThat(inputs.get(2).get("receivedAt").asString()).isEqualTo("2025-10-17T08:00:05");
  }

  @Test
  void whatAUnitFilledIntoItsFormLeadsToTheSheetAndRowOfTheForm() throws IOException {
    Path form = formOfTheOffice();

    Path revision = october();

    assertThat(last(Workbook.row(revision, TASKS, "NV-1")))
        .isEqualTo("Bieu-cap-nhat-VP-2025-10.xlsx, trang “Tiến độ”, dòng 6");
    assertThat(Workbook.words(Workbook.row(revision, SOURCES, "NV-1", "Hoàn thành đúng hạn")))
        .containsSubsequence("Lê Văn Thử", "Bieu-cap-nhat-VP-2025-10.xlsx", "Tiến độ", "6.0");
    assertThat(Workbook.words(Workbook.row(revision, FILES, "Bieu-cap-nhat-VP-2025-10.xlsx")))
        .contains("Biểu của đơn vị", "Văn phòng", sha256(Files.readAllBytes(form)));
  }

  @Test
  void rowsThatWentBackToAUnitStandInTheSheetOfMatters() throws IOException {
    formOfTheOffice();

    assertThat(Workbook.words(Workbook.row(october(), CHECK, "Dòng trả lại đơn vị")))
        .contains("VP/Bieu-cap-nhat-VP-2025-10.xlsx")
        .anyMatch(said -> said.startsWith("01 dòng chưa được nhận. Đề nghị đơn vị sửa trong tệp"));
  }

  /** The office reports NV-1 done, and 140 percent of a task it was given besides. */
  private Path formOfTheOffice() throws IOException {
    hands(
        "tasks.csv",
        """
        code,content,lead,assigned_on,deadline
        NV-3,Lập hồ sơ,VP,2025-09-20,trước ngày 20/10/2025
        """);
    byte[] form =
        FormFile.of("phuong", "VP", "2025-10", LocalDateTime.parse("2025-10-01T07:30"))
            .task("NV-1", "")
            .task("NV-3", "")
            .types(FormSheet.PROGRESS, "NV-1", "completed_at", "10/10/2025")
            .types(FormSheet.PROGRESS, "NV-1", "recorded_by", "Lê Văn Thử")
            .number(FormSheet.PROGRESS, "NV-3", "percent", "140")
            .bytes();
    clerk.at("2025-10-12T07:00").types("forms");
    Path inbox = clerk.share().resolve("inbox/VP/Bieu-cap-nhat-VP-2025-10.xlsx");
    Files.write(inbox, form);
    clerk.at("2025-10-12T08:00").types("nightly", "--date=2025-10-11");
    Path kept = clerk.home().resolve("form.xlsx");
    return Files.write(kept, form);
  }

  @Test
  void whatArrivedAfterTheFreezeStandsInTheNextReport() {
    october();
    handsAt(
        "2025-10-20T08:00",
        "progress.csv",
        """
        task,recorded_at,completed_at
        NV-2,2025-10-17 09:00,2025-10-11
        """);

    Path revision = november();

    assertThat(Workbook.words(Workbook.row(revision, AMENDED, "NV-2", "Tiến độ")))
        .containsSubsequence(
            "Báo hoàn thành 23h59, 11/10/2025",
            "Quá hạn, chưa hoàn thành",
            "Hoàn thành đúng hạn",
            "Bản cập nhật ghi lúc 09h00, 17/10/2025, báo hoàn thành 23h59, 11/10/2025 (tệp"
                + " progress.csv, dòng 2, nhận lúc 08h00, 20/10/2025)");
    assertThat(Workbook.words(Workbook.row(revision, AMENDED, "Số liệu chung", "Tỷ lệ đúng hạn")))
        .containsSubsequence("Toàn phường", "0,00% (0/2)", "50,00% (1/2)");
    assertThat(Workbook.words(Workbook.row(revision, CHECK, "Kỳ tháng 10 năm 2025")))
        .contains("Số liệu bổ sung, điều chỉnh kỳ trước");
    assertThat(Pages.word(revision) + Pages.pdf(revision)).doesNotContain("điều chỉnh kỳ trước");
  }

  @Test
  void whatWasRecordedAfterTheCollectionEndIsSaidToCountForTheNextPeriod() {
    october();
    handsAt(
        "2025-10-20T08:00",
        "progress.csv",
        """
        task,recorded_at,completed_at
        NV-2,2025-10-19 09:00,2025-10-11
        NV-2,2025-10-19 15:00,2025-10-11
        """);

    Path revision = november();

    assertThat(Workbook.words(Workbook.row(revision, AMENDED, "NV-2", "Tiến độ")))
        .containsSubsequence("Quá hạn, chưa hoàn thành", "Quá hạn, chưa hoàn thành")
        .anyMatch(why -> why.endsWith("nên không đổi số liệu kỳ trước, tính vào kỳ này"));
    assertThat(Pages.excel(revision))
        .as("what is said twice is told once")
        .containsOnlyOnce("Báo hoàn thành 23h59, 11/10/2025")
        .contains("Số liệu của báo cáo kỳ trước không thay đổi nếu tính lại.");
  }

  @Test
  void lateExtensionsValuesAndTextsAreToldToo() {
    hands("indicators.csv", "code,name,unit_of_measure\nCT-1,Tỷ lệ hồ sơ đúng hạn,%\n");
    hands(
        "indicator_values.csv",
        "indicator,unit,period,recorded_at,numerator,denominator\n"
            + "CT-1,VP,2025-10,2025-10-15 08:00,45,50\n");
    october();
    String late = "2025-10-20T08:00";
    handsAt(
        late,
        "indicator_values.csv",
        "indicator,unit,period,recorded_at,numerator,denominator\n"
            + "CT-1,VP,2025-10,2025-10-17 08:00,47,50\n");
    handsAt(
        late,
        "extensions.csv",
        "task,granted_on,new_deadline,document\nNV-2,2025-10-05,đến hết ngày 20/10/2025,9/UBND\n");
    handsAt(
        late,
        "narratives.csv",
        "period,section,recorded_at,text\n"
            + "2025-10,quan-triet,2025-10-19 08:00,Hoạt động ổn định\n");

    Path revision = november();

    assertThat(Workbook.words(Workbook.row(revision, AMENDED, "CT-1", "Tỷ lệ hồ sơ đúng hạn")))
        .containsSubsequence("Văn phòng", "Tử số 45, mẫu số 50", "Tử số 47, mẫu số 50");
    assertThat(Workbook.words(Workbook.row(revision, AMENDED, "NV-2", "Gia hạn")))
        .containsSubsequence("Quá hạn, chưa hoàn thành", "Đang thực hiện, trong hạn");
    assertThat(Workbook.words(Workbook.row(revision, AMENDED, "quan-triet")))
        .containsSubsequence("Chưa có nội dung", "Hoạt động ổn định");
  }

  @Test
  void whereNothingCameTooLateTheNextReportSaysNothing() {
    hands("progress.csv", PROGRESS);
    october();
    handsAt(
        "2025-11-05T08:00",
        "progress.csv",
        "task,recorded_at,completed_at\nNV-2,2025-11-04 09:00,2025-11-03\n");

    Path revision = november();

    assertThat(Workbook.sheets(revision)).contains(SOURCES).doesNotContain(AMENDED);
    assertThat(Pages.excel(revision)).doesNotContain("điều chỉnh kỳ trước");
  }

  @Test
  void aReportThatWasSentStaysAsItIsWhateverComesLate() {
    Path revision = october();
    var before = Published.contents(revision);
    handsAt(
        "2025-10-20T08:00",
        "progress.csv",
        "task,recorded_at,completed_at\nNV-2,2025-10-17 09:00,2025-10-11\n");

    november();

    assertThat(Published.contents(revision)).isEqualTo(before);
  }

  private static String last(Row row) {
    List<String> words = Workbook.words(row);
    return words.size() < 20 ? "" : words.get(19);
  }

  private String hash(String name) {
    try {
      return sha256(Files.readAllBytes(clerk.home().resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
