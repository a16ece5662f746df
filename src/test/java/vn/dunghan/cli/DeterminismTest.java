package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {

  private final Path folder;

  DeterminismTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void sameRegisterGivesTheSameReportWhereverAndWheneverItIsMade() {
    Clerk early = madeAt("2025-11-18T08:00", "early");
    Clerk late = madeAt("2027-05-01T23:59:59", "late");

    Path one = early.revision("2025-10", 1);
    Path other = late.revision("2025-10", 1);
    assertThat(other.resolve("figures.json")).hasSameBinaryContentAs(one.resolve("figures.json"));
    assertThat(Pages.word(other)).isEqualTo(Pages.word(one));
    assertThat(Pages.pdf(other)).isEqualTo(Pages.pdf(one));
    assertThat(receivedAt(other, "01/05/2027 23:59"))
        .isEqualTo(receivedAt(one, "18/11/2025 08:00"));
  }

  /** The workbook's words but for the moment at which everything came in. */
  private static String receivedAt(Path revision, String moment) {
    return Pages.excel(revision).replace(moment, "…");
  }

  @Test
  void orderInWhichFilesWereHandedInDoesNotMatter() {
    Clerk whole = madeAt("2025-11-18T08:00", "whole");
    Clerk apart = Clerk.of(folder.resolve("apart"), "2025-11-18T08:00");
    apart.types(
        "import",
        Clerk.EXAMPLE.resolve("progress.csv").toString(),
        Clerk.EXAMPLE.resolve("extensions.csv").toString(),
        Clerk.EXAMPLE.resolve("tasks.csv").toString(),
        Clerk.EXAMPLE.resolve("holidays.csv").toString(),
        Clerk.EXAMPLE.resolve("directives.csv").toString(),
        Clerk.EXAMPLE.resolve("units.csv").toString());
    apart.reports("2025-10");

    assertThat(Published.said(apart.share())).isEqualTo(Published.said(whole.share()));
  }

  private Clerk madeAt(String now, String home) {
    Clerk clerk = Clerk.of(folder.resolve(home), now);
    clerk.types("import", Clerk.EXAMPLE.toString());
    clerk.reports("2025-10");
    return clerk;
  }
}
