package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghan.cli.Clerk.Answer;
import vn.dunghan.job.run.RunLock;

/** Wrong arguments end with 64, say what is allowed, and touch nothing. */
class UsageTest {

  private final Path folder;

  UsageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Clerk clerk() {
    return Clerk.of(folder.resolve("home"), "2025-11-18T08:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reprot van-hanh-2-cap | “reprot” | demo, import, export, report, submit, nightly, forms, run-due, deadline",
        "report van-hanh-2-cap --perod=2025-10 | --perod | --period",
        "report van-hanh-2-cap | --period | --period, --preview, --revise, --subject",
        "report --period=2025-10 | MÃ_BÁO_CÁO | --period",
        "run-due --now=hom-nay | hom-nay | 2025-10-18T00:15",
        "deadline bao-gio | --assigned | --assigned, --event",
        "deadline 15/10 --assigned=31/11/2025 | 31/11/2025 | 2025-10-15",
        "import | ĐƯỜNG_DẪN | --home",
        "resend --unknown=1 --cancel=2 | --unknown, --cancel | một trong các tùy chọn",
        "report van-hanh-2-cap --period=2025-10 --period=2025-11 | --period | một lần",
      })
  void wrongArgumentIsNamedAndWhatIsAllowedToo(String line, String named, String allowed) {
    Answer answer = clerk().types(line.split(" "));

    assertThat(answer.exit()).isEqualTo(64);
    assertThat(answer.err()).contains(named).contains(allowed);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void noCommandAtAllIsAWrongArgument() {
    Answer answer = clerk().types();

    assertThat(answer.exit()).isEqualTo(64);
    assertThat(answer.err()).contains("report", "--help");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "van-hanh-2-cop --period=2025-10 | van-hanh-2-cop | van-hanh-2-cap",
        "van-hanh-2-cap --period=2025-13 | 2025-13 | 2025-10",
        "van-hanh-2-cap --period=thang-10 | thang-10 | 2025-10",
        "van-hanh-2-cap --period=2025-Q4 | 2025-Q4 | tháng (2025-10)",
        "van-hanh-2-cap --period=2025-10 --ward=phuong-y | phuong-y | phuong",
        "van-hanh-2-cap --period=2025-10 --subject=abc | --subject | van-hanh-2-cap",
      })
  void reportPeriodAndWardThatDoNotExistAreNamedWithThoseThatDo(
      String line, String named, String allowed) {
    clerk().types("import", Clerk.EXAMPLE.toString());

    Answer answer = clerk().types(("report " + line).split(" "));

    assertThat(answer.exit()).isEqualTo(64);
    assertThat(answer.err()).contains(named).contains(allowed);
    assertThat(clerk().share().resolve("reports")).doesNotExist();
  }

  @Test
  void helpIsVietnameseAndNamesEveryCommand() {
    Answer help = clerk().types("--help");

    assertThat(help.exit()).isZero();
    assertThat(help.out())
        .contains(
            "Các lệnh", "demo", "import", "export", "report", "run-due", "deadline", "repair");
  }

  @Test
  void homeThatAnotherRunHoldsIsLeftAlone() {
    try (RunLock held = RunLock.of(clerk().home())) {
      Answer answer = clerk().reports("2025-10");

      assertThat(held).isNotNull();
      assertThat(answer.exit()).isEqualTo(75);
      assertThat(answer.err()).contains(clerk().home().toString(), "Chờ lần đó xong rồi chạy lại");
    }
    assertThat(clerk().types("import", Clerk.EXAMPLE.toString()).exit()).isZero();
  }
}
