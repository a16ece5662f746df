package vn.dunghan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.intake.desk.DeskColumn.ACTION;
import static vn.dunghan.intake.desk.DeskColumn.FILE;
import static vn.dunghan.intake.desk.DeskColumn.NUMBER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk;
import vn.dunghan.intake.desk.DeskAction;
import vn.dunghan.intake.desk.DeskBook;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;

/**
 * What else happens at the desk: books that are open, half saved, changed, foreign or not there.
 */
class DeskFaultsTest {

  private static final String FROZEN = "2025-10-18T01:30";
  private static final String NOW = "2025-10-20T08:00";

  /** A home with October made and a book on its desk; each test takes a copy. */
  private static Clerk made;

  private Path temporary;
  private DeskClerk desk;

  @BeforeAll
  static void makeOctober(@TempDir Path folder) {
    made = DeskClerk.withOctober(folder, FROZEN);
  }

  @BeforeEach
  void copyHome(@TempDir Path folder) {
    temporary = folder;
    desk = new DeskClerk(made.in(folder.resolve("home")), NOW);
  }

  @Test
  void openBookWaitsUntilItIsClosed() throws IOException {
    desk.asksToRevise(1, "bổ sung");
    for (String mark : new String[] {"~$yeu-cau.xlsx", ".~lock.yeu-cau.xlsx#", ".~yeu-cau.xlsx"}) {
      Path open = desk.puts(mark, "người dùng");
      Outcome outcome = desk.served();
      assertThat(outcome.exit()).isEqualTo(Exit.ALREADY_DONE);
      assertThat(outcome.lines()).anyMatch(line -> line.contains("đang mở"));
      assertThat(desk.answerFiles()).isEmpty();
      Files.delete(open);
    }

    desk.served();

    assertThat(desk.answer(1).result()).isEqualTo("Đã làm");
  }

  @Test
  void markOfABookThatACrashLeftOpenIsToldOnce() {
    Path mark = desk.puts("~$yeu-cau.xlsx", "người dùng");
    DeskClerk.touched(mark, LocalDateTime.parse("2025-10-19T08:00"));

    desk.served();
    desk.at("2025-10-20T08:15").served();

    assertThat(desk.answerFiles()).hasSize(1);
    assertThat(desk.answer(0).lines()).contains("đang mở từ 08h00, 19/10/2025", "~$yeu");
  }

  @Test
  void fileThatIsStillBeingCopiedOrOpenWaits() {
    Path file = desk.puts("progress.csv", "task,recorded_at,percent\nNV-00002,2025-10-19 09:00,4");
    desk.asks(1, Map.of(ACTION, DeskAction.IMPORT.label(), FILE, "progress.csv"));
    DeskClerk.touched(file, LocalDateTime.parse(NOW).minusSeconds(5));

    Outcome copying = desk.served();
    desk.puts("progress.csv", "task,recorded_at,percent\nNV-00002,2025-10-19 09:00,40\n");
    Path open = desk.puts("~$progress.csv", "x");
    Outcome opened = desk.served();

    assertThat(copying.lines()).anyMatch(line -> line.contains("chờ lần sau, dòng số: 1"));
    assertThat(opened.lines()).anyMatch(line -> line.contains("chờ lần sau, dòng số: 1"));
    assertThat(desk.answerFiles()).isEmpty();

    DeskClerk.touched(open, LocalDateTime.parse(NOW).minusHours(3));
    desk.served();
    assertThat(desk.answer(1).lines()).contains("“progress.csv” đang mở");
  }

