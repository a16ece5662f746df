package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dunghan.cli.Clerk.Answer;

class CheckCommandTest {

  private Clerk clerk;

  @BeforeEach
  void install(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2026-02-12T08:00");
    clerk.types("import", Clerk.EXAMPLE.toString());
  }

  @Test
  void trialInstallationIsUsableWithWarningsThatSayWhatToDo() {
    Answer answer = clerk.types("check");

    assertThat(answer.exit()).isEqualTo(3);
    assertThat(answer.out())
        .contains("[LƯU Ý] Cơ sở dữ liệu: đang dùng cơ sở dữ liệu đi kèm (H2)", "MariaDB")
        .contains("[ĐẠT] Mẫu báo cáo: báo cáo “van-hanh-2-cap”")
        .contains("[LƯU Ý] Chạy tự động: run-due chưa chạy xong lần nào")
        .contains("signer.name")
        .doesNotContain("[LỖI]");
  }

  @Test
  void signerOfThePartysReportIsMissedOnlyWhereThatReportIsMade() {
    assertThat(clerk.types("check").out()).doesNotContain("party.signer.name");
    clerk.writes("dung-han.yml", "reports: {van-hanh-2-cap-dang: {enabled: true}}\n");
    assertThat(clerk.types("check").out()).contains("party.signer.name");
  }

  @Test
  void nextYearsCalendarIsMissedFromNovemberOn() {
    assertThat(clerk.at("2027-10-31T08:00").types("check").out()).doesNotContain("năm 2028");
    assertThat(clerk.at("2027-11-01T08:00").types("check").out())
        .contains("[LƯU Ý] Lịch làm việc: chưa có lịch nghỉ năm 2028");
  }

  @Test
  void yearWithoutACalendarIsAFault() {
    Answer answer = clerk.at("2031-02-01T08:00").types("check");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out()).contains("[LỖI] Lịch làm việc: chưa có lịch nghỉ năm 2031");
  }

  @Test
  void databaseThatDoesNotAnswerHidesNothingElse() {
    clerk.writes("dung-han.yml", "database:\n  url: jdbc:mariadb://127.0.0.1:1/dunghan\n");

    Answer answer = clerk.types("check");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out())
        .contains("[LỖI] Cơ sở dữ liệu", "database.url")
        .contains("[ĐẠT] Mẫu báo cáo", "Thư điện tử");
  }

  @Test
  void shareThatIsNotConnectedIsToldWithTheWayToMendIt(@TempDir Path mount) {
    clerk.writes("dung-han.yml", "share:\n  dir: \"" + mount + "\"\n");

    Answer answer = clerk.types("check");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out()).contains("[LỖI] Thư mục chia sẻ", "chưa được kết nối", "touch");
    assertThat(mount).isEmptyDirectory();
  }

  @Test
  void brokenConfigurationIsToldByLine() {
    clerk.writes("dung-han.yml", "share:\n  dirr: x\n");

    Answer answer = clerk.types("check");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out()).contains("[LỖI] Cấu hình", "“dirr”", "chạy lại check");
  }

  @Test
  void brokenTemplateIsAFault() throws IOException {
    Path own = clerk.home().resolve("report-templates/van-hanh-2-cap");
    Files.createDirectories(own);
    Files.writeString(own.resolve("template.docx"), "không phải Word");

    Answer answer = clerk.types("check");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out()).contains("[LỖI] Mẫu báo cáo", "template.docx");
  }

  @Test
  void jsonHoldsTheSame() {
    Answer answer = clerk.types("check", "--json");

    JsonNode tree = JsonMapper.builder().build().readTree(answer.out());
    assertThat(tree.get("exit").intValue()).isEqualTo(3).isEqualTo(answer.exit());
    assertThat(tree.get("found").findValuesAsString("level")).contains("WARNING", "SOUND");
  }
}
