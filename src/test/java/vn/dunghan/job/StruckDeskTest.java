package vn.dunghan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.intake.desk.DeskColumn.ACTION;
import static vn.dunghan.intake.desk.DeskColumn.PERIOD;
import static vn.dunghan.intake.desk.DeskColumn.REASON;
import static vn.dunghan.intake.desk.DeskColumn.REPORT;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk;
import vn.dunghan.cli.Published;
import vn.dunghan.intake.desk.DeskAction;

/**
 * A desk that is struck while it is served, and served again: everything asked is done once, and
 * answered once.
 */
class StruckDeskTest {

  private static final String NOW = "2025-10-20T08:00";

  @Test
  void struckAnywhereEachRequestIsDoneOnceAndAnsweredOnce(@TempDir Path folder) {
    Clerk asked = asked(folder.resolve("asked"));
    int at = 1;
    for (Struck struck = Struck.at(at); ; struck = Struck.at(++at)) {
      Clerk clerk = asked.in(folder.resolve("struck-" + at));
      DeskClerk desk = new DeskClerk(clerk, NOW);
      try {
        desk.served(struck);
      } catch (RuntimeException | Struck.Blow e) {
        assertThat(e).hasMessageContaining("struck");
      }
      if (!struck.struck()) {
        break;
      }
      desk.at("2025-10-20T08:15").served();
      desk.at("2025-10-20T08:30").served();

      assertThat(desk.answers()).as("struck at " + at).containsOnlyKeys(1, 2, 3);
      assertThat(desk.answer(1).result()).as("struck at " + at).isEqualTo("Đã làm");
      assertThat(desk.answer(2).result()).isEqualTo("Đã làm");
      assertThat(Published.in(clerk.revision("2025-10", 1).resolveSibling("")))
          .as("struck at " + at)
          .containsExactly("lan-1", "lan-2");
      assertThat(clerk.home().resolve(".desk")).doesNotExist();
    }
    assertThat(at).isGreaterThan(6);
  }

  /** A desk on which a revision, a preview and a wrong row wait. */
  private static Clerk asked(Path home) {
    Clerk clerk = Clerk.of(home, "2025-10-18T01:30");
    clerk.types("import", Clerk.EXAMPLE.toString());
    clerk.reports("2025-10");
    DeskClerk desk = new DeskClerk(clerk, "2025-10-18T02:00");
    desk.served();
    desk.asks(
        1,
        Map.of(
            ACTION,
            DeskAction.REVISE.label(),
            REPORT,
            Clerk.REPORT,
            PERIOD,
            "2025-10",
            REASON,
            "bổ sung số liệu"));
    desk.asks(
        2, Map.of(ACTION, DeskAction.PREVIEW.label(), REPORT, Clerk.REPORT, PERIOD, "2025-11"));
    desk.asks(3, Map.of(ACTION, DeskAction.PREVIEW.label()));
    return clerk;
  }
}
