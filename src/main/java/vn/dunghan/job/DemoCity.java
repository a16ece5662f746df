package vn.dunghan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiFunction;
import vn.dunghan.job.city.PackIntake;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Outcome;

/**
 * A sample city of three wards: two in its own database, one that sends its packs; one reports on
 * time, one late, one once not at all.
 */
public final class DemoCity implements Demo.Sample {

  private static final String SMALL_WARD = "hoa-mai";
  private static final String CITY_REPORT = "van-hanh-2-cap-thanh-pho";
  private static final String PACK = "bach-dang/2026-02/van-hanh-2-cap/lan-1/";

  private static final List<String> FILES =
      List.of(
          "wards.csv",
          "units.csv",
          "directives.csv",
          "tasks.csv",
          "progress.csv",
          "indicator_values.csv",
          "meetings.csv",
          "documents.csv",
          "dossiers.csv");

  @Override
  public void copyInto(Home home) throws IOException {
    Demo.copy("demo-city/dung-han.yml", home.settings());
    DemoWard.copyRegister(register(home, DemoWard.WARD));
    for (String file : FILES) {
      Demo.copy("demo-city/" + file, register(home, SMALL_WARD).resolve(file));
    }
    for (String file : List.of("figures.json", "manifest.json")) {
      Demo.copy("demo-city/pack/" + file, packs(home).resolve(PACK + file));
    }
  }

  private static Path register(Home home, String ward) {
    return home.folder().resolve("demo-register").resolve(ward);
  }

  private static Path packs(Home home) {
    return home.folder().resolve("demo-packs");
  }

  @Override
  public List<Demo.Stage> stages() {
    return List.of(
        stage("2025-10-20T15:00", DemoCity::october),
        stage("2025-10-22T08:30", (installation, home) -> consolidated(installation, "2025-10")),
        stage("2026-02-20T09:30", DemoCity::february),
        stage("2026-02-26T14:00", DemoCity::lastWard));
  }

  private static Demo.Stage stage(String starts, BiFunction<Installation, Home, Outcome> work) {
    return new Demo.Stage(LocalDateTime.parse(starts), work);
  }

  /** Both wards make their reports; one sends them in time. */
  private static Outcome october(Installation installation, Home home) {
    return Demo.imported(installation, register(home, DemoWard.WARD))
        .and(Demo.imported(installation, register(home, SMALL_WARD)))
        .and(DemoWard.reports(installation, DemoWard.WARD, "2025-10"))
        .and(DemoWard.reports(installation, SMALL_WARD, "2025-10"))
        .and(Demo.sent(installation, DemoWard.WARD, "2025-10", "45/BC-UBND"));
  }

  /** The other ward sends late; the city brings together what there is. */
  private static Outcome consolidated(Installation installation, String period) {
    return Demo.sent(installation, SMALL_WARD, period, "38/BC-UBND")
        .and(Demo.made(installation, null, CITY_REPORT, period, ""));
  }

  private static Outcome february(Installation installation, Home home) {
    Outcome outcome = Outcome.of(Exit.COMPLETE);
    for (String ward : List.of(DemoWard.WARD, SMALL_WARD)) {
      outcome =
          outcome
              .and(DemoWard.reports(installation, ward, "2026-02"))
              .and(Demo.made(installation, ward, "cchc", "2025-Q4", ""))
              .and(Demo.made(installation, ward, "tien-do-van-ban", "2026-02", "02/CT-UBND"));
    }
    return outcome.and(Demo.sent(installation, DemoWard.WARD, "2026-02", "19/BC-UBND"));
  }

  /** The ward with an installation of its own sends its pack, late. */
  private static Outcome lastWard(Installation installation, Home home) {
    LocalDate night = installation.now().toLocalDate().minusDays(1);
    return pack(installation, home)
        .and(Demo.made(installation, null, CITY_REPORT, "2026-02", ""))
        .and(installation.nights().run(DemoWard.WARD, night))
        .and(installation.nights().run(SMALL_WARD, night));
  }

  private static Outcome pack(Installation installation, Home home) {
    Outcome outcome = installation.packs().take(packs(home));
    return outcome.exit() == Exit.ALREADY_DONE ? Outcome.of(Exit.COMPLETE) : outcome;
  }

  @Override
  public List<String> next(Home home) {
    Path share = home.folder().resolve("share");
    return List.of(
        "",
        "Xem và dùng thử (đồng hồ của thành phố mẫu chạy từ ngày 26/02/2026):",
        "  Báo cáo tổng hợp của thành phố: " + share.resolve("reports/2026-02/hai-phong"),
        "  Gói báo cáo của phường có cài đặt riêng: đặt vào "
            + share.resolve(PackIntake.FOLDER)
            + " rồi chạy: cron/dung-han run-due");
  }
}
