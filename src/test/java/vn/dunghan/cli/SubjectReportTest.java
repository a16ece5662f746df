package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;

/** Reports about one unit or one directive, of the example ward. */
class SubjectReportTest {

  private static final String OF_UNITS = "bieu-ket-qua-tien-do";
  private static final String OF_DIRECTIVES = "tien-do-van-ban";

  private Clerk clerk;

  @BeforeEach
  void importTheExample(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2025-10-18T00:00");
    clerk.types("import", Clerk.EXAMPLE.toString());
  }

  private Path revision(String place) {
    return clerk.share().resolve("reports/2025-10").resolve(place).resolve("lan-1");
  }

  @Test
  void unitsReportHoldsTheFiguresThatTheWardsReportHasOfIt() {
    assertThat(clerk.types("report", OF_UNITS, "--period=2025-10").exit()).isZero();
    assertThat(clerk.types("report", OF_UNITS, "--period=2025-10", "--subject=DV03").exit())
        .isZero();

    Map<String, Object> all = Figures.in(revision(OF_UNITS));
    Map<String, Object> one = Figures.in(revision(OF_UNITS + "/DV03"));
    assertThat(all).isEqualTo(Figures.expected("2025-10"));
    assertThat(one.get("totals")).isEqualTo(Figures.unit(all, "DV03"));
    assertThat(Figures.units(one).keySet()).hasToString("[DV03]");
    assertThat(Pages.word(revision(OF_UNITS + "/DV03")))
        .contains("của Phòng Kinh tế, Hạ tầng và Đô thị", "335/2025/NĐ-CP")
        .doesNotContain("Trạm Y tế");
    assertThat(Published.damaged(revision(OF_UNITS + "/DV03"))).isEmpty();
  }

  @Test
  void directivesReportHoldsAllThatItEverAssignedFromTheDayItWasIssued() {
    Answer answer =
        clerk.types("report", OF_DIRECTIVES, "--period=2025-10", "--subject=3126/UBND-VP2");

    assertThat(answer.exit()).isZero();
    Path revision = revision(OF_DIRECTIVES + "/3126-UBND-VP2");
    assertThat(Published.in(revision))
        .contains("BC-tien-do-van-ban-3126-UBND-VP2-2025-10-lan-1.docx");
    assertThat(Figures.total(Figures.in(revision), "carriedOver")).isZero();
    assertThat((List<?>) Figures.in(revision).get("tasks"))
        .extracting(task -> String.valueOf(((Map<?, ?>) task).get("code")))
        .contains("NV-00003")
        .doesNotContain("NV-00001", "NV-00002");
    assertThat(Pages.word(revision))
        .contains("(số 3126/UBND-VP2 ngày 15/7/2025 của Sở Nội vụ)", "từ ngày 15/7/2025");
  }

  @Test
  void directiveThatIsNotInTheRegisterIsToldWithThoseThatAre() {
    Answer answer = clerk.types("report", OF_DIRECTIVES, "--period=2025-10", "--subject=99/UBND");

    assertThat(answer.exit()).isEqualTo(64);
    assertThat(answer.err())
        .contains("Không có văn bản số “99/UBND”", "560/UBND-VP0, 1054/UBND-VP1, 3126/UBND-VP2");
  }

  @Test
  void reportAboutADirectiveAsksWhichOne() {
    Answer answer = clerk.types("report", OF_DIRECTIVES, "--period=2025-10");

    assertThat(answer.exit()).isEqualTo(64);
    assertThat(answer.err()).contains("cần --subject", "560/UBND-VP0");
  }

  @Test
  void unitThatIsNotThereAndReportsWithoutSubjectsAreRefused() {
    assertThat(clerk.types("report", OF_UNITS, "--period=2025-10", "--subject=DV77").err())
        .contains("Không có đơn vị mã “DV77”", "DV01");
    assertThat(clerk.types("report", Clerk.REPORT, "--period=2025-10", "--subject=DV01").err())
        .contains("không nhận --subject");
  }

  @Test
  void runDueMakesTheSubjectsThatTheWardNames() {
    clerk.writes(
        "dung-han.yml",
        """
        run-due: {first-period: 2025-10}
        reports:
          van-hanh-2-cap: {enabled: false}
          bieu-ket-qua-tien-do: {enabled: true, subjects: [DV01, DV03]}
          tien-do-van-ban: {enabled: true, subjects: [560/UBND-VP0]}
        """);

    assertThat(clerk.types("run-due").exit()).isZero();

    Path period = clerk.share().resolve("reports/2025-10");
    assertThat(Published.in(period)).containsExactly(OF_UNITS, OF_DIRECTIVES);
    assertThat(Published.in(period.resolve(OF_UNITS))).containsExactly("DV01", "DV03", "lan-1");
    assertThat(Published.in(period.resolve(OF_DIRECTIVES))).containsExactly("560-UBND-VP0");
  }

  @Test
  void nightOfAWardThatNamesSubjectsTellsOfThem() {
    clerk.writes(
        "dung-han.yml",
        """
        run-due: {first-period: 2025-10}
        reports:
          tien-do-van-ban: {enabled: true, subjects: [560/UBND-VP0]}
        """);

    assertThat(clerk.types("nightly", "--date=2025-10-16").exit()).isZero();
    assertThat(clerk.types("status").out()).contains("560/UBND-VP0");
  }

  @Test
  void quarterThatAYearlyReportHoldsIsMadeOnRequestAndNotOwed() {
    clerk.writes(
        "dung-han.yml",
        """
        run-due: {first-period: 2025-10}
        reports:
          van-hanh-2-cap: {enabled: false}
          cchc: {enabled: true}
        """);
    Clerk later = clerk.at("2025-12-20T08:00");

    assertThat(later.types("run-due").exit()).isZero();
    assertThat(Published.in(later.share().resolve("reports"))).contains("2025");
    assertThat(Published.in(later.share().resolve("reports"))).doesNotContain("2025-Q4");
    assertThat(later.types("report", "cchc", "--period=2025-Q4").exit()).isZero();
    assertThat(
            Figures.total(Figures.in(later.share().resolve("reports/2025-Q4/cchc/lan-1")), "total"))
        .isPositive();
  }
}
