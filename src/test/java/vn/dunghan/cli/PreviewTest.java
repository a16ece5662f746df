package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;

class PreviewTest {

  private Clerk clerk;
  private Path preview;

  @BeforeEach
  void importTheExample(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2025-10-10T08:00");
    clerk.types("import", Clerk.EXAMPLE.toString());
    preview = clerk.share().resolve("reports/xem-truoc/2025-10").resolve(Clerk.REPORT);
  }

  @Test
  void previewIsMarkedOnEveryDocumentAndLiesApart() {
    Answer answer = clerk.reports("2025-10", "--preview");

    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).contains("xem trước", preview.toString());
    assertThat(Pages.headers(preview)).contains("XEM TRƯỚC");
    assertThat(Pages.pdf(preview)).contains("XEM TRƯỚC");
    assertThat(Published.in(preview))
        .containsExactly(
            "BC-van-hanh-2-cap-2025-10-xem-truoc.docx",
            "BC-van-hanh-2-cap-2025-10-xem-truoc.pdf",
            "BC-van-hanh-2-cap-2025-10-xem-truoc.xlsx",
            "figures.json",
            "manifest.json");
    assertThat(clerk.home().resolve("staging")).doesNotExist();
  }

  @Test
  void previewFreezesNothing() {
    clerk.reports("2025-10", "--preview");

    Answer report = clerk.at("2025-11-18T08:00").reports("2025-10");

    assertThat(report.exit()).isZero();
    assertThat(report.out()).contains("lần 1");
    assertThat(Pages.headers(clerk.revision("2025-10", 1))).doesNotContain("XEM TRƯỚC");
    assertThat(Figures.in(clerk.revision("2025-10", 1))).isEqualTo(Figures.expected("2025-10"));
  }

  @Test
  void laterPreviewTakesThePlaceOfTheEarlier(@TempDir Path handedIn) {
    clerk.reports("2025-10", "--preview");
    Clerk.of(handedIn, "2025-10-10T08:00")
        .writes(
            "progress.csv",
            "task,recorded_at,percent,completed_at\nNV-00002,2025-10-09 09:00,100,2025-09-30\n");
    int before = Figures.total(Figures.in(preview), "completedOnTime");
    clerk.types("import", handedIn.toString());

    Answer again = clerk.reports("2025-10", "--preview");

    assertThat(again.exit()).isZero();
    assertThat(Figures.total(Figures.in(preview), "completedOnTime")).isEqualTo(before + 1);
    assertThat(Published.damaged(preview)).isEmpty();
    assertThat(Published.in(preview)).hasSize(5);
  }
}
