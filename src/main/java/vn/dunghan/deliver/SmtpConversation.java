package vn.dunghan.deliver;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that remembers how far it came: only behind the final dot is a fault ambiguous.
 */
final class SmtpConversation extends SMTPTransport {

  private static final String FINAL_DOT = ".";

  private boolean handedOver;

  SmtpConversation(Session session, boolean smtps) {
    super(
        session,
        new URLName(smtps ? "smtps" : "smtp", null, -1, null, null, null),
        smtps ? "smtps" : "smtp",
        smtps);
  }

  /** Whether the whole message was written, its final dot with it. */
  boolean handedOver() {
    return handedOver;
  }

  Session session() {
    return session;
  }

  /** The most bytes a message may have for this server, 0 if it does not say. */
  long largest() {
    String size = supportsExtension("SIZE") ? getExtensionParameter("SIZE") : null;
    return size != null && size.strip().matches("\\d{1,15}") ? Long.parseLong(size.strip()) : 0;
  }

  @Override
  protected void mailFrom() throws MessagingException {
    handedOver = false;
    super.mailFrom();
  }

  @Override
  protected void sendCommand(@Nullable String command) throws MessagingException {
    if (FINAL_DOT.equals(command)) {
      handedOver = true;
    }
    super.sendCommand(command);
  }
}
