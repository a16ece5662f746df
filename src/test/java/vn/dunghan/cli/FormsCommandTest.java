package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;
import vn.dunghan.intake.form.FormSheet;

/** The units' forms, as they come to lie in the units' folders. */
class FormsCommandTest {

  private static final String UNITS = "code,name\nVP,Văn phòng\nVHXH,Phòng Văn hóa - Xã hội\n";
  private static final String TASKS =
      """
      code,content,lead,assigned_on,deadline
      NV-1,Rà soát hồ sơ quá hạn,VP,2025-09-20,trước ngày 20/10/2025
      NV-2,Tổ chức hội nghị,VHXH,2025-09-20,trước ngày 25/10/2025
      """;

  private Clerk clerk;
  private Path register;

  @BeforeEach
  void importTheRegister(@TempDir Path folder) throws IOException {
    register = Files.createDirectory(folder.resolve("register"));
    clerk = Clerk.of(folder.resolve("home"), "2025-10-08T08:00");
    hands("units.csv", UNITS);
    hands("tasks.csv", TASKS);
  }

  @Test
  void eachUnitFindsItsOwnTasksInItsOwnFolder() throws IOException {
    Answer answer = clerk.types("forms");

    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).contains("Đã ghi " + form("VP"), "Đã ghi " + form("VHXH"));
    assertThat(codes(form("VP"))).containsExactly("NV-1");
    assertThat(codes(form("VHXH"))).containsExactly("NV-2");
  }

  @Test
  void oneUnitIsServedAlone() {
    assertThat(clerk.types("forms", "--unit=VP").exit()).isZero();

    assertThat(form("VP")).exists();
    assertThat(form("VHXH")).doesNotExist();
  }

  @Test
  void aUnitThatDoesNotExistIsAWrongArgument() {
    Answer answer = clerk.types("forms", "--unit=VX");

    assertThat(answer.exit()).isEqualTo(64);
    assertThat(answer.err()).contains("“VX”", "VP", "VHXH");
    assertThat(clerk.share().resolve("inbox")).doesNotExist();
  }

  @Test
  void whatSaysTheSameIsNotWrittenAgain() throws IOException {
    clerk.types("forms");
    byte[] first = Files.readAllBytes(form("VP"));

    Answer again = clerk.at("2025-10-08T14:00").types("forms");

    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.out()).contains("2 biểu không có gì thay đổi");
    assertThat(form("VP")).hasBinaryContent(first);
  }

  @Test
  void newProgressMakesANewForm() throws IOException {
    clerk.types("forms");
    hands("progress.csv", "task,recorded_at,percent\nNV-1,2025-10-08 09:00,40\n");

    Answer again = clerk.at("2025-10-08T14:00").types("forms");

    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("Đã ghi " + form("VP"), "1 biểu không có gì thay đổi");
    assertThat(column(form("VP"), 6)).containsExactly("Tiến độ 40%, cập nhật 08/10/2025");
  }

  @Test
  void whatAUnitWroteIsNeverOverwritten() throws IOException {
    clerk.types("forms");
    Files.write(form("VP"), "của đơn vị".getBytes(StandardCharsets.UTF_8));
    hands("progress.csv", "task,recorded_at,percent\nNV-1,2025-10-08 09:00,40\n");

    Answer again = clerk.at("2025-10-08T14:00").types("forms");

    assertThat(again.exit()).isEqualTo(3);
    assertThat(again.out()).contains("Văn phòng", "giữ nguyên");
    assertThat(form("VP")).hasContent("của đơn vị");
  }

  @Test
  void aFormThatSomebodyHasOpenWaits() throws IOException {
    clerk.types("forms");
    byte[] first = Files.readAllBytes(form("VP"));
    Path lock = Files.createFile(form("VP").resolveSibling("~$" + form("VP").getFileName()));
    hands("progress.csv", "task,recorded_at,percent\nNV-1,2025-10-08 09:00,40\n");

    Answer waiting = clerk.at("2025-10-08T14:00").types("forms");
    assertThat(waiting.exit()).isEqualTo(3);
    assertThat(waiting.out()).contains("đang được mở");
    assertThat(form("VP")).hasBinaryContent(first);

    Files.delete(lock);
    assertThat(clerk.at("2025-10-08T15:00").types("forms").exit()).isZero();
    assertThat(form("VP")).exists();
  }

  @Test
  void aFormThatWasTakenInOrDeletedIsWrittenAnew() throws IOException {
    clerk.types("forms");
    byte[] first = Files.readAllBytes(form("VP"));
    Files.delete(form("VP"));

    assertThat(clerk.at("2025-10-08T14:00").types("forms").exit()).isZero();
    assertThat(mark(form("VP"))).contains("/20251008T140000/");
    assertThat(Files.readAllBytes(form("VP"))).isNotEqualTo(first);
  }

  @Test
  void theFormBelongsToTheMonthOfReportingAndUntouchedOldOnesGo() {
    clerk.at("2025-09-14T08:00").types("forms");
    clerk.at("2025-10-14T08:00").types("forms");
    clerk.at("2025-10-15T08:00").types("forms");

    assertThat(form("VP", "2025-09")).doesNotExist();
    assertThat(form("VP", "2025-10")).exists();
    assertThat(form("VP", "2025-11")).exists();
  }

  @Test
  void aShareThatIsNotConnectedStopsTheRun() throws IOException {
    Files.createDirectory(clerk.share());

    Answer answer = clerk.types("forms");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains("chưa được kết nối");
    assertThat(clerk.share()).isEmptyDirectory();
  }

  @Test
  void oneUnitsFolderThatCannotBeUsedStopsNoOther() throws IOException {
    clerk.types("forms", "--unit=VHXH");
    Files.createFile(clerk.share().resolve("inbox/VP"));

    Answer answer = clerk.at("2025-10-08T14:00").types("forms");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out())
        .contains("Văn phòng: ", "inbox/VP không phải là thư mục", "giữ nguyên");
  }

  @Test
  void aUnitWhoseCodeIsNoFolderIsTold() throws IOException {
    hands("units.csv", UNITS + "VH:XH,Phòng khác\n");

    Answer answer = clerk.types("forms");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out()).contains("“VH:XH”", "units.csv");
    assertThat(form("VP")).exists();
  }

  @Test
  void severalWardsEachHaveALevelOfTheirOwn() throws IOException {
    clerk.writes("dung-han.yml", "ward:\n  code: phuong\nwards:\n  p02:\n    name: phường Hai\n");
    Path file = Files.writeString(register.resolve("units.csv"), "code,name\nVP,Văn phòng\n");
    clerk.types("import", file.toString(), "--ward=p02");

    assertThat(clerk.types("forms").exit()).isZero();

    Path inbox = clerk.share().resolve("inbox");
    assertThat(inbox.resolve("phuong/VP/Bieu-cap-nhat-VP-2025-10.xlsx")).exists();
    assertThat(inbox.resolve("p02/VP/Bieu-cap-nhat-VP-2025-10.xlsx")).exists();
    assertThat(mark(inbox.resolve("p02/VP/Bieu-cap-nhat-VP-2025-10.xlsx"))).contains("/p02/VP/");
  }

  private void hands(String name, String text) throws IOException {
    clerk.types("import", Files.writeString(register.resolve(name), text).toString());
  }

  private Path form(String unit) {
    return form(unit, "2025-10");
  }

  private Path form(String unit, String period) {
    return clerk
        .share()
        .resolve("inbox")
        .resolve(unit)
        .resolve("Bieu-cap-nhat-" + unit + "-" + period + ".xlsx");
  }

  private static List<String> codes(Path form) throws IOException {
    return column(form, 0);
  }

  /** What stands in a column of the tasks' rows. */
  private static List<String> column(Path form, int column) throws IOException {
    return rows(form).stream()
        .skip(FormSheet.HEADING_ROW)
        .filter(row -> !row.getCellText(0).equals(FormSheet.END))
        .map(row -> row.getCellText(column))
        .toList();
  }

  private static String mark(Path form) throws IOException {
    return rows(form).get(FormSheet.MARK_ROW - 1).getCellText(0);
  }

  private static List<Row> rows(Path form) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(form.toFile());
        Stream<Row> rows =
            workbook.findSheet(FormSheet.PROGRESS.title()).orElseThrow().openStream()) {
      return rows.toList();
    }
  }
}
