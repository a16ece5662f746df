package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
        .contains("gửi chậm nhất trước 16 giờ 00 ngày 21/10/2025)")
        .contains("kỳ 2025-11");
    assertThat(clerk.at("2025-10-22T09:00").types("status").out()).contains("QUÁ HẠN GỬI");
    assertThat(clerk.at("2025-10-22T09:00").types("status").out().lines().count())
        .isLessThanOrEqualTo(10);
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
    assertThat(report.get("folder").stringValue())
        .isEqualTo("reports/2025-10/van-hanh-2-cap/lan-1");
    assertThat(tree.get("lastRun").get("state").stringValue()).isEqualTo("SUCCESS");
  }
}
