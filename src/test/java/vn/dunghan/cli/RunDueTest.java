package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;

class RunDueTest {

  private Clerk clerk;

  @BeforeEach
  void installInOctober(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2025-10-01T08:00");
    clerk.types("import", Clerk.EXAMPLE.toString());
  }

  @Test
  void nothingDueIsSuccess() {
    Answer answer = clerk.types("run-due");

    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).contains("Không có việc nào đến hạn");
    assertThat(clerk.share().resolve("reports")).doesNotExist();
  }

  @Test
  void periodIsMadeWhenItsCollectionHasEndedAndOnlyOnce() {
    Answer early = clerk.at("2025-10-17T23:59:59").types("run-due");
    Answer due = clerk.at("2025-10-18T00:00").types("run-due");
    Answer again = clerk.at("2025-10-18T00:15").types("run-due");

    assertThat(early.out()).doesNotContain("lần 1");
    assertThat(due.exit()).isZero();
    assertThat(due.out()).contains("2025-10", clerk.revision("2025-10", 1).toString());
    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("Không có việc nào đến hạn");
    assertThat(periods()).containsExactly("2025-10");
    assertThat(Published.in(clerk.revision("2025-10", 1).resolveSibling("")))
        .containsExactly("lan-1");
  }

  @Test
  void afterAnOutageEveryMissedPeriodIsMadeOldestFirst() {
    Answer answer = clerk.at("2025-12-20T08:00").types("run-due");

    assertThat(answer.exit()).isZero();
    assertThat(answer.out())
        .containsSubsequence("kỳ 2025-10, lần 1", "kỳ 2025-11, lần 1", "kỳ 2025-12, lần 1");
    assertThat(Figures.in(clerk.revision("2025-10", 1))).isEqualTo(Figures.expected("2025-10"));
    assertThat(Figures.in(clerk.revision("2025-11", 1))).isEqualTo(Figures.expected("2025-11"));
  }

  @Test
  void nothingReachesBackBeforeTheInstallation() {
    clerk.at("2025-11-18T00:00").types("run-due");

    assertThat(periods()).containsExactly("2025-10", "2025-11");
  }

  @Test
  void configuredFirstPeriodGoesOverTheDayOfInstallation() {
    clerk.writes("dung-han.yml", "run-due:\n  first-period: 2025-11\n");

    clerk.at("2025-11-18T00:00").types("run-due");

    assertThat(periods()).containsExactly("2025-11");
  }

  @Test
  void momentGivenCountsInsteadOfTheClockInWhateverOffsetItIsWritten() {
    Answer early = clerk.types("run-due", "--now=2025-10-17T16:59:59Z");
    Answer due = clerk.types("run-due", "--now=2025-10-17T17:00:00Z");

    assertThat(early.out()).doesNotContain("kỳ 2025-10");
    assertThat(due.out()).contains("kỳ 2025-10, lần 1");
  }

  @Test
  void periodMadeByHandIsNotMadeAgain() {
    clerk.at("2025-10-18T08:00").reports("2025-10");

    Answer answer = clerk.at("2025-10-18T08:15").types("run-due");

    assertThat(answer.exit()).isZero();
    assertThat(clerk.revision("2025-10", 2)).doesNotExist();
  }

  @Test
  void reportThatIsSwitchedOffIsNotMade() {
    clerk.writes("dung-han.yml", "reports:\n  van-hanh-2-cap:\n    enabled: false\n");

    Answer answer = clerk.at("2025-12-20T08:00").types("run-due");

    assertThat(answer.exit()).isZero();
    assertThat(periods()).isEmpty();
  }

  @Test
  void reportThatIsNotScheduledIsMadeOnlyOnRequestOrOnceItIsSwitchedOn() {
    clerk.writes(
        "report-templates/theo-yeu-cau/report.yml",
        "subject: Theo yêu cầu\nperiods: month\nscheduled: false\n"
            + "sections: [{title: A, parts: [figures]}]\n");
    Clerk.copy(
        Path.of("report-templates/van-hanh-2-cap/template.docx"),
        clerk.home().resolve("report-templates/theo-yeu-cau/template.docx"));

    clerk.at("2025-10-18T00:00").types("run-due");
    assertThat(Published.in(clerk.share().resolve("reports/2025-10")))
        .containsExactly("van-hanh-2-cap");

    clerk.writes("dung-han.yml", "reports: {theo-yeu-cau: {enabled: true}}\n");
    clerk.at("2025-10-18T00:15").types("run-due");
    assertThat(Published.in(clerk.share().resolve("reports/2025-10")))
        .containsExactly("theo-yeu-cau", "van-hanh-2-cap");
  }

  @Test
  void brokenReportIsToldAndStopsNoOther() {
    clerk.writes("report-templates/bao-cao-quy/report.yml", "title: Sai\nperiods: quarter\n");

    Answer answer = clerk.at("2025-10-18T00:00").types("run-due");

    assertThat(answer.out()).contains("bao-cao-quy", "“title”", "kỳ 2025-10, lần 1");
    assertThat(answer.exit()).isEqualTo(4);
    assertThat(Published.in(clerk.revision("2025-10", 1))).contains("manifest.json");
  }

  @Test
  void reportThatFailsIsNamedAndTheNextPeriodIsStillTried() {
    clerk.writes("share", "một tệp, không phải thư mục");

    Answer answer = clerk.at("2025-11-18T00:00").types("run-due");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out())
        .contains("Chưa lập được báo cáo van-hanh-2-cap kỳ 2025-10")
        .contains("Chưa lập được báo cáo van-hanh-2-cap kỳ 2025-11");
  }

  /** The periods that hold reports; the ward's page lies beside them. */
  private List<String> periods() {
    Path reports = clerk.share().resolve("reports");
    return (Files.exists(reports) ? Published.in(reports) : List.<String>of())
        .stream().filter(name -> !name.equals("bang-dieu-khien")).toList();
  }
}
