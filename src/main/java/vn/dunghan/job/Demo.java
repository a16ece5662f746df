package vn.dunghan.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dunghan.job.report.ReportRequest;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Failures;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.submit.Sending;
import vn.dunghan.job.submit.SignedReport;
import vn.dunghan.settings.TrialClock;

/** Builds a sample in a fresh home and runs the main job on it. */
public final class Demo {

  static final String REPORT = "van-hanh-2-cap";

  private static final String MARK = ".demo";

  private final Home home;
  private final Sample sample;

  private Demo(Home home, Sample sample) {
    this.home = home;
    this.sample = sample;
  }

  /**
   * A part of the work.
   *
   * @param starts when the sample's own clock then begins, whenever the demo is run
   */
  public record Stage(LocalDateTime starts, BiFunction<Installation, Home, Outcome> work) {}

  /** What there is to build. */
  public interface Sample {

    /** Puts the configuration into the home, and the data that it is fed with. */
    void copyInto(Home home) throws IOException;

    /** What is done, and when by the sample's own clock, which runs on from the last stage. */
    List<Stage> stages();

    /** What there is to see and to try, without the README. */
    List<String> next(Home home);
  }

  /**
   * Runs the demo, or says where the results of an earlier one lie.
   *
   * @throws RunFailedException if the home holds other data
   */
  public static Outcome run(Home home, Sample sample, Clock clock, Supplier<Installation> open) {
    return new Demo(home, sample).run(clock, open);
  }

  private Outcome run(Clock clock, Supplier<Installation> open) {
    try {
      Path mark = home.folder().resolve(MARK);
      if (Files.exists(mark) && Files.readString(mark).contains("done")) {
        return already();
      }
      requireFresh(mark);
      return build(mark, clock, open);
    } catch (IOException e) {
      throw Failures.ofFile(e);
    }
  }

  private void requireFresh(Path mark) throws IOException {
    if (Files.exists(home.folder()) && !Files.exists(mark) && !isEmpty(home.folder())) {
      throw new RunFailedException(
          "Thư mục "
              + home.folder()
              + " đã có dữ liệu khác nên không tạo dữ liệu mẫu ở đó. Chọn thư mục mới bằng --home.");
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.allMatch(child -> child.getFileName().toString().startsWith("."));
    }
  }

  private Outcome build(Path mark, Clock clock, Supplier<Installation> open) throws IOException {
    Files.createDirectories(home.folder());
    Files.writeString(mark, "begun\n");
    sample.copyInto(home);
    String settings = Files.readString(home.settings());
    Outcome outcome = Outcome.of(Exit.COMPLETE);
    for (Stage stage : sample.stages()) {
      Files.writeString(home.settings(), settings + trial(stage, clock));
      try (Installation installation = open.get()) {
        outcome = outcome.and(stage.work().apply(installation, home));
      }
    }
    if (outcome.exit() == Exit.COMPLETE) {
      Files.writeString(mark, "done\n");
    }
    return outcome.and(new Outcome(Exit.COMPLETE, sample.next(home)));
  }

  private static String trial(Stage stage, Clock clock) {
    return """

        # Đồng hồ của dữ liệu mẫu chạy từ ngày này, để dữ liệu mẫu luôn còn mới.
        trial:
          starts: %s
          %s: %s
        """
        .formatted(stage.starts(), TrialClock.BUILT_AT, clock.instant());
  }

  private Outcome already() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("Dữ liệu mẫu đã có trong " + home.folder() + "; kết quả nằm ở:");
    try (Stream<Path> found = Files.walk(home.folder().resolve("share").resolve("reports"))) {
      found
          .filter(path -> path.getFileName().toString().equals("manifest.json"))
          .sorted()
          .forEach(path -> lines.add("  " + path.getParent()));
    }
    lines.addAll(sample.next(home));
    return new Outcome(Exit.ALREADY_DONE, lines);
  }

  /** Copies a file that the program brings along. */
  static void copy(String name, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (InputStream source = Demo.class.getResourceAsStream("/" + name)) {
      if (source == null) {
        throw new IllegalStateException(name + " is not in the program");
      }
      Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Imports a register; a second time, after the demo was broken off, it changes nothing. */
  static Outcome imported(Installation installation, Path register) {
    Outcome outcome = installation.imports().run(null, List.of(register));
    return outcome.exit() == Exit.ALREADY_DONE ? Outcome.of(Exit.COMPLETE) : outcome;
  }

  /** Makes a report, unless an earlier run did. */
  static Outcome made(
      Installation installation,
      @Nullable String ward,
      String report,
      String period,
      String subject) {
    return installation
        .reports()
        .run(new ReportRequest(ward, report, period, subject, null, false));
  }

  /** Records that a report is signed and sent now; a second time, it changes nothing. */
  static Outcome sent(Installation installation, String ward, String period, String number) {
    LocalDateTime now = installation.now();
    Outcome outcome =
        installation
            .signedReports()
            .note(
                new SignedReport(
                    ward,
                    REPORT,
                    period,
                    "",
                    1,
                    number,
                    now.toLocalDate(),
                    Sending.DONE,
                    "Trục liên thông văn bản",
                    null,
                    ""),
                now);
    return outcome.exit() == Exit.ALREADY_DONE ? Outcome.of(Exit.COMPLETE) : outcome;
  }
}
