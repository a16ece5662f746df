package vn.dunghan.ledger;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The driver's options, where an administrator's URL leaves them to the driver. */
final class MariaDbUrl {

  private static final String PREFIX = "jdbc:mariadb:";

  /** Milliseconds until a server that does not answer the telephone is given up. */
  static final int CONNECT_TIMEOUT = 8_000;

  /** Milliseconds until a server that has fallen silent is given up; the driver waits for ever. */
  private static final int SOCKET_TIMEOUT = 120_000;

  private static final Pattern LOOPBACK =
      Pattern.compile(
          "jdbc:mariadb:(?:[a-z]+:)?//(?:localhost|127\\.[0-9.]+|\\[::1\\])(?::[0-9]+)?(?:[/?].*)?");

  private MariaDbUrl() {}

  static String hardened(String url) {
    if (!url.startsWith(PREFIX)) {
      throw new IllegalArgumentException("Not a MariaDB URL: " + url.replaceFirst("[?].*", ""));
    }
    StringBuilder hardened = new StringBuilder(url);
    defaults(url).forEach((option, value) -> add(hardened, option, value));
    return hardened.toString();
  }

  private static Map<String, String> defaults(String url) {
    Map<String, String> defaults = new LinkedHashMap<>();
    defaults.put("allowLocalInfile", "false");
    defaults.put("connectTimeout", Integer.toString(CONNECT_TIMEOUT));
    defaults.put("socketTimeout", Integer.toString(SOCKET_TIMEOUT));
    defaults.put("tcpKeepAlive", "true");
    defaults.put("rewriteBatchedStatements", "true");
    if (!LOOPBACK.matcher(url).matches()) {
      defaults.put("sslMode", "verify-full");
    }
    return defaults;
  }

  private static void add(StringBuilder url, String option, String value) {
    String lower = url.toString().toLowerCase(Locale.ROOT);
    String name = option.toLowerCase(Locale.ROOT) + "=";
    if (!lower.contains("?" + name) && !lower.contains("&" + name)) {
      url.append(url.indexOf("?") < 0 ? '?' : '&').append(option).append('=').append(value);
    }
  }
}
