package vn.dunghan.job.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.dunghan.intake.form.FormSheet.PROGRESS;
import static vn.dunghan.job.inbox.UnitsOffice.MORNING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.intake.form.FormFile;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.InboxFile;

/** Everything else that lies in a unit's folder, or happens to it. */
class InboxFaultsTest {

  private UnitsOffice office;
  private Path elsewhere;

  @BeforeEach
  void open(@TempDir Path folder) {
    office = new UnitsOffice(folder, DatabaseSettings.embedded(folder.resolve("home/data")));
    elsewhere = folder.resolve("elsewhere");
  }

  @AfterEach
  void close() {
    office.close();
  }

  static byte[] form() {
    return form(40);
  }

  static byte[] form(int percent) {
    return FormFile.of(UnitsOffice.UNIT)
        .task("NV-01", "")
        .number(PROGRESS, "NV-01", "percent", Integer.toString(percent))
        .bytes();
  }

  // ---- still being written ----

  @Test
  void halfCopiedFormWaitsAndIsTakenOnceItIsWhole() {
    byte[] whole = form();
    office.saves("a.xlsx", Arrays.copyOf(whole, whole.length / 2), MORNING);
    assertThat(office.takes(MORNING).waiting())
        .extracting(WaitingFile::name, WaitingFile::reason)
        .containsExactly(
            tuple("a.xlsx", "tệp có thể đang được chép hoặc lưu dở; lần sau sẽ xem lại"));
    office.saves("a.xlsx", Arrays.copyOf(whole, whole.length - 9), MORNING.plusMinutes(15));
    assertThat(office.takes(MORNING.plusMinutes(15)).waiting()).hasSize(1);
    office.saves("a.xlsx", whole, MORNING.plusMinutes(16));
    assertThat(office.takes(MORNING.plusMinutes(30)).taken()).hasSize(1);
  }

  @Test
  void truncatedFormIsRefusedOnceItLayUnchangedForAMinute() {
    byte[] whole = form();
    office.saves("a.xlsx", Arrays.copyOf(whole, whole.length / 2), MORNING);
    office.takes(MORNING);
    assertThat(office.takes(MORNING.plusSeconds(59)).waiting()).hasSize(1);
    InboxOutcome outcome = office.takes(MORNING.plusSeconds(60));
    assertThat(outcome.refused()).hasSize(1);
    assertThat(outcome.refused().get(0).reason()).startsWith("Sổ Excel bị hỏng hoặc đang được");
    assertThat(office.lies()).isEmpty();
  }

  @Test
  void spaceThatACopyReservedWaits() {
    byte[] whole = form();
    byte[] reserved = Arrays.copyOf(Arrays.copyOf(whole, whole.length / 2), whole.length);
    office.saves("a.xlsx", reserved, MORNING);
    assertThat(office.takes(MORNING).waiting()).hasSize(1);
    office.saves("b.xlsx", new byte[0], MORNING);
    assertThat(office.takes(MORNING).waiting()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"~$a.xlsx", ".~lock.a.xlsx#", "~$A.XLSX"})
  void formThatSomebodyHasOpenWaits(String lock) throws IOException {
    office.saves("a.xlsx", form(), MORNING);
    Path open = office.saves(lock, "x", MORNING);
    InboxOutcome outcome = office.takes(MORNING);
    assertThat(outcome.taken()).isEmpty();
    assertThat(outcome.waiting().get(0).reason()).startsWith("tệp đang được mở ở một máy khác");
    Files.delete(open);
    assertThat(office.takes(MORNING.plusMinutes(15)).taken()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thumbs.db",
        ".DS_Store",
        "desktop.ini",
        "x.tmp",
        ".fuse_hidden001",
        ".nfs0001",
        "~$x.xlsx",
        ".~lock.x.xlsx#",
        "a.xlsx.part",
        "~WRL0001.tmp"
      })
  void whatSystemsLeaveInFoldersIsPassedOver(String name) {
    office.saves(name, "x", MORNING);
    assertThat(office.takes(MORNING)).isEqualTo(InboxOutcome.NOTHING);
    assertThat(office.lies()).containsExactly(name);
  }

  // ---- no plain file ----

  @Test
  void symbolicLinkIsNotFollowed() throws IOException {
    Files.createDirectories(elsewhere);
    Path target = Files.write(elsewhere.resolve("secret.xlsx"), form());
    Files.createSymbolicLink(office.folder().resolve("a.xlsx"), target);
    InboxOutcome outcome = office.takes(MORNING);
    assertThat(outcome.taken()).isEmpty();
    assertThat(outcome.notes().get(0)).contains("bỏ qua “a.xlsx” vì không phải tệp thường");
    assertThat(target).exists();
  }

