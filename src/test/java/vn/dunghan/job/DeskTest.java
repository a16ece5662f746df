package vn.dunghan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.intake.desk.DeskColumn.ACTION;
import static vn.dunghan.intake.desk.DeskColumn.CHANNEL;
import static vn.dunghan.intake.desk.DeskColumn.DOCUMENT;
import static vn.dunghan.intake.desk.DeskColumn.FILE;
import static vn.dunghan.intake.desk.DeskColumn.PERIOD;
import static vn.dunghan.intake.desk.DeskColumn.REASON;
import static vn.dunghan.intake.desk.DeskColumn.REPORT;
import static vn.dunghan.intake.desk.DeskColumn.REVISION;
import static vn.dunghan.intake.desk.DeskColumn.SIGNED_ON;
import static vn.dunghan.intake.desk.DeskColumn.UNIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk;
import vn.dunghan.cli.Pages;
import vn.dunghan.cli.Published;
import vn.dunghan.intake.desk.DeskAction;
import vn.dunghan.intake.desk.DeskBook;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;

/**
 * What a clerk asks at the desk is done once and answered in words; nothing there is written over.
 */
class DeskTest {

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
  void bookIsPutOnAnEmptyDeskAndThenLeftAlone() throws IOException {
    byte[] before = Files.readAllBytes(desk.book());

    Outcome outcome = desk.served();

    assertThat(outcome.exit()).isEqualTo(Exit.ALREADY_DONE);
    assertThat(desk.book()).hasBinaryContent(before);
    assertThat(Published.in(desk.folder())).containsExactly("yeu-cau.xlsx");
    assertThat(desk.clerk().home().resolve(".desk")).doesNotExist();
  }

  @Test
  void previewIsMadeAndTheAnswerSaysWhereItLies() {
    desk.asks(
        1,
        Map.of(
            ACTION, DeskAction.PREVIEW.label(), REPORT, Clerk.REPORT + " – x", PERIOD, "2025-11"));

    Outcome outcome = desk.served();

    assertThat(outcome.exit()).isEqualTo(Exit.COMPLETE);
    assertThat(desk.answerFiles()).containsExactly("tra-loi-2025-10-20-0800.xlsx");
    assertThat(desk.answer(1).result()).isEqualTo("Đã làm");
    assertThat(desk.answer(1).words())
        .isEqualTo("Xem trước báo cáo: van-hanh-2-cap, kỳ báo cáo 2025-11");
    assertThat(desk.answer(1).lines()).contains("reports/xem-truoc/2025-11/van-hanh-2-cap");
    assertThat(desk.answer(1).lines()).doesNotContain(desk.clerk().home().toString());
    assertThat(desk.clerk().share().resolve("reports/xem-truoc/2025-11/van-hanh-2-cap"))
        .isNotEmptyDirectory();
  }

  @Test
  void requestIsDoneOnceAndAChangedRowIsANewRequest() {
    desk.asksToRevise(1, "bổ sung số liệu");
    desk.served();
    desk.at("2025-10-20T08:15").served();
    assertThat(desk.clerk().revision("2025-10", 2)).exists();
    assertThat(desk.clerk().revision("2025-10", 3)).doesNotExist();
    assertThat(desk.answerFiles()).hasSize(1);

    desk.asksToRevise(2, "bổ sung lần nữa");
    desk.at("2025-10-20T08:30").served();

    assertThat(desk.clerk().revision("2025-10", 3)).exists();
    assertThat(desk.answers()).containsOnlyKeys(1, 2);
  }

  @Test
  void revisionIsMadeWithTheReasonGiven() {
    desk.asksToRevise(1, "DV05 bổ sung số liệu");

    desk.served();

    assertThat(desk.answer(1).result()).isEqualTo("Đã làm");
    assertThat(desk.answer(1).lines()).contains("lần 2", "reports/2025-10/van-hanh-2-cap/lan-2");
    assertThat(Published.in(desk.clerk().revision("2025-10", 2)))
        .anyMatch(name -> name.contains("thay-doi"));
  }

  @Test
  void twoRequestsForTheSameReasonAreTwoRevisions() {
    desk.asksToRevise(1, "in lại");
    desk.asksToRevise(2, "in lại");

    desk.served();

    assertThat(desk.answer(1).lines()).contains("lần 2");
    assertThat(desk.answer(2).lines()).contains("lần 3");
  }

  @Test
  void revisionOfAPeriodThatWasNeverMadeIsExplainedWithoutCommands() {
    desk.asks(
        1,
        Map.of(
            ACTION,
            DeskAction.REVISE.label(),
            REPORT,
            Clerk.REPORT,
            PERIOD,
            "2025-09",
            REASON,
            "thử"));

    Outcome outcome = desk.served();

    assertThat(outcome.exit()).isEqualTo(Exit.GAPS);
    assertThat(desk.answer(1).result()).isEqualTo("Chưa làm được");
    assertThat(desk.answer(1).lines()).contains("chưa lập lần nào", "Xem trước báo cáo");
    assertThat(desk.answer(1).lines()).doesNotContain("--");
  }

