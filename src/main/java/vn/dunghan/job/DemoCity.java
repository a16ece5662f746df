package vn.dunghan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.dunghan.job.city.PackIntake;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.submit.Sending;
import vn.dunghan.job.submit.SignedReport;

/**
 * A sample city of three wards: two in its own database, one that sends its packs; one reports on
 * time, one late, one once not at all.
 */
public final class DemoCity implements Demo.Sample {

  private static final String SMALL_WARD = "hoa-mai";
  private static final String REPORT = "van-hanh-2-cap";
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
  public LocalDateTime starts() {
    return DemoWard.STARTS;
  }

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
    return home.folder().resolve("share").resolve(PackIntake.FOLDER);
  }

  @Override
  public Outcome work(Installation installation, Home home) {
    Outcome outcome =
        Demo.imported(installation, register(home, DemoWard.WARD))
            .and(Demo.imported(installation, register(home, SMALL_WARD)));
    for (String ward : List.of(DemoWard.WARD, SMALL_WARD)) {
      for (String period : List.of("2025-10", "2026-02")) {
        outcome = outcome.and(DemoWard.reports(installation, ward, period));
      }
      outcome =
          outcome
              .and(Demo.made(installation, ward, "cchc", "2025-Q4", ""))
              .and(Demo.made(installation, ward, "tien-do-van-ban", "2026-02", "02/CT-UBND"));
    }
    outcome =
        outcome
            .and(sent(installation, DemoWard.WARD, "2025-10", "45/BC-UBND", "2025-10-20T15:30"))
            .and(sent(installation, SMALL_WARD, "2025-10", "38/BC-UBND", "2025-10-22T08:40"))
            .and(sent(installation, DemoWard.WARD, "2026-02", "19/BC-UBND", "2026-02-20T10:05"))
            .and(pack(installation));
    for (String period : List.of("2025-10", "2026-02")) {
      outcome = outcome.and(Demo.made(installation, DemoWard.WARD, CITY_REPORT, period, ""));
    }
    return outcome;
  }

  private static Outcome pack(Installation installation) {
    Outcome outcome = installation.packs().takeNew();
    return outcome.exit() == Exit.ALREADY_DONE ? Outcome.of(Exit.COMPLETE) : outcome;
  }

  private static Outcome sent(
      Installation installation, String ward, String period, String number, String sentAt) {
    LocalDateTime at = LocalDateTime.parse(sentAt);
    LocalDate signed = at.toLocalDate();
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
                    signed,
                    Sending.at(at),
                    "Trục liên thông văn bản",
                    null,
                    ""),
                installation.now());
    return outcome.exit() == Exit.ALREADY_DONE ? Outcome.of(Exit.COMPLETE) : outcome;
  }

  @Override
  public List<String> next(Home home) {
    Path share = home.folder().resolve("share");
    return List.of(
        "",
        "Xem và dùng thử (đồng hồ của thành phố mẫu chạy từ ngày 26/02/2026):",
        "  Báo cáo tổng hợp của thành phố: " + share.resolve("reports/2026-02/hai-phong"),
        "  Gói báo cáo mà phường có cài đặt riêng gửi: "
            + packs(home)
            + " — thêm gói mới rồi chạy: cron/dung-han run-due");
  }
}