  @Test
  void halfSavedBookWaitsAndIsToldOnceItStaysSo() throws IOException {
    byte[] whole = Files.readAllBytes(desk.book());
    Files.write(desk.book(), Arrays.copyOf(whole, whole.length / 2));
    DeskClerk.touched(desk.book(), LocalDateTime.parse(NOW).minusSeconds(10));

    Outcome fresh = desk.served();
    DeskClerk.touched(desk.book(), LocalDateTime.parse(NOW).minusMinutes(5));
    desk.served();
    desk.at("2025-10-20T08:15").served();

    assertThat(fresh.lines()).anyMatch(line -> line.contains("vừa được ghi, chờ lần sau"));
    assertThat(desk.answerFiles()).hasSize(1);
    assertThat(desk.answer(0).lines()).contains("bị hỏng hoặc đang được chép dở");
  }

  @Test
  void bookOfAnotherInstallationIsNotBelieved() throws IOException {
    Clerk other = Clerk.of(temporary.resolve("other"), "2025-10-19T07:00");
    other.types("import", Clerk.EXAMPLE.toString());
    DeskClerk elsewhere = new DeskClerk(other, "2025-10-19T07:00");
    elsewhere.served();
    elsewhere.asks(1, Map.of(ACTION, DeskAction.RESEND.label()));
    Files.write(desk.book(), Files.readAllBytes(elsewhere.book()));
    DeskClerk.touched(desk.book(), LocalDateTime.parse(NOW).minusMinutes(5));

    desk.served();

    assertThat(desk.answers()).containsOnlyKeys(0);
    assertThat(desk.answer(0).lines()).contains("không phải do phần mềm ở đây đặt");
  }

  @Test
  void changedHeadingNumberOrEndIsTold() {
    desk.edits(
        sheet -> sheet.getRow(DeskBook.HEADING_ROW).getCell(NUMBER.ordinal()).setCellValue(7));
    desk.asks(1, Map.of(ACTION, DeskAction.RESEND.label()));
    desk.served();
    assertThat(desk.answer(1).lines()).contains("Ô A6 phải là số 1", "không sắp xếp");

    desk.edits(sheet -> DeskClerk.write(sheet, DeskBook.HEADING_ROW - 1, 1, "Khác"));
    DeskClerk.touched(desk.book(), LocalDateTime.parse(NOW).minusMinutes(5));
    desk.at("2025-10-20T08:15").served();
    assertThat(desk.answer(0).lines()).contains("ô B5 phải là “Việc cần làm”");
  }

  @Test
  void answerNeverTakesANameThatIsInUse() {
    Path mine = desk.puts("tra-loi-2025-10-20-0800.xlsx", "tệp của người khác");
    desk.asks(1, Map.of(ACTION, DeskAction.RESEND.label()));

    desk.served();

    assertThat(mine).hasContent("tệp của người khác");
    assertThat(desk.folder().resolve("tra-loi-2025-10-20-0800-2.xlsx")).exists();
  }

  @Test
  void linkInPlaceOfTheBookOrOfAFileIsNotFollowed() throws IOException {
    Path secret = Files.writeString(temporary.resolve("progress.csv"), "bí mật");
    Files.createSymbolicLink(desk.folder().resolve("progress.csv"), secret);
    desk.asks(1, Map.of(ACTION, DeskAction.IMPORT.label(), FILE, "progress.csv"));
    desk.served();
    assertThat(desk.answer(1).lines()).contains("Không phải tệp thường");

    Path moved = Files.move(desk.book(), temporary.resolve("yeu-cau.xlsx"));
    Files.createSymbolicLink(desk.book(), moved);
    desk.at("2025-10-20T08:15").served();
    assertThat(Files.isSymbolicLink(desk.book())).isTrue();
  }

  @Test
  void shareThatIsAwayIsToldAndNothingIsLost() throws IOException {
    desk.asksToRevise(1, "bổ sung");
    Path marker = desk.clerk().share().resolve(".dung-han-share");
    Files.delete(marker);

    Outcome away = desk.served();
    Files.createFile(marker);
    desk.served();

    assertThat(away.exit()).isEqualTo(Exit.NOT_COMPLETE);
    assertThat(away.lines()).anyMatch(line -> line.contains("chưa được kết nối"));
    assertThat(desk.answer(1).result()).isEqualTo("Đã làm");
  }
}