  @Test
  void registerIsImportedAndTheSameFileAgainChangesNothing() {
    desk.puts("progress.csv", "task,recorded_at,percent\nNV-00002,2025-10-19 09:00,40\n");
    desk.asks(1, Map.of(ACTION, DeskAction.IMPORT.label(), FILE, "Progress"));
    desk.served();
    desk.asks(2, Map.of(ACTION, DeskAction.IMPORT.label(), FILE, "progress.csv"));
    desk.at("2025-10-20T08:15").served();

    assertThat(desk.answer(1).result()).isEqualTo("Đã làm");
    assertThat(desk.answer(1).lines()).contains("progress.csv: 1 dòng, nhận 1");
    assertThat(desk.answer(2).result()).isEqualTo("Không có gì thay đổi");
  }

  @Test
  void rejectedRowsComeBackAsAWorkbookThatIsCorrectedAndImported() {
    desk.puts(
        "progress.csv",
        "task,recorded_at,percent\nNV-00002,2025-10-19 09:00,40\nNV-00002,2025-10-19 10:00,400\n");
    desk.asks(1, Map.of(ACTION, DeskAction.IMPORT.label(), FILE, "progress.csv"));

    desk.served();

    Path returned = desk.folder().resolve("can-sua-dong-1.xlsx");
    assertThat(desk.answer(1).result()).isEqualTo("Đã làm, còn thiếu");
    assertThat(desk.answer(1).lines()).contains("can-sua-dong-1.xlsx", "từ chối 1");
    assertThat(DeskClerk.rows(returned).get(0))
        .containsExactly("task", "recorded_at", "percent", "error");
    assertThat(DeskClerk.rows(returned).get(1)).contains("NV-00002", "400");
    assertThat(DeskClerk.rows(returned).get(1).get(3)).contains("percent");

    correct(returned);
    desk.asks(2, Map.of(ACTION, DeskAction.IMPORT.label(), FILE, "can-sua-dong-1.xlsx"));
    desk.at("2025-10-20T08:15").served();

    assertThat(desk.answer(2).result()).as(desk.answer(2).lines()).isEqualTo("Đã làm");
    assertThat(desk.answer(2).lines()).contains("1 dòng, nhận 1");
  }

  private void correct(Path workbook) {
    DeskClerk.edit(workbook, "progress", sheet -> DeskClerk.write(sheet, 1, 2, "50"));
    DeskClerk.touched(workbook, LocalDateTime.parse("2025-10-20T08:05"));
  }

  @Test
  void signedReportIsNotedWithItsFile() throws IOException {
    desk.puts("Báo cáo đã ký.pdf", "bản scan");
    desk.asks(
            1,
            Map.of(
                ACTION, DeskAction.SUBMIT.label(),
                REPORT, Clerk.REPORT,
                PERIOD, "2025-10",
                DOCUMENT, "45/BC-UBND",
                CHANNEL, "Văn bản giấy",
                FILE, "Báo cáo đã ký.pdf"))
        .edits(
            sheet ->
                sheet
                    .getRow(DeskBook.HEADING_ROW)
                    .getCell(SIGNED_ON.ordinal())
                    .setCellValue(LocalDate.of(2025, 10, 19)));

    desk.served();

    assertThat(desk.answer(1).result()).as(desk.answer(1).lines()).isEqualTo("Đã làm");
    assertThat(desk.answer(1).lines())
        .contains("số 45/BC-UBND ngày 19/10/2025", "gửi qua Văn bản giấy", "Báo cáo đã ký.pdf");
    assertThat(
            desk.clerk()
                .at(NOW)
                .types(
                    "submit",
                    Clerk.REPORT,
                    "--period=2025-10",
                    "--number=45/BC-UBND",
                    "--date=2025-10-19")
                .exit())
        .isEqualTo(2);
    desk.clerk().at(NOW).reports("2025-10", "--revise=bổ sung");
    assertThat(Pages.word(desk.clerk().revision("2025-10", 2))).contains("45/BC-UBND");
  }

  @Test
  void mailThatWasRefusedIsSentAgain() {
    desk.asks(1, Map.of(ACTION, DeskAction.RESEND.label()));

    desk.served();

    assertThat(desk.answer(1).result()).isEqualTo("Không có gì thay đổi");
    assertThat(desk.answer(1).lines()).contains("Không có thư nào bị từ chối");
  }

