package vn.dunghan.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.dunghan.job.report.ReportRequest;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Failures;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.settings.TrialClock;

/** Builds a sample ward in a fresh home and runs the main job on it. */
public final class Demo {

  /** The periods shown: an ordinary month, and one that is compared with the month before. */
  private static final List<String> PERIODS = List.of("2025-10", "2026-02");

  /** A Thursday after the register's last progress record, when the last collection has ended. */
  private static final LocalDateTime STARTS = LocalDateTime.of(2026, 2, 26, 14, 0);

  /** The nights that the trend shows, up to the one whose letters went out. */
  private static final LocalDate FIRST_NIGHT = LocalDate.of(2026, 2, 15);

  private static final LocalDate LAST_NIGHT = STARTS.toLocalDate().minusDays(1);

  private static final String REPORT = "van-hanh-2-cap";
  private static final String MARK = ".demo";

  private static final List<String> FILES =
      List.of(
          "wards.csv",
          "units.csv",
          "directives.csv",
          "tasks.csv",
          "extensions.csv",
          "progress.csv",
          "indicators.csv",
          "indicator_values.csv",
          "narratives.csv");

  private Demo() {}

  /**
   * Runs the demo, or says where the results of an earlier one lie.
   *
   * @throws RunFailedException if the home holds other data
   */
  public static Outcome run(Home home, Clock clock, Supplier<Installation> open) {
    try {
      Path mark = home.folder().resolve(MARK);
      if (Files.exists(mark) && Files.readString(mark).contains("done")) {
        return already(home);
      }
      requireFresh(home, mark);
      return build(home, mark, clock, open);
    } catch (IOException e) {
      throw Failures.ofFile(e);
    }
  }

  private static void requireFresh(Home home, Path mark) throws IOException {
    if (Files.exists(home.folder()) && !Files.exists(mark) && !isEmpty(home.folder())) {
      throw new RunFailedException(
          "Thư mục "
              + home.folder()
              + " đã có dữ liệu khác nên không tạo phường mẫu ở đó. Chọn thư mục mới bằng --home.");
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.allMatch(child -> child.getFileName().toString().startsWith("."));
    }
  }

  private static Outcome build(Home home, Path mark, Clock clock, Supplier<Installation> open)
      throws IOException {
    Files.createDirectories(home.folder());
    Files.writeString(mark, "begun\n");
    copy("dung-han.yml", home.settings());
    startClock(home, clock);
    Path register = home.folder().resolve("demo-register");
    Files.createDirectories(register);
    for (String file : FILES) {
      copy(file, register.resolve(file));
    }
    Outcome outcome = built(register, open);
    if (outcome.exit() == Exit.COMPLETE) {
      Files.writeString(mark, "done\n");
    }
    return outcome.and(next(home));
  }

  /** The sample ward's own time begins where its register ends, whenever the demo is run. */
  private static void startClock(Home home, Clock clock) throws IOException {
    String trial =
        """

        # Đồng hồ của phường mẫu chạy từ ngày này, để dữ liệu mẫu luôn còn mới.
        trial:
          starts: %s
          %s: %s
        """
            .formatted(STARTS, TrialClock.BUILT_AT, clock.instant());
    Files.writeString(home.settings(), trial, StandardOpenOption.APPEND);
  }

  private static Outcome built(Path register, Supplier<Installation> open) {
    try (Installation installation = open.get()) {
      Outcome outcome = installation.imports().run(null, List.of(register));
      if (outcome.exit() == Exit.ALREADY_DONE) {
        outcome = Outcome.of(Exit.COMPLETE);
      }
      for (String period : PERIODS) {
        outcome =
            outcome.and(
                installation
                    .reports()
                    .run(new ReportRequest(null, REPORT, period, "", null, false)));
      }
      installation.nights().recall(null, FIRST_NIGHT, LAST_NIGHT.minusDays(1));
      outcome = outcome.and(installation.nights().run(null, LAST_NIGHT));
      outcome = outcome.and(installation.desk().serve(null, installation.now()));
      return outcome;
    }
  }

  /** What there is to see and to try, without the README. */
  private static Outcome next(Home home) {
    Path share = home.folder().resolve("share");
    return Outcome.of(
        Exit.COMPLETE,
        "",
        "Xem và dùng thử (đồng hồ của phường mẫu chạy từ ngày 26/02/2026):",
        "  Trang tổng quan, mở bằng trình duyệt: "
            + share.resolve("reports/bang-dieu-khien/index.html"),
        "  Thư nhắc việc, thư tổng hợp: " + home.outbox(),
        "  Biểu của đơn vị: "
            + share.resolve("inbox/VHXH")
            + " — mở, điền các ô vàng, lưu, rồi chạy: cron/dung-han nightly",
        "  Bàn làm việc của cán bộ tổng hợp: "
            + share.resolve("ban-lam-viec/yeu-cau.xlsx")
            + " — chọn yêu cầu, lưu, rồi chạy: cron/dung-han run-due");
  }

  private static Outcome already(Home home) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("Phường mẫu đã có trong " + home.folder() + "; kết quả nằm ở:");
    try (Stream<Path> found = Files.walk(home.folder().resolve("share").resolve("reports"))) {
      found
          .filter(path -> path.getFileName().toString().equals("manifest.json"))
          .sorted()
          .forEach(path -> lines.add("  " + path.getParent()));
    }
    lines.addAll(next(home).lines());
    return new Outcome(Exit.ALREADY_DONE, lines);
  }

  private static void copy(String name, Path target) throws IOException {
    try (InputStream source = Demo.class.getResourceAsStream("/demo/" + name)) {
      if (source == null) {
        throw new IllegalStateException("demo/" + name + " is not in the program");
      }
      Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
