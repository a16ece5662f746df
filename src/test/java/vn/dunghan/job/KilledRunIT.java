package vn.dunghan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghan.cli.AtAMoment;
import vn.dunghan.cli.Clerk;
import vn.dunghan.cli.Jvm;
import vn.dunghan.cli.Published;

/** Processes that are really killed, and what the next run makes of what they left. */
class KilledRunIT {

  private static final String NOW = "2025-11-18T08:00";
  private static final int ROWS = 3_500;

  private final Path folder;
  private final Clerk undisturbed;

  KilledRunIT(@TempDir Path folder) {
    this.folder = folder;
    this.undisturbed = Clerk.of(folder.resolve("undisturbed"), NOW);
  }

  @Test
  void reportKilledAgainAndAgainIsTheSameAtLast() throws Exception {
    Clerk clerk = imported();
    undisturbed.reports("2025-10");

    killAt(clerk, 1, "report", "2025-10");
    killAt(clerk, 2, "report", "2025-10");
    killAt(clerk, 2, "report", "2025-10");
    killAt(clerk, 2, "report", "2025-10");

    assertCompleted(clerk);
  }

  /** The moment is about right, never exact: whatever it left, the next run must complete it. */
  @ParameterizedTest
  @CsvSource({
    "staging, .docx, true",
    "share/reports, .docx, true",
    "share/reports, .pdf, true",
    "share/reports, manifest.json, true",
    "staging, .xlsx, false",
  })
  void reportKilledWhenAFileAppearsIsTheSameAtLast(String place, String ending, boolean byForce)
      throws Exception {
    Clerk clerk = imported();
    undisturbed.reports("2025-10");
    Process process =
        new Jvm()
            .start(
                AtAMoment.class,
                NOW,
                "report",
                Clerk.REPORT,
                "--period=2025-10",
                "--home=" + clerk.home());

    await(process, () -> appeared(clerk.home().resolve(place), ending));
    if (byForce) {
      process.destroyForcibly();
    } else {
      process.destroy();
    }
    process.waitFor();

    assertNothingHalfPublished(clerk);
    assertCompleted(clerk);
  }

  @Test
  void importKilledBetweenItsBatchesLosesAndDoublesNoRow() throws Exception {
    Path register = folder.resolve("register");
    Clerk.copy(Clerk.EXAMPLE, register);
    Files.writeString(register.resolve("progress.csv"), manyRows());
    undisturbed.types("import", register.toString());
    undisturbed.types("export", folder.resolve("expected").toString());
    Clerk clerk = Clerk.of(folder.resolve("killed"), NOW);

    killAt(clerk, 5, "import", register.toString());
    killAt(clerk, 13, "import", register.toString());
    killAt(clerk, 14, "import", register.toString());

    assertThat(clerk.types("import", register.toString()).exit()).isZero();
    assertThat(clerk.types("import", register.toString()).exit()).isEqualTo(2);
    clerk.types("export", folder.resolve("out").toString());
    assertThat(Published.contents(folder.resolve("out")))
        .isEqualTo(Published.contents(folder.resolve("expected")));
  }

  private Clerk imported() {
    undisturbed.types("import", Clerk.EXAMPLE.toString());
    return undisturbed.in(folder.resolve("killed"));
  }

  private static void killAt(Clerk clerk, int event, String job, String what) throws Exception {
    Process process =
        new Jvm()
            .start(
                MortalRun.class, clerk.home().toString(), NOW, Integer.toString(event), job, what);
    String said = Jvm.said(process);
    assertThat(process.waitFor()).as(said).isEqualTo(MortalRun.KILLED);
  }

  /** At most as long as a run could last on a slow machine. */
  private static void await(Process process, BooleanSupplier moment) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (process.isAlive() && !moment.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
  }

  /** Files come and go under the eyes of the one who looks. */
  private static boolean appeared(Path place, String ending) {
    try {
      return Published.below(place).stream().anyMatch(name -> name.endsWith(ending));
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static void assertNothingHalfPublished(Clerk clerk) {
    Path revision = clerk.revision("2025-10", 1);
    if (Files.exists(revision.resolve("manifest.json"))) {
      assertThat(Published.damaged(revision)).isEmpty();
    }
  }

  private void assertCompleted(Clerk clerk) {
    Clerk.Answer again = clerk.reports("2025-10");

    assertThat(again.exit()).as(again.err()).isIn(0, 2);
    assertThat(clerk.reports("2025-10").exit()).isEqualTo(2);
    assertThat(Published.said(clerk.share())).isEqualTo(Published.said(undisturbed.share()));
    assertThat(clerk.home().resolve("staging")).doesNotExist();
  }

  private static String manyRows() throws IOException {
    StringBuilder rows = new StringBuilder("task,recorded_at,percent,result\n");
    for (int i = 0; i < ROWS; i++) {
      rows.append(
          "NV-00002,2025-10-%02d %02d:%02d,%d,lần %d\n"
              .formatted(1 + i % 14, i / 14 % 24, i / 336 % 60, i % 100, i));
    }
    return rows.toString();
  }
}
