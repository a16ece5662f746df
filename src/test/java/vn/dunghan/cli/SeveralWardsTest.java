package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;

/** One installation of the city that holds two wards. */
class SeveralWardsTest {

  private static final String SETTINGS =
      """
      ward:
        code: p01
        name: phường Một
        city: thành phố Hải Phòng
      wards:
        p02:
          name: phường Hai
      """;

  private Clerk clerk;

  @BeforeEach
  void importTwoWards(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2025-10-01T08:00").writes("dung-han.yml", SETTINGS);
    Clerk second =
        Clerk.of(folder.resolve("second"), "2025-10-01T08:00")
            .writes("units.csv", "code,name\nDV01,Văn phòng\n")
            .writes(
                "tasks.csv",
                "code,content,lead,assigned_on,deadline\n"
                    + "NV-00001,Việc của phường Hai,DV01,2025-09-20,trước ngày 30/9/2025\n");
    clerk.types("import", Clerk.EXAMPLE.toString());
    clerk.types("import", second.home().toString(), "--ward=p02");
  }

  @Test
  void runDueMakesTheReportOfEachWardInAFolderOfItsOwn() {
    Answer answer = clerk.at("2025-10-18T00:00").types("run-due");

    assertThat(answer.exit()).isZero();
    assertThat(Published.in(clerk.share().resolve("reports/2025-10")))
        .containsExactly("p01", "p02");
    assertThat(Figures.in(of("p01"))).isEqualTo(Figures.expected("2025-10"));
    assertThat(Figures.total(Figures.in(of("p02")), "total")).isEqualTo(1);
    assertThat(Figures.total(Figures.in(of("p02")), "overdue")).isEqualTo(1);
    assertThat(Published.damaged(of("p01"))).isEmpty();
    assertThat(Published.damaged(of("p02"))).isEmpty();
  }

  @Test
  void eachReportCarriesTheNameOfItsOwnWard() {
    clerk.at("2025-10-18T00:00").types("run-due");

    assertThat(Pages.word(of("p01"))).contains("phường Một").doesNotContain("phường Hai");
    assertThat(Pages.word(of("p02"))).contains("phường Hai").doesNotContain("phường Một");
  }

  @Test
  void oneWardIsMadeWhereItIsAskedFor() {
    Answer answer = clerk.at("2025-10-18T00:00").reports("2025-10", "--ward=p02");

    assertThat(answer.exit()).isZero();
    assertThat(Published.in(clerk.share().resolve("reports/2025-10"))).containsExactly("p02");
  }

  @Test
  void unknownWardIsNamedWithThoseThatAreThere() {
    Answer answer = clerk.at("2025-10-18T00:00").types("run-due", "--ward=p03");

    assertThat(answer.exit()).isEqualTo(64);
    assertThat(answer.err()).contains("p03", "p01, p02");
  }

  private Path of(String ward) {
    return clerk.share().resolve("reports/2025-10").resolve(ward).resolve(Clerk.REPORT + "/lan-1");
  }
}
