package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghan.cli.Clerk.Answer;

class BrokenSettingsTest {

  private final Path folder;

  BrokenSettingsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Clerk clerk() {
    return Clerk.of(folder.resolve("home"), "2025-11-18T08:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shaer: {dir: x} | “shaer” | share",
        "ward: {nmae: Hoa Sen} | “nmae” | name",
        "assess: {due-soon-working-days: ba} | ba | 30",
        "run-due: {first-period: 10/2025} | dòng 1: kỳ đầu tiên | 2025-10",
        "database: {url: 'jdbc:mysql://may-chu/x'} | jdbc:mariadb:// | dòng 1",
        "reports: {van-hanh-2-cop: {enabled: false}} | van-hanh-2-cop | van-hanh-2-cap",
        "'ward: [' | dung-han.yml | dòng",
      })
  void configurationIsRefusedByItsLineWithWhatIsAllowed(String yaml, String named, String allowed) {
    clerk().writes("dung-han.yml", yaml + "\n");

    Answer answer = clerk().types("run-due");

    assertThat(answer.exit()).isEqualTo(64);
    assertThat(answer.err()).contains("dung-han.yml", named, allowed);
    assertThat(Published.in(clerk().home())).containsExactly("dung-han.yml");
  }

  @Test
  void databaseThatDoesNotAnswerIsToldBeforeAnythingIsTouched() {
    clerk().writes("dung-han.yml", "database:\n  url: jdbc:mariadb://127.0.0.1:1/dunghan\n");

    Answer answer = clerk().types("run-due");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err())
        .contains("jdbc:mariadb://127.0.0.1:1/dunghan không trả lời", "database.url", "chạy lại");
    assertThat(clerk().share()).doesNotExist();
  }

  @Test
  void embeddedDatabaseThatIsBrokenIsToldWithItsPlace() {
    clerk().writes("data/dung-han.mv.db", "không phải cơ sở dữ liệu");

    Answer answer = clerk().types("run-due");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains(clerk().home().resolve("data").toString(), "không mở được");
    assertThat(clerk().home().resolve("data/dung-han.mv.db"))
        .hasContent("không phải cơ sở dữ liệu");
  }

  @Test
  void homeThatIsAFileIsToldWithItsPlace() {
    Clerk wrong = Clerk.of(folder, "2025-11-18T08:00").writes("home", "một tệp");

    Answer answer = clerk().types("run-due");

    assertThat(wrong.home()).isDirectory();
    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains(clerk().home().toString()).doesNotContain("ngoài dự kiến");
  }
}
