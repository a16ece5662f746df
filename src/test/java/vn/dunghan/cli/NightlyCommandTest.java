package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;

class NightlyCommandTest {

  /** A one-off task of the example that was due in August and is not done, with its unit. */
  private static final String OVERDUE = "NV-00025,DV06";

  private Clerk clerk;

  /** Monday 6 to Friday 10 October 2025 are working days. */
  @BeforeEach
  void installOnAMonday(@TempDir Path folder) throws IOException {
    clerk = Clerk.of(folder.resolve("home"), "2025-10-06T08:00");
    clerk.writes(
        "dung-han.yml",
        """
        mail:
          from: Đúng Hạn <dunghan@phuong.example.vn>
          clerk: Cán bộ tổng hợp <tonghop@phuong.example.vn>
          leadership: [Chủ tịch <chutich@phuong.example.vn>]
        """);
    clerk.types("import", Clerk.EXAMPLE.toString());
    Path units = Files.writeString(clerk.home().resolve("units.csv"), unitsWithMail());
    clerk.types("import", units.toString());
  }

  private static String unitsWithMail() throws IOException {
    List<String> lines = Files.readAllLines(Clerk.EXAMPLE.resolve("units.csv"));
    StringBuilder text = new StringBuilder("code,name,email\n");
    for (String line : lines.subList(1, lines.size())) {
      String code = line.substring(0, line.indexOf(','));
      text.append(code).append(",Đơn vị ").append(code).append(',');
      text.append(code.toLowerCase(Locale.ROOT)).append("@phuong.example.vn\n");
    }
    return text.toString();
  }

  @Test
  void nightIsTheDayBeforeUntilNoonThenTheSameDay() {
    Answer morning = clerk.at("2025-10-07T11:59:59").types("nightly");
    Answer noon = clerk.at("2025-10-07T12:00").types("nightly");

    assertThat(morning.out()).contains("đến hết ngày 06/10/2025");
    assertThat(noon.out()).contains("đến hết ngày 07/10/2025");
    assertThat(morning.exit()).isZero();
  }

  @Test
  void dayThatHasNotComeIsAWrongArgument() {
    Answer answer = clerk.types("nightly", "--date=2025-10-07");

    assertThat(answer.exit()).isEqualTo(64);
    assertThat(answer.err()).contains("07/10/2025", "chưa đến");
  }

  @Test
  void nightThatWasDoneChangesNothingUnlessSomethingIsNew() throws IOException {
    clerk.at("2025-10-08T00:15").types("nightly");
    List<Path> mails = outbox();

    Answer again = clerk.at("2025-10-08T00:30").types("nightly");
    Path progress =
        Files.writeString(
            clerk.home().resolve("progress.csv"),
            "task,unit,recorded_at,completed_at\n" + OVERDUE + ",2025-10-07 09:00,2025-10-07\n");
    clerk.at("2025-10-08T00:40").types("import", progress.toString());
    Answer news = clerk.at("2025-10-08T00:45").types("nightly");

    assertThat(again.exit()).isEqualTo(2);
    assertThat(news.exit()).isZero();
    assertThat(outbox()).isEqualTo(mails);
  }

  @Test
  void unitsAndLeadershipAreToldOnceOnAWorkingDayAndNotOnASunday() throws IOException {
    clerk.at("2025-10-11T00:15").types("nightly"); // Saturday
    assertThat(outbox()).isEmpty();

    clerk.at("2025-10-13T00:15").types("nightly"); // Monday
    List<Path> monday = outbox();
    clerk.at("2025-10-13T00:30").types("run-due");

    assertThat(monday).isNotEmpty();
    assertThat(outbox()).isEqualTo(monday);
  }

  @Test
  void afterAnOutageEveryNightIsCountedAndThereIsOneRoundOfLetters() throws IOException {
    clerk.at("2025-10-07T00:15").types("run-due");
    int before = outbox().size();

    Answer answer = clerk.at("2025-10-10T00:15").types("run-due");

    assertThat(answer.out())
        .containsSubsequence(
            "đến hết ngày 07/10/2025", "đến hết ngày 08/10/2025", "đến hết ngày 09/10/2025");
    assertThat(outbox().size() - before).isBetween(1, before + 1);
    assertThat(clerk.at("2025-10-10T00:30").types("run-due").out())
        .contains("Không có việc nào đến hạn");
  }

  @Test
  void shareThatIsNotConnectedStopsThePageButNotTheLetters(@TempDir Path elsewhere)
      throws IOException {
    clerk.writes(
        "dung-han.yml",
        Files.readString(clerk.home().resolve("dung-han.yml"))
            + "share:\n  dir: "
            + elsewhere.resolve("not-mounted")
            + "\n");

    Answer answer = clerk.at("2025-10-08T00:15").types("nightly");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.out()).contains("Chưa ghi được trang tổng quan");
    assertThat(outbox()).isNotEmpty();
    assertThat(elsewhere.resolve("not-mounted")).doesNotExist();
  }

  @Test
  void earlierNightNeverTakesThePageBack() throws IOException {
    clerk.at("2025-10-09T00:15").types("nightly");
    Path page = clerk.share().resolve("reports/bang-dieu-khien/index.html");
    String shown = Files.readString(page);

    Answer earlier = clerk.at("2025-10-09T00:30").types("nightly", "--date=2025-10-06");

    assertThat(earlier.exit()).isZero();
    assertThat(Files.readString(page)).isEqualTo(shown);
  }

  private List<Path> outbox() throws IOException {
    Path folder = clerk.home().resolve("outbox");
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(path -> path.toString().endsWith(".eml")).sorted().toList();
    }
  }
}
