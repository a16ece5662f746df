package vn.dunghan.deliver;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mail server to hand letters to.
 *
 * @param user empty where it asks for none
 * @param caFile certificates (PEM) of the authority that vouches for it; null for those of Java
 */
public record MailServer(
    String host,
    int port,
    Tls tls,
    String user,
    String password,
    @Nullable Path caFile,
    Timeouts timeouts) {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");

  public MailServer {
    if (tls == Tls.LOOPBACK && !isLoopback(host)) {
      throw new IllegalArgumentException("clear text to " + host);
    }
  }

  /** Whether a host is this machine, by a name that no name server can turn elsewhere. */
  public static boolean isLoopback(String host) {
    return LOOPBACK.contains(host);
  }

  /** The password stays out of logs. */
  @Override
  public String toString() {
    return tls + " " + (user.isEmpty() ? "" : user + "@") + host + ":" + port;
  }
}
