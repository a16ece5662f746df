package vn.dunghan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Outcome;

/** A sample ward: its reports, forms, nights, letters, page and desk. */
public final class DemoWard implements Demo.Sample {

  static final String WARD = "lac-hai";

  /** A day between the end of the last collection and the deadline of its report. */
  private static final LocalDateTime REPORTING = LocalDateTime.of(2026, 2, 20, 9, 0);

  /** A Thursday after the register's last progress record, from which the ward's clock runs on. */
  private static final LocalDateTime STARTS = LocalDateTime.of(2026, 2, 26, 14, 0);

  /** The nights that the trend shows, up to the one whose letters went out. */
  private static final LocalDate FIRST_NIGHT = LocalDate.of(2026, 2, 15);

  private static final LocalDate LAST_NIGHT = STARTS.toLocalDate().minusDays(1);

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
          "narratives.csv",
          "meetings.csv",
          "documents.csv",
          "dossiers.csv");

  @Override
  public void copyInto(Home home) throws IOException {
    Demo.copy("demo/dung-han.yml", home.settings());
    copyRegister(register(home));
  }

  static void copyRegister(Path folder) throws IOException {
    for (String file : FILES) {
      Demo.copy("demo/" + file, folder.resolve(file));
    }
  }

  private static Path register(Home home) {
    return home.folder().resolve("demo-register");
  }

  @Override
  public List<Demo.Stage> stages() {
    return List.of(
        new Demo.Stage(REPORTING, DemoWard::report), new Demo.Stage(STARTS, DemoWard::followUp));
  }

  /** All reports are made, one of them is sent in time. */
  private static Outcome report(Installation installation, Home home) {
    Outcome outcome = Demo.imported(installation, register(home));
    for (String period : List.of("2025-10", "2026-02")) {
      outcome = outcome.and(reports(installation, WARD, period));
    }
    return outcome
        .and(Demo.made(installation, WARD, "tien-do-van-ban", "2025-10", "86/TB-UBND"))
        .and(Demo.made(installation, WARD, "tien-do-van-ban", "2026-02", "02/CT-UBND"))
        .and(Demo.made(installation, WARD, "bieu-ket-qua-tien-do", "2026-02", "VHXH"))
        .and(Demo.made(installation, WARD, "cchc", "2025-Q4", ""))
        .and(Demo.sent(installation, WARD, "2026-02", "19/BC-UBND"));
  }

  private static Outcome followUp(Installation installation, Home home) {
    installation.nights().recall(null, FIRST_NIGHT, LAST_NIGHT.minusDays(1));
    return installation
        .nights()
        .run(null, LAST_NIGHT)
        .and(installation.desk().serve(null, installation.now()));
  }

  /** The monthly reports that every ward has. */
  static Outcome reports(Installation installation, String ward, String period) {
    Outcome outcome = Demo.made(installation, ward, Demo.REPORT, period, "");
    for (String report :
        List.of("van-hanh-2-cap-dang", "bieu-ket-qua-tien-do", "ky-luat-hop-va-van-ban")) {
      outcome = outcome.and(Demo.made(installation, ward, report, period, ""));
    }
    return outcome;
  }

  @Override
  public List<String> next(Home home) {
    Path share = home.folder().resolve("share");
    return List.of(
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
}
