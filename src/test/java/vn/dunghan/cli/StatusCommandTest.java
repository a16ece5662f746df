package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dunghan.cli.Clerk.Answer;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.InboxFile;
import vn.dunghan.ledger.InboxFiles;

class StatusCommandTest {

  private final Clerk clerk;

  StatusCommandTest(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2025-10-01T08:00");
  }

  @Test
  void homeWithoutDataSaysWhatToDoFirst() {
    Answer answer = clerk.types("status");

    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).contains("hãy nhập danh mục bằng lệnh import");
    assertThat(clerk.home().resolve("data")).doesNotExist();
  }

  @Test
  void tellsWhatIsBeingCollectedWhatWaitsForASignatureAndWhatIsLate() {
    clerk.types("import", Clerk.EXAMPLE.toString());
    assertThat(clerk.types("status").out())
        .contains("Lần chạy gần nhất: chưa có")
        .contains("Đang thu thập: van-hanh-2-cap kỳ 2025-10");

    clerk.at("2025-10-18T08:00").types("run-due");
    assertThat(clerk.at("2025-10-18T09:00").types("status").out())
        .contains("Lần chạy gần nhất: run-due lúc 08h00, 18/10/2025, xong")
        .contains("Chờ ký, gửi: van-hanh-2-cap kỳ 2025-10 lần 1")
        .contains("(hạn gửi trước 16 giờ 00 ngày 21/10/2025, còn 02 ngày làm việc)")
        .contains("kỳ 2025-11");
    assertThat(clerk.at("2025-10-22T09:00").types("status").out())
        .contains("Quá hạn gửi: van-hanh-2-cap kỳ 2025-10 lần 1 (quá hạn gửi 01 ngày; đã lập lần 1")
        .containsSubsequence("Quá hạn gửi:", "Đang thu thập:");
    assertThat(clerk.at("2025-10-22T09:00").types("status").out().lines().count())
        .isLessThanOrEqualTo(10);
  }

  @Test
  void deadlineOnADayOffIsToldAMonthAheadAndWhatWasSentIsToldWithItsHour() {
    clerk.at("2025-11-20T08:00").types("import", Clerk.EXAMPLE.toString());
    assertThat(clerk.at("2025-11-20T08:00").types("status").out()).doesNotContain("ngày nghỉ");

    assertThat(clerk.at("2025-11-21T08:00").types("status").out())
        .contains("hạn gửi trước 16 giờ 00 ngày 21/12/2025 rơi vào ngày nghỉ")
        .contains("Việc cần làm: Bố trí người ký")
        .contains("mục tiêu nội bộ trước 16 giờ 00 ngày 19/12/2025");

    clerk.at("2025-12-18T01:30").reports("2025-12");
    clerk
        .at("2025-12-19T15:00")
        .types(
            "submit", Clerk.REPORT, "--period=2025-12", "--number=9/BC-UBND", "--date=19/12/2025");
    assertThat(clerk.at("2025-12-19T15:05").types("status").out())
        .contains(
            "Đã gửi gần nhất: van-hanh-2-cap kỳ 2025-12 lần 1 (đã gửi lúc 15h00, 19/12/2025 (số"
                + " 9/BC-UBND ngày 19/12/2025))");
  }

  @Test
  void whatWasAskedAtTheDeskAndWhatUnitsHandedInWaitsUntilItIsTaken() throws IOException {
    clerk.types("import", Clerk.EXAMPLE.toString());
    clerk.at("2025-10-01T08:00").types("run-due");
    Path book = clerk.share().resolve("ban-lam-viec/yeu-cau.xlsx");
    assertThat(clerk.types("status").out()).contains("Không có việc nào chờ người xử lý");

    Files.createFile(book.resolveSibling("~$yeu-cau.xlsx"));
    Path unit = Files.createDirectories(clerk.share().resolve("inbox/DV01"));
    Files.writeString(unit.resolve("progress.csv"), "task,recorded_at\n");

    assertThat(clerk.types("status").out())
        .contains("Yêu cầu ở bàn làm việc chưa làm: sổ yeu-cau.xlsx đang mở")
        .contains("Tệp đơn vị gửi chưa nhận: DV01/progress.csv (chờ lần chạy tới nhận)");
  }

  @Test
  void rejectedRowsWaitForAPerson() {
    clerk.types("import", Clerk.EXAMPLE.toString());
    clerk.writes(
        "them/progress.csv", "task,unit,recorded_at,percent\nKHONG-CO,VP,2025-10-01 08:00,50\n");
    clerk.types("import", clerk.home().resolve("them/progress.csv").toString());

    assertThat(clerk.types("status").out()).contains("Chờ người xử lý", "progress.csv (1 dòng)");
  }

  @Test
  void unitsFileWaitsUntilItsCorrectedOneIsIn() {
    clerk.types("import", Clerk.EXAMPLE.toString());
    handIn("1", "Bieu.xlsx", file -> file.stored("f1", 5, 4, 1).done());
    handIn("2", "hong.xlsx", file -> file.refused("không mở được"));
    assertThat(clerk.types("status").out()).contains("VP/Bieu.xlsx, VP/hong.xlsx");

    handIn("3", "Can-sua-Bieu.xlsx", file -> file.stored("f1", 1, 1, 0).done());
    assertThat(clerk.types("status").out()).contains("VP/hong.xlsx").doesNotContain("Bieu.xlsx");
    assertThat(clerk.at("2025-10-09T08:00").types("status").out()).doesNotContain("hong.xlsx");
  }

  private void handIn(String sha256, String name, UnaryOperator<InboxFile> end) {
    try (Database database =
        Database.open(DatabaseSettings.embedded(clerk.home().resolve("data")))) {
      InboxFile seen =
          InboxFile.seen(
              "phuong", "VP", sha256.repeat(64), name, "", LocalDateTime.parse("2025-10-01T07:00"));
      new InboxFiles(database).put(end.apply(seen));
    }
  }

  @Test
  void jsonHoldsTheSameWhole() {
    clerk.types("import", Clerk.EXAMPLE.toString());
    clerk.at("2025-10-18T08:00").types("run-due");

    JsonNode tree =
        JsonMapper.builder()
            .build()
            .readTree(clerk.at("2025-10-18T09:00").types("status", "--json").out());

    JsonNode report = tree.get("wards").get(0).get("reports").get(0);
    assertThat(report.get("period").stringValue()).isEqualTo("2025-10");
    assertThat(report.get("revision").intValue()).isEqualTo(1);
    assertThat(report.get("state").stringValue()).isEqualTo("READY");
    assertThat(report.get("sendBefore").stringValue()).isEqualTo("2025-10-21T16:00");
    assertThat(report.get("target").stringValue()).isEqualTo("2025-10-21T16:00");
    assertThat(report.get("workingDaysLeft").intValue()).isEqualTo(2);
    assertThat(report.get("sentAt").isNull()).isTrue();
    assertThat(report.get("folder").stringValue())
        .isEqualTo("reports/2025-10/van-hanh-2-cap/lan-1");
    assertThat(tree.get("lastRun").get("state").stringValue()).isEqualTo("SUCCESS");
  }
}
