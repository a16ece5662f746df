package vn.dunghan.job.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dunghan.ledger.Durability;

/** What a MariaDB server must be set to, so that what it acknowledged survives a power cut. */
final class ServerCheck {

  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");
  private static final long SMALLEST_PACKET = 32L << 20;

  private final String area;
  private final Durability server;

  ServerCheck(String area, Durability server) {
    this.area = area;
    this.server = server;
  }

  List<Found> look() {
    List<Found> found = new ArrayList<>();
    found.add(version());
    set("innodb_flush_log_at_trx_commit", "1").ifPresent(found::add);
    set("innodb_doublewrite", "ON").ifPresent(found::add);
    if (server.variable("log_bin").equals("ON")) {
      set("sync_binlog", "1").ifPresent(found::add);
    }
    if (!server.variable("sql_mode").contains("STRICT")) {
      found.add(Found.warning(area, mend("sql_mode", "STRICT_TRANS_TABLES,…")));
    }
    if (!server.variable("character_set_server").equals("utf8mb4")) {
      found.add(Found.warning(area, mend("character_set_server", "utf8mb4")));
    }
    packet().ifPresent(found::add);
    if (!server.encrypted() && !isHere()) {
      found.add(
          Found.warning(
              area,
              "kết nối tới máy chủ không mã hóa; hãy bật TLS trên máy chủ và bỏ sslMode=disable"
                  + " trong database.url."));
    }
    return found;
  }

  /** A server that says its own name is the machine's needs no secret way. */
  private boolean isHere() {
    return server.variable("bind_address").matches("127\\..*|localhost|::1");
  }

  private Found version() {
    Matcher version = VERSION.matcher(server.version());
    boolean old =
        !version.matches()
            || Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2)) < 1006;
    return old
        ? Found.warning(area, "MariaDB " + server.version() + " đã cũ; hãy nâng lên 10.6 trở lên.")
        : Found.sound(area, "MariaDB " + server.version() + ".");
  }

  private Optional<Found> set(String name, String wanted) {
    return server.variable(name).equalsIgnoreCase(wanted)
        ? Optional.empty()
        : Optional.of(Found.warning(area, mend(name, wanted)));
  }

  private Optional<Found> packet() {
    String bytes = server.variable("max_allowed_packet");
    return bytes.matches("\\d{1,18}") && Long.parseLong(bytes) >= SMALLEST_PACKET
        ? Optional.empty()
        : Optional.of(Found.warning(area, mend("max_allowed_packet", "64M")));
  }

  private String mend(String name, String wanted) {
    return name
        + " của máy chủ đang là “"
        + server.variable(name)
        + "”; hãy đặt "
        + name
        + " = "
        + wanted
        + " trong mục [mysqld] của cấu hình MariaDB rồi khởi động lại máy chủ.";
  }
}
