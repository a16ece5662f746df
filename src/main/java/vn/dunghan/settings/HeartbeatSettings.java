package vn.dunghan.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a run says that it lives, for those who watch over it.
 *
 * @param file is written anew by each run
 * @param url is called by each run; null if none is
 */
public record HeartbeatSettings(Path file, @Nullable URI url) {

  private static final String FILE = "heartbeat.json";

  static HeartbeatSettings read(Path home, YamlMapping heartbeat) {
    return new HeartbeatSettings(
        home.resolve(heartbeat.text("file", FILE)).normalize(),
        heartbeat.value("url").map(HeartbeatSettings::url).orElse(null));
  }

  private static @Nullable URI url(YamlValue value) {
    try {
      URI url = new URI(value.text());
      if (url.getHost() != null && String.valueOf(url.getScheme()).matches("https?")) {
        return url;
      }
    } catch (URISyntaxException e) {
      // Told below, like any other address that cannot be called.
    }
    value.problem(
        "địa chỉ báo nhịp phải có dạng https://máy-chủ/đường-dẫn, không có dấu cách và chữ có dấu.");
    return null;
  }
}
