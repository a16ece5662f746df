package vn.dunghan.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.deliver.TestMail.aMail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter on the way that every letter should take: login, text, HTML, file. */
class GreenMailTest {

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
    server.setUser("sen@hoa-sen.vn", "sen", "x");
    server.setUser("van-phong@hoa-sen.vn", "van-phong", "bí mật");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void letterArrivesWithItsFile() throws MessagingException, IOException {
    MailServer known =
        new MailServer(
            "127.0.0.1",
            server.getSmtp().getPort(),
            Tls.LOOPBACK,
            "van-phong",
            "bí mật",
            null,
            Timeouts.USUAL);
    try (SmtpCarrier carrier = new SmtpCarrier(known)) {
      Delivery delivery =
          carrier.deliver(aMail().with(Enclosure.of("Biểu.xlsx", "", new byte[] {1, 2})).mail());
      assertThat(delivery.result()).as(delivery.answer()).isEqualTo(Result.SENT);
    }

    MimeMessage[] arrived = server.getReceivedMessagesForDomain("hoa-sen.vn");
    assertThat(arrived).hasSize(1);
    assertThat(arrived[0].getSubject()).isEqualTo("Nhắc việc: 03 nhiệm vụ quá hạn");
    MimeMultipart parts = (MimeMultipart) arrived[0].getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).containsExactly(1, 2);
  }
}
