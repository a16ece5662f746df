package vn.dunghan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.intake.desk.DeskColumn.ACTION;
import static vn.dunghan.intake.desk.DeskColumn.DOCUMENT;
import static vn.dunghan.intake.desk.DeskColumn.PERIOD;
import static vn.dunghan.intake.desk.DeskColumn.REASON;
import static vn.dunghan.intake.desk.DeskColumn.REPORT;
import static vn.dunghan.intake.desk.DeskColumn.SENT_AT;
import static vn.dunghan.intake.desk.DeskColumn.SIGNED_ON;
import static vn.dunghan.intake.desk.DeskColumn.SUBJECT;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk;
import vn.dunghan.intake.desk.DeskAction;
import vn.dunghan.intake.desk.DeskBook;
import vn.dunghan.intake.desk.DeskColumn;
import vn.dunghan.intake.desk.DeskRow;

/** A report's way from its signature to the city, noted by somebody who knows no command line. */
class DeskSigningTest {

  private static final String FROZEN = "2025-10-18T01:30";
  private static final String NOW = "2025-10-20T08:00";

  /** How the request below was named before there were further columns. */
  private static final String ASKED_BEFORE =
      "6c475f25fe34b20f431b0bb09fe45ea8a61cf99494358477ad2843e016e98222";

  private static Clerk made;

  private DeskClerk desk;

  @BeforeAll
  static void makeOctober(@TempDir Path folder) {
    made = DeskClerk.withOctober(folder, FROZEN);
  }

  @BeforeEach
  void copyHome(@TempDir Path folder) {
    desk = new DeskClerk(made.in(folder.resolve("home")), NOW);
  }

  @Test
  void reportIsSignedThenSentThenCorrectedAtTheDesk() {
    Map<DeskColumn, String> signed =
        Map.of(
            ACTION, DeskAction.SIGN.label(),
            REPORT, Clerk.REPORT,
            PERIOD, "2025-10",
            DOCUMENT, "54/BC-UBND",
            SIGNED_ON, "19/10/2025");
    Map<DeskColumn, String> sent = new EnumMap<>(signed);
    sent.put(ACTION, DeskAction.SUBMIT.label());
    sent.put(SENT_AT, "19/10/2025 15:30");
    Map<DeskColumn, String> corrected = new EnumMap<>(sent);
    corrected.put(ACTION, DeskAction.CORRECT.label());
    corrected.put(DOCUMENT, "45/BC-UBND");
    corrected.put(REASON, "ghi nhầm số");
    corrected.remove(SENT_AT);
    Map<DeskColumn, String> wrong = new EnumMap<>(sent);
    wrong.put(DOCUMENT, "99/BC-UBND");

    desk.asks(1, signed).asks(2, sent).asks(3, corrected).asks(4, wrong).served();

    assertThat(desk.answer(1).lines()).contains("đã ký, chưa gửi: số 54/BC-UBND");
    assertThat(desk.answer(2).lines()).contains("gửi lúc 15h30, 19/10/2025");
    assertThat(desk.answer(3).lines())
        .contains("Đã sửa ghi nhận", "số 45/BC-UBND", "gửi lúc 15h30, 19/10/2025");
    assertThat(desk.answer(4).result()).isEqualTo("Chưa làm được");
    assertThat(desk.answer(4).lines())
        .contains("không ghi đè", "“" + DeskAction.CORRECT.label() + "”")
        .doesNotContain("--correct");
  }

  @Test
  void sendingWithoutItsHourIsToldAndASubjectThatTheReportDoesNotHaveToo() {
    Map<DeskColumn, String> row =
        new EnumMap<>(
            Map.of(
                ACTION, DeskAction.SUBMIT.label(),
                REPORT, Clerk.REPORT,
                PERIOD, "2025-10",
                DOCUMENT, "45/BC-UBND",
                SIGNED_ON, "19/10/2025"));
    Map<DeskColumn, String> subject = new EnumMap<>(row);
    subject.put(SUBJECT, "TRUONG-1");
    row.put(SENT_AT, "19/10/2025");

    desk.asks(1, row).asks(2, subject).served();

    assertThat(desk.answer(1).lines()).contains("(Thời điểm gửi) phải có cả ngày và giờ");
    assertThat(desk.answer(2).lines()).contains("không có đối tượng");
  }

  @Test
  void bookFromBeforeThereWereFurtherColumnsIsServedAndNothingInItIsDoneAgain() {
    Map<DeskColumn, String> row =
        Map.of(ACTION, DeskAction.PREVIEW.label(), REPORT, Clerk.REPORT, PERIOD, "2025-10");
    desk.edits(
            sheet -> {
              for (DeskColumn later : List.of(SENT_AT, SUBJECT)) {
                sheet.getRow(DeskBook.HEADING_ROW - 1).getCell(later.ordinal()).setBlank();
              }
            })
        .asks(1, row)
        .served();

    assertThat(desk.answer(1).result()).isEqualTo("Đã làm");
    assertThat(new DeskRow(1, 6, row, List.of()).sha256()).isEqualTo(ASKED_BEFORE);
  }
}
