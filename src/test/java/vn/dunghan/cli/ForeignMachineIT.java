package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines whose zone, language and letters are not Vietnam's. */
class ForeignMachineIT {

  private final Path folder;

  ForeignMachineIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void machineInNewYorkThatSpeaksTurkishMakesTheSameReports() throws Exception {
    Clerk here = Clerk.of(folder.resolve("here"), "2026-03-01T08:00");
    here.types("demo");

    Path there = folder.resolve("there");
    Process process =
        new Jvm()
            .with(
                "-Duser.timezone=America/New_York",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-9")
            .start(AtAMoment.class, "2026-03-01T08:00", "demo", "--home=" + there);
    String said = Jvm.said(process);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(Published.said(there.resolve("share"))).isEqualTo(Published.said(here.share()));
  }

  @Test
  void machineWithoutVietnameseLettersIsToldHowToStart() throws Exception {
    Process process = new Jvm().in("C").start(DungHan.class, "run-due", "--home=" + folder);
    String said = Jvm.said(process);

    assertThat(process.waitFor()).isEqualTo(4);
    assertThat(said).contains("cron/dung-han", "LANG=C.UTF-8");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void programItselfAnswersWithItsExitCode() throws Exception {
    Process reads =
        new Jvm()
            .start(
                DungHan.class,
                "deadline",
                "trước ngày 15/10/2025",
                "--assigned=2025-09-20",
                "--home=" + folder.resolve("home"));
    String said = Jvm.said(reads);
    Process misspelt = new Jvm().start(DungHan.class, "dedline");
    Jvm.said(misspelt);

    assertThat(reads.waitFor()).as(said).isZero();
    assertThat(said).contains("trước ngày 15/10/2025", "14/10/2025");
    assertThat(misspelt.waitFor()).isEqualTo(64);
  }
}