  @Test
  void hardLinkIsNotTaken() throws IOException {
    Files.createDirectories(elsewhere);
    Path target = Files.write(elsewhere.resolve("secret.xlsx"), form());
    Files.createLink(office.folder().resolve("a.xlsx"), target);
    InboxOutcome outcome = office.takes(MORNING);
    assertThat(outcome.taken()).isEmpty();
    assertThat(outcome.notes().get(0)).contains("liên kết cứng");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void pipeHoldsUpNothing() throws IOException, InterruptedException {
    Path pipe = office.folder().resolve("a.xlsx");
    assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "mkfifo is needed");
    office.saves("b.xlsx", form(), MORNING);
    InboxOutcome outcome = office.takes(MORNING);
    assertThat(outcome.taken()).extracting(TakenFile::name).containsExactly("b.xlsx");
    assertThat(outcome.notes().get(0)).contains("bỏ qua “a.xlsx” vì không phải tệp thường");
  }

  @Test
  void folderInsideIsNotRead() throws IOException {
    Files.createDirectory(office.folder().resolve("Thang 10"));
    Files.write(office.folder().resolve("Thang 10/a.xlsx"), form());
    InboxOutcome outcome = office.takes(MORNING);
    assertThat(outcome.taken()).isEmpty();
    assertThat(outcome.notes().get(0)).contains("không đọc thư mục con “Thang 10”");
  }

  @Test
  void folderOfAUnitThatIsALinkIsNotFollowed() throws IOException {
    Files.createDirectories(elsewhere);
    Files.write(elsewhere.resolve("a.xlsx"), form());
    Files.delete(office.folder());
    Files.createSymbolicLink(office.folder(), elsewhere);
    InboxOutcome outcome = office.takes(MORNING);
    assertThat(outcome.taken()).isEmpty();
    assertThat(outcome.notes().get(0)).contains("không phải thư mục thường");
  }

  @Test
  void folderOfNoUnitIsTold() throws IOException {
    Files.createDirectory(office.share().resolve("inbox/phong-la"));
    assertThat(office.takes(MORNING).notes().get(0))
        .startsWith("Thư mục inbox/phong-la không mang mã của đơn vị nào");
  }

  @Test
  void folderOfAWardStandsAboveWhereThereAreSeveral() {
    office.saves("a.xlsx", form(), MORNING);
    office.becomesOneOfTwo();
    office.saves("b.xlsx", form(50), MORNING);
    assertThat(office.takes(MORNING).taken()).extracting(TakenFile::name).containsExactly("b.xlsx");
    assertThat(office.lies("da-nhan")).hasSize(1);
  }

  @Test
  void whoWroteTheFileIsKept() throws IOException {
    Path file = office.saves("a.xlsx", form(), MORNING);
    String owner = Files.getAttribute(file, "unix:uid").toString();
    office.takes(MORNING);
    assertThat(office.files().since(UnitsOffice.WARD, MORNING))
        .extracting(InboxFile::owner)
        .containsExactly(owner);
  }

