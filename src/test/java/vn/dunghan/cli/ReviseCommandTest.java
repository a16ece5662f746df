package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.ReportKey;
import vn.dunghan.ledger.Submission;
import vn.dunghan.ledger.Submissions;

/** Revisions and published folders of the example ward, through the program's door. */
class ReviseCommandTest {

  private static final Path EXAMPLE = Path.of("src/test/resources/example/ward-a").toAbsolutePath();
  private static final LocalDateTime FIRST = LocalDateTime.of(2025, 10, 18, 1, 30);
  private static final LocalDateTime SECOND = LocalDateTime.of(2025, 10, 20, 8, 0);
  private static final String ENCODING = "sun.jnu.encoding";
  private static final String NAME = "BC-van-hanh-2-cap-2025-10-lan-";
  private static final String LIST = NAME + "2-thay-doi-so-voi-lan-1.xlsx";

  /** A home with October made once; each test takes a copy. */
  private static Path made;

  private static @Nullable String encoding;

  private Path folder;
  private Path home;

  @BeforeAll
  static void makeOctober(@TempDir Path temporary) {
    made = temporary;
    encoding = System.getProperty(ENCODING);
    System.setProperty(ENCODING, "UTF-8");
    Path home = made.resolve("home");
    assertThat(run(home, FIRST, "import", EXAMPLE.toString()).exit()).isZero();
    assertThat(run(home, FIRST, report()).exit()).isZero();
  }

  @AfterAll
  static void restoreEncoding() {
    if (encoding == null) {
      System.clearProperty(ENCODING);
    } else {
      System.setProperty(ENCODING, encoding);
    }
  }

  @BeforeEach
  void copyHome(@TempDir Path temporary) throws IOException {
    folder = temporary;
    home = folder.resolve("home");
    copy(made.resolve("home"), home);
  }

  @Test
  void revisionLeavesAnInternalListOfEveryFigureThatChangedBesideItsFiles() throws IOException {
    importLate();

    Answer revised = run(home, SECOND, report("--revise=DV05 bổ sung số liệu"));

    assertThat(revised.exit()).isZero();
    assertThat(files(revision(2)).keySet())
        .containsExactly(
            LIST,
            NAME + "2.docx",
            NAME + "2.pdf",
            NAME + "2.xlsx",
            "figures.json",
            "manifest.json");
    assertThat(formats(revision(2)))
        .containsExactly(
            NAME + "2.docx word",
            NAME + "2.pdf pdf",
            NAME + "2.xlsx excel",
            "figures.json figures",
            LIST + " excel");
    assertThat(text(revision(2).resolve(LIST)))
        .contains("CHỈ LƯU HÀNH NỘI BỘ PHƯỜNG", "Lý do lập lại: DV05 bổ sung số liệu")
        .contains("NV-00002 (DV05)", "Hoàn thành đúng hạn", "Quá hạn, chưa hoàn thành")
        .containsPattern("Tỷ lệ đúng hạn\n\\d+,\\d\\d% \\(\\d+/\\d+\\)\n")
        .contains("tệp progress.csv, dòng 2, nhận lúc 07h00, 20/10/2025");
  }

  @Test
  void firstRevisionHasNoListOfChanges() throws IOException {
    assertThat(files(revision(1)).keySet()).noneMatch(name -> name.contains("thay-doi"));
  }

  @Test
  void revisionThatChangedNothingSaysSoPlainly() throws IOException {
    run(home, SECOND, report("--revise=in lại cho rõ"));

    assertThat(text(revision(2).resolve(LIST))).contains("Không có số liệu nào thay đổi");
  }

  @Test
  void revisionAfterOneThatWasSentSaysWhichReportItReplaces() throws IOException {
    try (Database database = Database.open(DatabaseSettings.embedded(home.resolve("data")))) {
      ReportKey key = new ReportKey(ward(database), "van-hanh-2-cap", "2025-10", "");
      new Submissions(database)
          .note(
              new Submission(key, 1, "12/BC-UBND", LocalDate.of(2025, 10, 20), "", SECOND, "", ""),
              "",
              SECOND);
    }

    run(home, SECOND, report("--revise=bổ sung số liệu"));

    assertThat(paragraphs(revision(2).resolve(NAME + "2.docx")))
        .anySatisfy(
            text ->
                assertThat(text)
                    .startsWith("Báo cáo này thay thế Báo cáo số 12/BC-UBND ngày 20/10/2025 của"));
    assertThat(paragraphs(revision(1).resolve(NAME + "1.docx")))
        .noneMatch(text -> text.contains("thay thế Báo cáo số"));
  }

