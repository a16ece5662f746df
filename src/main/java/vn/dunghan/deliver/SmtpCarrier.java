package vn.dunghan.deliver;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hands letters to a mail server, each as a message of its own over one connection, which is opened
 * again where it broke.
 */
public final class SmtpCarrier implements Carrier {

  public static final String NAME = "smtp";

  private final MailServer server;
  private @Nullable SmtpConversation conversation;

  public SmtpCarrier(MailServer server) {
    this.server = server;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** Connects and makes itself known, without a letter; {@code SENT} if the server let us in. */
  public Delivery connect() {
    try {
      open("");
      return new Delivery(Result.SENT, 250, server.toString());
    } catch (AuthenticationFailedException e) {
      return SmtpFault.login(e);
    } catch (MessagingException | IOException e) {
      return SmtpFault.unreachable(e);
    } finally {
      close();
    }
  }

  @Override
  public Delivery deliver(Mail mail) {
    try {
      SmtpConversation open = open(mail.sender().bounces());
      return handOver(mail, open);
    } catch (AuthenticationFailedException e) {
      close();
      return SmtpFault.login(e);
    } catch (MessagingException | IOException e) {
      close();
      return SmtpFault.unreachable(e);
    }
  }

  private Delivery handOver(Mail mail, SmtpConversation open)
      throws MessagingException, IOException {
    MimeMessage message = MimeLetter.of(mail, open.session());
    long most = open.largest();
    if (most > 0 && MimeLetter.bytes(message).length > most) {
      return new Delivery(Result.TOO_LARGE, 0, "SIZE " + most);
    }
    try {
      open.sendMessage(
          message, new InternetAddress[] {new InternetAddress(mail.recipient().address())});
      return new Delivery(Result.SENT, open.getLastReturnCode(), open.getLastServerResponse());
    } catch (MessagingException e) {
      Delivery delivery = SmtpFault.of(e, open);
      if (delivery.code() == 0 || delivery.code() == SmtpFault.CLOSING) {
        close();
      }
      return delivery;
    }
  }

  private SmtpConversation open(String bounces) throws MessagingException, IOException {
    if (conversation != null && conversation.isConnected()) {
      return conversation;
    }
    close();
    Session session = Session.getInstance(SmtpProperties.of(server, bounces));
    SmtpConversation fresh = new SmtpConversation(session, server.tls() == Tls.SMTPS);
    conversation = fresh;
    fresh.connect(server.host(), server.port(), user(), password());
    return fresh;
  }

  private @Nullable String user() {
    return server.user().isEmpty() ? null : server.user();
  }

  private @Nullable String password() {
    return server.user().isEmpty() ? null : server.password();
  }

  @Override
  public void close() {
    if (conversation == null) {
      return;
    }
    try {
      Objects.requireNonNull(conversation).close();
    } catch (MessagingException e) {
      // what was taken stays taken: 250 came before the farewell
    }
    conversation = null;
  }
}