  @Test
  void wrongRowsAreAnsweredWithWhatToWriteAndTheOthersAreDone() {
    desk.asks(1, Map.of(ACTION, DeskAction.PREVIEW.label()));
    desk.asks(2, Map.of(REPORT, Clerk.REPORT));
    desk.asks(
        3, Map.of(ACTION, DeskAction.PREVIEW.label(), REPORT, "van-hanh", PERIOD, "tháng 10"));
    desk.asks(4, Map.of(ACTION, DeskAction.IMPORT.label(), FILE, "../inbox/tasks.csv"));
    desk.asks(5, Map.of(ACTION, DeskAction.IMPORT.label(), FILE, "khong-co.csv"));
    desk.asks(6, Map.of(ACTION, DeskAction.FORMS.label(), UNIT, "DV99", REASON, "thừa"));
    desk.asks(7, Map.of(ACTION, "Làm gì đó"));
    desk.asks(
        8,
        Map.of(
            ACTION, DeskAction.SUBMIT.label(),
            REPORT, Clerk.REPORT,
            PERIOD, "2025-10",
            DOCUMENT, "45/BC-UBND",
            SIGNED_ON, "31/02/2025",
            REVISION, "một"));
    desk.asks(
        9, Map.of(ACTION, DeskAction.PREVIEW.label(), REPORT, Clerk.REPORT, PERIOD, "2025-11"));

    Outcome outcome = desk.served();

    assertThat(outcome.exit()).isEqualTo(Exit.GAPS);
    assertThat(desk.answer(1).lines()).contains("Ô C6 (Báo cáo) chưa điền", "Ô D6 (Kỳ báo cáo)");
    assertThat(desk.answer(2).lines()).contains("Ô B7 (Việc cần làm) chưa chọn việc");
    assertThat(desk.answer(3).lines())
        .contains("Ô C8 (Báo cáo) không có “van-hanh”", "van-hanh-2-cap")
        .contains("Ô D8 (Kỳ báo cáo) không đọc được “tháng 10”", "2025-10");
    assertThat(desk.answer(4).lines()).contains("chỉ ghi tên tệp, không ghi đường dẫn");
    assertThat(desk.answer(5).lines()).contains("“khong-co.csv”", "chưa có tệp nào");
    assertThat(desk.answer(6).lines())
        .contains("Ô E11 (Đơn vị) không có “DV99”", "Ô G11 (Lý do) không dùng");
    assertThat(desk.answer(7).lines()).contains("không có việc “Làm gì đó”", "Chọn một trong");
    assertThat(desk.answer(8).lines())
        .contains("không đọc được ngày “31/02/2025”", "phải là số nguyên từ 1");
    for (int row = 1; row <= 8; row++) {
      assertThat(desk.answer(row).result()).isEqualTo("Ghi chưa đúng");
    }
    assertThat(desk.answer(9).result()).isEqualTo("Đã làm");
  }

  @Test
  void wrongRowThatIsCorrectedInPlaceIsDone() {
    desk.asks(1, Map.of(ACTION, DeskAction.PREVIEW.label(), REPORT, Clerk.REPORT));
    desk.served();
    Path first = desk.folder().resolve(desk.answerFiles().get(0));

    desk.asks(1, Map.of(PERIOD, "2025-11")).at("2025-10-20T08:15").served();

    assertThat(desk.answerFiles()).hasSize(2);
    assertThat(DeskClerk.rows(first).toString()).contains("Ghi chưa đúng");
    assertThat(DeskClerk.rows(desk.folder().resolve(desk.answerFiles().get(1))).toString())
        .contains("Đã làm");
  }

  @Test
  void nextBookIsNumberedOnOnceTheOldOneWasUsed() throws IOException {
    Files.delete(desk.book());
    desk.served();
    assertThat(DeskClerk.rows(desk.book()).get(5).get(0)).isEqualTo("1");
    desk.asks(1, Map.of(ACTION, DeskAction.RESEND.label()));
    desk.at("2025-10-20T08:15").served();
    Files.move(desk.book(), desk.folder().resolve("yeu-cau cũ.xlsx"));

    desk.at("2025-10-20T08:30").served();

    assertThat(DeskClerk.rows(desk.book()).get(5).get(0)).isEqualTo("61");
    desk.asks(1, Map.of(ACTION, DeskAction.RESEND.label())).at("2025-10-20T08:45").served();
    assertThat(desk.answers()).containsOnlyKeys(1, 61);
  }

  @Test
  void registerOfANewInstallationComesInByTheDesk() {
    DeskClerk fresh = new DeskClerk(Clerk.of(temporary.resolve("fresh"), NOW), NOW);
    fresh.served();
    fresh.puts("units.csv", "code,name\nVP,Văn phòng\n");
    fresh.asks(1, Map.of(ACTION, DeskAction.IMPORT.label(), FILE, "units.csv"));

    fresh.served();

    assertThat(fresh.answer(1).result()).isEqualTo("Đã làm");
  }
}
