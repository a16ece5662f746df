package vn.dunghan.deliver;

/** How the way to the mail server is kept secret. Nothing leaves this machine in clear text. */
public enum Tls {
  /** Begins in clear and must turn to TLS before anything is said. */
  STARTTLS(587),
  /** TLS from the first byte. */
  SMTPS(465),
  /** Clear text, to a mail server on this very machine only. */
  LOOPBACK(25);

  private final int port;

  Tls(int port) {
    this.port = port;
  }

  /** The usual port. */
  public int port() {
    return port;
  }
}
