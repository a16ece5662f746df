package vn.dunghan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk;
import vn.dunghan.cli.Jvm;
import vn.dunghan.cli.Published;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.ReportKey;
import vn.dunghan.ledger.ReportReminders;

/**
 * A night whose process is really killed at everything it tells, and what the next run makes of it.
 */
class KilledNightIT {

  /** Three working days before the report of October must be sent, which is told. */
  private static final String NOW = "2025-10-16T01:30";

  /** What is told of five steps and of the first letter; KilledMailIT has more of letters. */
  private static final int STEPS_AND_FIRST_LETTER = 7;

  private final Path folder;
  private final Clerk undisturbed;

  KilledNightIT(@TempDir Path folder) {
    this.folder = folder;
    this.undisturbed = Clerk.of(folder.resolve("undisturbed"), NOW);
  }

  @BeforeEach
  void wardWhoseUnitsHaveAddresses() {
    undisturbed.writes(
        "dung-han.yml",
        """
        run-due:
          first-period: 2025-10
        mail:
          from: dunghan@phuong.example.vn
          clerk: tonghop@phuong.example.vn
          leadership: [chutich@phuong.example.vn]
        """);
    undisturbed.types("import", Clerk.EXAMPLE.toString());
    undisturbed.writes(
        "units.csv",
        "code,name,email\nDV01,Đơn vị 1,dv01@phuong.example.vn\n"
            + "DV05,Đơn vị 5,dv05@phuong.example.vn\nDV06,Đơn vị 6,dv06@phuong.example.vn\n");
    undisturbed.types("import", undisturbed.home().resolve("units.csv").toString());
  }

  @Test
  void nightKilledAnywhereIsTheSameAtLastAndNoLetterGoesOutTwice() throws Exception {
    Clerk start = undisturbed.in(folder.resolve("start"));
    undisturbed.types("nightly");
    List<String> letters = letters(undisturbed);
    assertThat(letters).hasSizeGreaterThan(2);
    assertThat(toldOfTheReport(undisturbed)).isEqualTo(2);

    for (int at = 1; at <= STEPS_AND_FIRST_LETTER; at++) {
      assertThat(kill(start.in(folder.resolve("killed-" + at)), at)).isTrue();
      Clerk clerk = Clerk.of(folder.resolve("killed-" + at), NOW);
      int exit = clerk.types("nightly").exit();

      assertThat(exit).as("killed at %d", at).isIn(0, 2);
      assertThat(letters(clerk)).as("killed at %d", at).isEqualTo(letters);
      assertThat(toldOfTheReport(clerk)).as("killed at %d", at).isEqualTo(2);
      assertThat(forms(clerk)).as("killed at %d", at).isEqualTo(forms(undisturbed));
      assertThat(clerk.types("forms").exit()).as("ours, killed at %d", at).isZero();
      assertThat(clerk.types("nightly").exit()).as("killed at %d", at).isEqualTo(2);
    }
  }

  /** Whether the run came as far as to be killed. */
  private static boolean kill(Clerk clerk, int event) throws Exception {
    Process process =
        new Jvm()
            .start(MortalRun.class, clerk.home().toString(), NOW, Integer.toString(event), "night");
    String said = Jvm.said(process);
    int exit = process.waitFor();
    assertThat(exit).as(said).isIn(0, MortalRun.KILLED);
    return exit == MortalRun.KILLED;
  }

  /** To whom letters went, by the names of their files: one letter, one file. */
  private static List<String> letters(Clerk clerk) throws IOException {
    try (Stream<Path> found = Files.list(clerk.home().resolve("outbox"))) {
      return found
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".eml"))
          .map(name -> name.replaceFirst("^\\d{4}-\\d\\d-\\d\\d-\\d{4}-", ""))
          .sorted()
          .toList();
    }
  }

  /** How often clerk and leadership were told that the report must be sent. */
  private static int toldOfTheReport(Clerk clerk) {
    ReportKey report = new ReportKey("phuong", Clerk.REPORT, "2025-10", "");
    try (Database database =
        Database.open(DatabaseSettings.embedded(clerk.home().resolve("data")))) {
      ReportReminders reminders = new ReportReminders(database);
      return (int)
          Stream.of(ReportReminders.Reader.values())
              .filter(
                  reader ->
                      reminders
                          .before("phuong", reader, LocalDate.parse("2025-10-17"))
                          .equals(Set.of(new ReportReminders.Told(report, "before/3"))))
              .count();
    }
  }

  private static Set<String> forms(Clerk clerk) {
    Set<String> names = new TreeSet<>(Published.said(clerk.share()).keySet());
    names.removeIf(name -> !name.startsWith("inbox/"));
    return names;
  }
}
