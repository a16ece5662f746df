package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghan.cli.Clerk.Answer;

/** The report of the example ward, from its CSV files to the share. */
class ReportCommandTest {

  private Clerk clerk;

  @BeforeEach
  void importTheExample(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2025-11-18T00:00");
    clerk.types("import", Clerk.EXAMPLE.toString());
  }

  @ParameterizedTest
  @CsvSource({"2025-10", "2025-11"})
  void figuresAreThoseOfTheExampleToTheLastField(String period) {
    Answer answer = clerk.reports(period);

    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).contains("lần 1", clerk.revision(period, 1).toString());
    assertThat(Figures.in(clerk.revision(period, 1))).isEqualTo(Figures.expected(period));
  }

  @Test
  void revisionHoldsItsFilesTheManifestAndNothingElse() {
    clerk.reports("2025-10");

    assertThat(Published.in(clerk.revision("2025-10", 1)))
        .containsExactly(
            "BC-van-hanh-2-cap-2025-10-lan-1.docx",
            "BC-van-hanh-2-cap-2025-10-lan-1.pdf",
            "BC-van-hanh-2-cap-2025-10-lan-1.xlsx",
            "figures.json",
            "manifest.json");
    assertThat(clerk.home().resolve("staging")).doesNotExist();
  }

  @Test
  void samePeriodAgainChangesNothingAndSaysWhereItLies() throws IOException {
    clerk.reports("2025-10");
    byte[] before = Files.readAllBytes(clerk.revision("2025-10", 1).resolve("manifest.json"));

    Answer again = clerk.at("2026-03-01T08:00").reports("2025-10");

    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.out()).contains(clerk.revision("2025-10", 1).toString(), "--revise");
    assertThat(clerk.revision("2025-10", 2)).doesNotExist();
    assertThat(clerk.revision("2025-10", 1).resolve("manifest.json")).hasBinaryContent(before);
  }

  @ParameterizedTest
  @CsvSource({"2025-10-17T23:59:59, 4", "2025-10-18T00:00:00, 0"})
  void reportWaitsForTheEndOfItsCollection(String now, int exit) {
    assertThat(clerk.at(now).reports("2025-10").exit()).isEqualTo(exit);
  }

  @Test
  void beforeTheCollectionEndsItIsToldWhenThatIs() {
    Answer early = clerk.at("2025-10-17T08:00").reports("2025-10");

    assertThat(early.err()).contains("2025-10", "00:00, 18/10/2025", "--preview");
    assertThat(clerk.share().resolve("reports")).doesNotExist();
  }

  @Test
  void progressThatCameAfterTheFreezeIsSeenOnlyByARevision(@TempDir Path late) throws IOException {
    clerk.reports("2025-10");
    Files.writeString(
        late.resolve("progress.csv"),
        "task,recorded_at,percent,completed_at\nNV-00002,2025-10-16 09:00,100,2025-09-30\n");
    clerk.types("import", late.toString());

    assertThat(clerk.reports("2025-10").exit()).isEqualTo(2);
    Answer revised = clerk.reports("2025-10", "--revise=đơn vị bổ sung số liệu");

    assertThat(revised.exit()).isZero();
    assertThat(revised.out()).contains("lần 2", clerk.revision("2025-10", 2).toString());
    assertThat(Figures.in(clerk.revision("2025-10", 1))).isEqualTo(Figures.expected("2025-10"));
    assertThat(Figures.total(Figures.in(clerk.revision("2025-10", 2)), "completedOnTime"))
        .isEqualTo(Figures.total(Figures.expected("2025-10"), "completedOnTime") + 1);
  }

  @Test
  void revisionNeedsAReasonAndSomethingToRevise() {
    Answer nothing = clerk.reports("2025-10", "--revise=bổ sung");
    clerk.reports("2025-10");
    Answer blank = clerk.reports("2025-10", "--revise= ");

    assertThat(nothing.exit()).isEqualTo(64);
    assertThat(nothing.err()).contains("bỏ --revise");
    assertThat(blank.exit()).isEqualTo(64);
    assertThat(blank.err()).contains("--revise cần một lý do");
    assertThat(clerk.revision("2025-10", 2)).doesNotExist();
  }

  @Test
  void numberTheShareHoldsAlreadyIsNotUsedAgain(@TempDir Path folder) {
    clerk.reports("2025-10");
    Clerk fresh = Clerk.of(folder.resolve("new-home"), "2025-12-01T08:00");
    fresh.types("import", Clerk.EXAMPLE.toString());
    Clerk.copy(clerk.share(), fresh.share());

    Answer answer = fresh.reports("2025-10");

    assertThat(answer.exit()).isZero();
    assertThat(Published.in(fresh.revision("2025-10", 2))).contains("manifest.json");
  }

  @Test
  void emptyRegisterIsNotFrozen(@TempDir Path folder) {
    Clerk mistyped = Clerk.of(folder.resolve("hme"), "2025-12-01T08:00");

    Answer answer = mistyped.reports("2025-10");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains("chưa có đơn vị nào", "--home", "import");
    assertThat(mistyped.share().resolve("reports")).doesNotExist();
  }
}
