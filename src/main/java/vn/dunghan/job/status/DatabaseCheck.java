package vn.dunghan.job.status;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.dunghan.job.run.Databases;
import vn.dunghan.job.run.Home;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DatabaseInUse;
import vn.dunghan.ledger.DatabaseUnavailable;
import vn.dunghan.ledger.Durability;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;

/** The database: it answers, keeps what it acknowledged, and holds what the reports need. */
final class DatabaseCheck {

  private static final String AREA = "Cơ sở dữ liệu";
  private static final Duration DRIFT = Duration.ofSeconds(60);

  private final Home home;
  private final Settings settings;
  private final Clock clock;

  DatabaseCheck(Home home, Settings settings, Clock clock) {
    this.home = home;
    this.settings = settings;
    this.clock = clock;
  }

  List<Found> look(LocalDateTime now) {
    boolean embedded = settings.database().isEmbedded();
    if (embedded && Files.notExists(home.data())) {
      return List.of(
          trial(), Found.warning(AREA, "chưa có dữ liệu; được tạo khi nhập danh mục lần đầu."));
    }
    List<Found> found = new ArrayList<>();
    if (embedded) {
      found.add(trial());
    }
    try (Database database = Database.open(Databases.of(home, settings))) {
      found.add(Found.sound(AREA, "mở được, cấu trúc bảng đúng phiên bản phần mềm."));
      if (!embedded) {
        found.addAll(server(Durability.of(database)));
      }
      found.addAll(
          new RegisterCheck(
                  settings, new RegisterStore(database), ReportDefinitions.of(home.folder()))
              .look(now.toLocalDate()));
    } catch (DatabaseInUse e) {
      found.add(Found.warning(AREA, "đang có lần chạy khác dùng; chờ xong rồi chạy lại check."));
    } catch (DatabaseUnavailable e) {
      found.add(Found.fault(AREA, String.valueOf(e.getMessage())));
    }
    return found;
  }

  private static Found trial() {
    return Found.warning(
        AREA,
        "đang dùng cơ sở dữ liệu đi kèm (H2), chỉ để dùng thử; mất điện có thể mất việc vừa ghi."
            + " Dùng thật thì cài MariaDB và khai database.url, rồi chuyển dữ liệu bằng export và"
            + " import.");
  }

  private List<Found> server(Durability server) {
    List<Found> found = new ArrayList<>(new ServerCheck(AREA, server).look());
    Duration drift =
        Duration.between(server.utc(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    found.add(
        drift.abs().compareTo(DRIFT) > 0
            ? Found.warning(
                "Đồng hồ",
                "máy này và máy chủ cơ sở dữ liệu lệch nhau "
                    + drift.abs().toSeconds()
                    + " giây; hãy bật đồng bộ giờ (chrony hoặc systemd-timesyncd) trên cả hai máy.")
            : Found.sound("Đồng hồ", "khớp với máy chủ cơ sở dữ liệu."));
    return found;
  }
}
