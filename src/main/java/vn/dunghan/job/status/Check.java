package vn.dunghan.job.status;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.job.mail.MailCheck;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.settings.Settings;
import vn.dunghan.settings.SettingsException;

/**
 * Looks whether an installation is sound: each thing by itself, so that one that is broken hides no
 * other. Needs neither lock nor database.
 */
public final class Check {

  private static final Logger LOG = LoggerFactory.getLogger(Check.class);

  private static final String TRIAL =
      "đồng hồ là đồng hồ của phường mẫu (khóa trial); phường thật thì xóa khóa này.";

  private final Home home;
  private final Clock clock;
  private final List<Found> found = new ArrayList<>();

  private Check(Home home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  /**
   * Looks at everything.
   *
   * @param address where a test letter is sent; null for none
   */
  public static Outcome of(Home home, Clock clock, @Nullable String address, boolean json) {
    Check check = new Check(home, clock);
    check.look(address);
    return new Outcome(check.exit(), json ? List.of(check.json()) : check.lines());
  }

  private void look(@Nullable String address) {
    add("Máy", MachineCheck::look);
    add("Thư mục cài đặt", () -> new FolderCheck(home).home());
    Settings settings = settings();
    if (settings == null) {
      return;
    }
    LocalDateTime now = LocalDateTime.now(settings.clock(clock));
    add("Thư mục chia sẻ", () -> new FolderCheck(home).share(settings.share()));
    add("Mẫu báo cáo", () -> ReportCheck.look(home, settings, now));
    add("Cơ sở dữ liệu", () -> new DatabaseCheck(home, settings, clock).look(now));
    add("Thư điện tử", () -> mail(settings, address, now));
    add("Chạy tự động", () -> List.of(RunCheck.look(settings.heartbeat(), now)));
  }

  private @Nullable Settings settings() {
    try {
      Settings settings = Settings.read(home.folder());
      found.add(Found.sound("Cấu hình", Settings.FILE + " đọc được."));
      settings.notices().forEach(notice -> found.add(Found.warning("Cấu hình", notice)));
      if (settings.isTrial()) {
        found.add(Found.warning("Cấu hình", TRIAL));
      }
      return settings;
    } catch (SettingsException e) {
      found.add(
          Found.fault(
              "Cấu hình", e.getMessage() + " Sửa xong hãy chạy lại check để xem các mục còn lại."));
      return null;
    }
  }

  private static List<Found> mail(Settings settings, @Nullable String address, LocalDateTime now) {
    MailCheck check = MailCheck.of(settings);
    MailCheck.Finding finding = address == null ? check.connect() : check.send(address, now);
    return List.of(
        new Found(Found.Level.valueOf(finding.level().name()), "Thư điện tử", finding.words()));
  }

  /** A look that itself fails is a fault of its thing. */
  private void add(String area, Supplier<List<Found>> look) {
    try {
      found.addAll(look.get());
    } catch (RuntimeException e) {
      LOG.error("could not look at {}", area, e);
      found.add(
          Found.fault(
              area, "không kiểm tra được (" + e.getMessage() + "); xem logs/dung-han.log."));
    }
  }

  private Exit exit() {
    Found.Level worst =
        found.stream().map(Found::level).max(Found.Level::compareTo).orElse(Found.Level.SOUND);
    return switch (worst) {
      case SOUND -> Exit.COMPLETE;
      case WARNING -> Exit.GAPS;
      case FAULT -> Exit.NOT_COMPLETE;
    };
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(found.stream().map(Found::line).toList());
    lines.add(
        switch (exit()) {
          case COMPLETE -> "Tất cả đều đạt.";
          case GAPS -> "Dùng được; hãy xem các mục LƯU Ý.";
          default -> "Có mục LỖI phải sửa trước khi dùng.";
        });
    return lines;
  }

  private String json() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("exit", exit().code());
    tree.put("checkedAt", LocalDateTime.now(clock).toString());
    tree.put("found", found.stream().map(Check::tree).toList());
    return Json.text(tree);
  }

  private static Map<String, Object> tree(Found found) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("level", found.level().name());
    tree.put("area", found.area());
    tree.put("words", found.words());
    return tree;
  }
}
