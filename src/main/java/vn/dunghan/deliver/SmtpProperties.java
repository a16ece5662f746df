package vn.dunghan.deliver;

import java.io.IOException;
import java.util.Properties;

/** What the mail library must be told, because none of it is its default. */
final class SmtpProperties {

  private SmtpProperties() {}

  /**
   * @param bounces who is told what could not be delivered; empty where nothing is sent
   * @throws IOException if the authority's certificates cannot be read
   */
  static Properties of(MailServer server, String bounces) throws IOException {
    String prefix = server.tls() == Tls.SMTPS ? "mail.smtps." : "mail.smtp.";
    Properties properties = new Properties();
    properties.put(prefix + "auth", String.valueOf(!server.user().isEmpty()));
    properties.put(prefix + "connectiontimeout", String.valueOf(server.timeouts().connect()));
    properties.put(prefix + "timeout", String.valueOf(server.timeouts().read()));
    properties.put(prefix + "writetimeout", String.valueOf(server.timeouts().write()));
    properties.put(prefix + "dsn.notify", "FAILURE,DELAY");
    properties.put(prefix + "dsn.ret", "HDRS");
    if (!bounces.isEmpty()) {
      properties.put(prefix + "from", bounces);
    }
    if (server.tls() != Tls.LOOPBACK) {
      secure(properties, prefix, server);
    }
    return properties;
  }

  /** STARTTLS alone falls back to clear text where the server does not offer it. */
  private static void secure(Properties properties, String prefix, MailServer server)
      throws IOException {
    boolean starttls = server.tls() == Tls.STARTTLS;
    properties.put(prefix + "starttls.enable", String.valueOf(starttls));
    properties.put(prefix + "starttls.required", String.valueOf(starttls));
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "ssl.protocols", "TLSv1.2 TLSv1.3");
    if (server.caFile() != null) {
      properties.put(prefix + "ssl.socketFactory", TrustedAuthority.of(server.caFile()));
    }
  }
}