  @Test
  void folderThatWasLostIsMadeAgainByteForByte() throws IOException {
    importLate();
    run(home, SECOND, report("--revise=DV05 bổ sung số liệu"));
    Map<String, byte[]> before = files(revision(2));
    delete(revision(2));

    Answer again = run(home, SECOND.plusDays(30), report());

    assertThat(again.exit()).isZero();
    assertThat(again.out())
        .contains("lần 2", "đã công bố lại", "08h00, 20/10/2025", "giống hệt")
        .contains(revision(2).toString());
    Map<String, byte[]> after = files(revision(2));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
    assertThat(run(home, SECOND.plusDays(31), report()).exit()).isEqualTo(2);
  }

  @Test
  void fileThatWasChangedIsNamedAndLeftAlone() throws IOException {
    Path word = revision(1).resolve(NAME + "1.docx");
    Files.writeString(word, "sửa tay");

    Answer answer = run(home, SECOND, report());

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err())
        .contains("không còn nguyên vẹn", "đã bị thay đổi: " + NAME + "1.docx")
        .contains("sao lưu", "chuyển cả thư mục lan-1", "--revise");
    assertThat(word).hasContent("sửa tay");
  }

  @Test
  void fileThatIsMissingIsNamed() throws IOException {
    Files.delete(revision(1).resolve(NAME + "1.pdf"));

    Answer answer = run(home, SECOND, report());

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains("thiếu: " + NAME + "1.pdf");
    assertThat(revision(1).resolve(NAME + "1.pdf")).doesNotExist();
  }

  @Test
  void folderWithoutManifestIsCompletedWhereNothingInItWasChanged() throws IOException {
    Map<String, byte[]> before = files(revision(1));
    Files.delete(revision(1).resolve("manifest.json"));
    Files.delete(revision(1).resolve(NAME + "1.xlsx"));

    Answer answer = run(home, SECOND, report());

    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).contains("không còn đủ tệp");
    files(revision(1)).forEach((name, bytes) -> assertThat(bytes).isEqualTo(before.get(name)));
    assertThat(files(revision(1))).hasSameSizeAs(before);
  }

  @Test
  void folderWithoutManifestButWithAChangedFileIsLeftToPeople() throws IOException {
    Files.delete(revision(1).resolve("manifest.json"));
    Files.writeString(revision(1).resolve("figures.json"), "{}");

    Answer answer = run(home, SECOND, report());

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains("thiếu: manifest.json", "đã bị thay đổi: figures.json");
    assertThat(revision(1).resolve("manifest.json")).doesNotExist();
  }

  @Test
  void damagedFolderDoesNotKeepAFurtherRevisionFromBeingMade() throws IOException {
    delete(revision(1));
    Files.createDirectories(revision(1));
    Files.writeString(revision(1).resolve("figures.json"), "{}");

    Answer answer = run(home, SECOND, report("--revise=thư mục lần 1 bị hỏng"));

    assertThat(answer.exit()).isZero();
    assertThat(files(revision(2))).containsKeys(LIST, "manifest.json");
  }

  private record Answer(int exit, String out, String err) {}

  private static String[] report(String... options) {
    List<String> command = new ArrayList<>(List.of("report", "van-hanh-2-cap", "--period=2025-10"));
    command.addAll(List.of(options));
    return command.toArray(String[]::new);
  }

  private static Answer run(Path home, LocalDateTime now, String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.add("--home=" + home);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        DungHan.run(
            arguments.toArray(String[]::new),
            Map.of(),
            Clock.fixed(now.atZone(DungHan.VIETNAM).toInstant(), DungHan.VIETNAM),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Answer(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A unit says after the freeze what it had done in time. */
  private void importLate() throws IOException {
    Path late = folder.resolve("late");
    Files.createDirectories(late);
    Files.writeString(
        late.resolve("progress.csv"),
        "task,recorded_at,percent,completed_at\nNV-00002,2025-10-16 09:00,100,2025-09-30\n");
    run(home, SECOND.minusHours(1), "import", late.toString());
  }

  private Path revision(int number) {
    return home.resolve("share/reports/2025-10/van-hanh-2-cap/lan-" + number);
  }

  private static String ward(Database database) {
    return new RegisterStore(database).wards().get(0).code();
  }

  private static List<String> formats(Path revision) {
    JsonNode manifest = new JsonMapper().readTree(revision.resolve("manifest.json"));
    return manifest
        .get("files")
        .valueStream()
        .map(file -> file.get("name").asString() + " " + file.get("format").asString())
        .toList();
  }

  private static String text(Path workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    DataFormatter formatter = new DataFormatter();
    try (InputStream in = Files.newInputStream(workbook);
        Workbook book = WorkbookFactory.create(in)) {
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> text.append(formatter.formatCellValue(cell)).append('\n'))));
    }
    return text.toString();
  }

  private static List<String> paragraphs(Path word) throws IOException {
    try (InputStream in = Files.newInputStream(word);
        XWPFDocument document = new XWPFDocument(in)) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path path : found.sorted().toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
