package vn.dunghan.deliver;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** A letter as a MIME message: plain text and HTML as alternatives, files beside them. */
final class MimeLetter {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Mail mail;
  private final List<Enclosure> links;
  private final List<Enclosure> files;

  private MimeLetter(Mail mail) {
    this.mail = mail;
    this.links = mail.enclosures().stream().filter(Enclosure::isLink).toList();
    this.files = mail.enclosures().stream().filter(file -> !file.isLink()).toList();
  }

  static MimeMessage of(Mail mail, Session session) throws MessagingException {
    return new MimeLetter(mail).message(session);
  }

  /** The message to be opened in a mail program, which offers to send it. */
  static byte[] asDraft(Mail mail) {
    try {
      MimeMessage message = of(mail, Session.getInstance(new Properties()));
      message.setHeader("X-Unsent", "1");
      return bytes(message);
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] bytes(MimeMessage message) throws MessagingException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    message.writeTo(out);
    return out.toByteArray();
  }

  private MimeMessage message(Session session) throws MessagingException {
    MimeMessage message = new Named(session, mail.messageId());
    Sender sender = mail.sender();
    message.setHeader("Date", DATE.format(mail.date()));
    message.setFrom(address(sender.from()));
    if (sender.replyTo() != null) {
      message.setReplyTo(new InternetAddress[] {address(sender.replyTo())});
    }
    message.setRecipient(Message.RecipientType.TO, address(mail.recipient()));
    message.setSubject(HeaderText.of(mail.subject()), UTF_8);
    message.setHeader("Content-Language", "vi");
    message.setHeader("Auto-Submitted", "auto-generated"); // no answer from an absent person
    message.setHeader("X-Auto-Response-Suppress", "All");
    message.setContent(content());
    message.saveChanges();
    return message;
  }

  private static InternetAddress address(Recipient recipient) {
    try {
      return new InternetAddress(recipient.address(), HeaderText.of(recipient.name()), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MimeMultipart content() throws MessagingException {
    MimeMultipart alternatives = new MimeMultipart("alternative");
    alternatives.addBodyPart(text("plain", LinkNote.inText(mail.text(), links)));
    alternatives.addBodyPart(text("html", LinkNote.inHtml(mail.html(), links)));
    if (files.isEmpty()) {
      return alternatives;
    }
    MimeMultipart mixed = new MimeMultipart("mixed");
    MimeBodyPart letter = new MimeBodyPart();
    letter.setContent(alternatives);
    mixed.addBodyPart(letter);
    for (Enclosure file : files) {
      mixed.addBodyPart(FilePart.of(file));
    }
    return mixed;
  }

  private static MimeBodyPart text(String subtype, String text) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text.replaceAll("\\R", "\r\n"), UTF_8, subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  /** Keeps the Message-ID it was given. */
  private static final class Named extends MimeMessage {

    private final String messageId;

    Named(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }

  /** The file of an enclosure as a part of its own. */
  private static final class FilePart {

    static MimeBodyPart of(Enclosure file) throws MessagingException {
      FileName name = FileName.of(file.name());
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(
          new DataHandler(new ByteArrayDataSource(file.bytes(), name.contentType())));
      part.setHeader("Content-Type", name.contentType() + ";\r\n name=\"" + name.word() + "\"");
      part.setHeader("Content-Disposition", "attachment;\r\n " + name.parameter());
      part.setHeader("Content-Transfer-Encoding", "base64");
      return part;
    }
  }
}