  // ---- names ----

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tien\ndo.xlsx",
        "CON",
        "a.xlsx. ",
        "-rf.xlsx",
        "a\u202Excod.xlsx",
        "%2e%2e%2fx.xlsx",
        "a|b<c>d\"e?f*.xlsx"
      })
  void oddNameIsOnlyData(String name) {
    office.saves(name, form(), MORNING);
    assertThat(office.takes(MORNING).taken()).hasSize(1);
    assertThat(office.lies()).isEmpty();
    assertThat(office.lies("da-nhan"))
        .hasSize(1)
        .allMatch(put -> put.matches("2025-10-10-0800-[^\\p{Cntrl}\\p{Cf}<>:\"|?*\\\\/]*[^. ]"));
  }

  @Test
  void longestNameIsCutBeforeItsEnding() {
    String longest = "đ".repeat(125) + ".xlsx";
    office.saves(longest, form(), MORNING);
    assertThat(office.takes(MORNING).taken()).hasSize(1);
    assertThat(office.lies("da-nhan").get(0)).endsWith(".xlsx");
    assertThat(office.lies("da-nhan").get(0).getBytes(StandardCharsets.UTF_8).length)
        .isLessThanOrEqualTo(255);
  }

  @Test
  void decomposedNameIsComposed() {
    office.saves(Normalizer.normalize("tiến độ.xlsx", Normalizer.Form.NFD), form(), MORNING);
    assertThat(office.takes(MORNING).taken().get(0).name()).isEqualTo("tiến độ.xlsx");
    assertThat(office.lies("da-nhan")).containsExactly("2025-10-10-0800-tiến độ.xlsx");
  }

  @Test
  void nothingThatWasPutAwayIsOverwritten() {
    office.saves("a.xlsx", form(40), MORNING);
    office.takes(MORNING);
    office.saves("a.xlsx", form(50), MORNING);
    office.takes(MORNING.plusSeconds(20));
    assertThat(office.lies("da-nhan"))
        .containsExactly("2025-10-10-0800-a-2.xlsx", "2025-10-10-0800-a.xlsx");
  }

  // ---- what happens meanwhile ----

  @Test
  void fileThatIsReplacedWhileItIsReadIsNotPutAwayUnread() {
    office.saves("a.xlsx", form(40), MORNING);
    office.watched(
        (what, done, total) -> {
          if (done == 2) {
            office.saves("a.xlsx", form(50), MORNING.plusSeconds(1));
          }
        });
    office.takes(MORNING);
    assertThat(office.lies()).containsExactly("a.xlsx");
    office.watched((what, done, total) -> {}).takes(MORNING.plusMinutes(15));
    assertThat(office.progress()).extracting(record -> record.percent()).containsExactly(40, 50);
    assertThat(office.lies()).isEmpty();
  }

  @Test
  void fileThatIsTakenAwayWhileItIsReadCounts() {
    office.saves("a.xlsx", form(), MORNING);
    office.watched(
        (what, done, total) -> {
          if (done == 2) {
            assertThat(office.folder().resolve("a.xlsx").toFile().delete()).isTrue();
          }
        });
    assertThat(office.takes(MORNING).taken()).hasSize(1);
    assertThat(office.progress()).hasSize(1);
  }

  @Test
  void whereNothingCanBeMovedTheFileIsTakenOnceAndNotReadAgain() throws IOException {
    Files.writeString(office.folder().resolve("da-nhan"), "một tệp chiếm chỗ");
    UnitsOffice.touched(office.folder().resolve("da-nhan"), MORNING);
    office.saves("a.xlsx", form(), MORNING);
    InboxOutcome outcome = office.takes(MORNING);
    assertThat(outcome.taken()).hasSize(1);
    assertThat(outcome.notes()).anyMatch(note -> note.startsWith("Không chuyển được tệp vhxh/a"));
    InboxOutcome again = office.takes(MORNING.plusMinutes(15));
    assertThat(again.taken()).isEmpty();
    assertThat(again.notes()).noneMatch(note -> note.contains("a.xlsx"));
    assertThat(office.progress()).hasSize(1);
  }

  @Test
  void linkInPlaceOfTheFolderForTakenFilesIsNotFollowed() throws IOException {
    Files.createDirectories(elsewhere);
    Files.createSymbolicLink(office.folder().resolve("da-nhan"), elsewhere);
    office.saves("a.xlsx", form(), MORNING);
    office.takes(MORNING);
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(office.progress()).hasSize(1);
  }

  @Test
  void shareThatIsNotConnectedIsNotTakenForAnEmptyOne() throws IOException {
    office.saves("a.xlsx", form(), MORNING);
    Files.delete(office.share().resolve(".dung-han-share"));
    assertThatThrownBy(() -> office.takes(MORNING))
        .isInstanceOf(RunFailedException.class)
        .hasMessageContaining("chưa được kết nối");
  }

  // ---- very many ----

  @Test
  void moreThanARunTakesWaitForTheNextOldestFirst() {
    for (int i = 1; i <= 5; i++) {
      office.saves(i + ".xlsx", form(10 * i), MORNING.minusMinutes(10L * i));
    }
    InboxOutcome first = office.limitedTo(3).takes(MORNING);
    assertThat(first.taken())
        .extracting(TakenFile::name)
        .containsExactly("5.xlsx", "4.xlsx", "3.xlsx");
    assertThat(first.notes())
        .containsExactly(
            "Còn 2 tệp chưa đến lượt vì có nhiều tệp cùng lúc; lần chạy sau sẽ nhận tiếp.");
    assertThat(office.takes(MORNING.plusMinutes(15)).taken()).hasSize(2);
  }

  @Test
  void runEndsWhenItsTimeIsUp() {
    for (int i = 1; i <= 5; i++) {
      office.saves(i + ".xlsx", form(10 * i), MORNING.minusMinutes(10L * i));
    }
    office.inAHurry(Duration.ofMinutes(4), Duration.ofMinutes(10));
    assertThat(office.takes(MORNING).taken()).hasSize(2);
  }

  @Test
  void formsThatStayTakeNobodysTurn() {
    for (int i = 1; i <= 5; i++) {
      office.saves(
          "trong-" + i + ".xlsx",
          FormFile.of(UnitsOffice.UNIT).task("NV-0" + i, "").bytes(),
          MORNING.minusHours(i));
    }
    office.takes(MORNING);
    office.saves("a.xlsx", form(), MORNING);
    assertThat(office.limitedTo(1).takes(MORNING.plusMinutes(15)).taken()).hasSize(1);
  }
}
