package vn.dunghan.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.deliver.TestMail.aMail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.deliver.ScriptedSmtp.Received;

/** What is made of every way in which a mail server can answer, or not. */
class SmtpCarrierTest {

  private static final Timeouts SHORT = new Timeouts(2_000, 700, 2_000);

  private static SelfMadeAuthority authority;

  private final ScriptedSmtp server = ScriptedSmtp.start();

  @BeforeAll
  static void makeAnAuthority(@TempDir Path folder) {
    authority = new SelfMadeAuthority(folder, "co-quan");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void letterIsTakenOnceByItsOneRecipient() {
    Delivery delivery = send(plain());

    assertThat(delivery.result()).isEqualTo(Result.SENT);
    assertThat(delivery.code()).isEqualTo(250);
    assertThat(delivery.answer()).contains("queued");
    Received received = only();
    assertThat(received.from()).isEqualTo("tra-lai@hoa-sen.vn");
    assertThat(received.to()).isEqualTo("sen@hoa-sen.vn");
    assertThat(received.data())
        .contains("Message-ID: <reminder.0001@hoa-sen.vn>", "Fri, 13 Feb 2026 07:30:00 +0700");
  }

  @Test
  void lettersGoOverOneConnection() {
    try (SmtpCarrier carrier = new SmtpCarrier(plain())) {
      carrier.deliver(aMail().mail());
      carrier.deliver(aMail().to("", "cuc@hoa-sen.vn").mail());
    }

    assertThat(server.received()).hasSize(2);
    assertThat(server.times("EHLO")).isEqualTo(1);
    assertThat(server.times("QUIT")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "550 5.1.1 no such user, REFUSED, 550",
    "553 5.7.1 not here, REFUSED, 553",
    "451 4.7.1 greylisted, LATER, 451",
    "452 4.2.2 mailbox full, LATER, 452",
    "552 5.2.2 mailbox full, REFUSED, 552",
    "421 4.3.2 going down, UNREACHABLE, 421",
  })
  void answerToTheRecipientDecides(String answer, Result result, int code) {
    server.answers("RCPT", answer);

    Delivery delivery = send(plain());

    assertThat(delivery.result()).isEqualTo(result);
    assertThat(delivery.code()).isEqualTo(code);
    assertThat(delivery.answer()).contains(answer.substring(4));
    assertThat(server.received()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "554 5.7.1 looks like spam, REFUSED",
    "452 4.3.1 disk full, LATER",
    "552 5.3.4 too big, TOO_LARGE",
    "552 5.3.4, TOO_LARGE",
    "421 going down, UNREACHABLE",
  })
  void answerToTheFinalDotDecides(String answer, Result result) {
    server.answers(ScriptedSmtp.DOT, answer);

    assertThat(send(plain()).result()).isEqualTo(result);
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void recipientRefusedStopsNoOther() {
    server.answers("RCPT TO:<khong-co@", "550 5.1.1 no such user");
    try (SmtpCarrier carrier = new SmtpCarrier(plain())) {
      Delivery one = carrier.deliver(aMail().to("", "an@hoa-sen.vn").mail());
      Delivery two = carrier.deliver(aMail().to("", "khong-co@hoa-sen.vn").mail());
      Delivery three = carrier.deliver(aMail().to("", "cuc@hoa-sen.vn").mail());

      assertThat(one.result()).isEqualTo(Result.SENT);
      assertThat(two.result()).isEqualTo(Result.REFUSED);
      assertThat(three.result()).isEqualTo(Result.SENT);
    }
    assertThat(server.received())
        .extracting(Received::to)
        .containsExactly("an@hoa-sen.vn", "cuc@hoa-sen.vn");
  }

  @Test
  void greylistingServerTakesTheLetterTheSecondTime() {
    server.answers("RCPT", "451 4.7.1 try again", "250 ok");

    assertThat(send(plain()).result()).isEqualTo(Result.LATER);
    assertThat(send(plain()).result()).isEqualTo(Result.SENT);
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void senderRefusedIsNoFaultOfTheLetter() {
    server.answers("MAIL", "550 5.7.1 not your address");

    Delivery delivery = send(plain());

    assertThat(delivery.result()).isEqualTo(Result.UNREACHABLE);
    assertThat(delivery.answer()).contains("not your address");
  }

  @Test
  void connectionLostBehindTheFinalDotIsUnknown() {
    server.answers(ScriptedSmtp.DOT, ScriptedSmtp.HANGS_UP);

    Delivery delivery = send(plain());

    assertThat(delivery.result()).isEqualTo(Result.UNKNOWN);
    assertThat(delivery.code()).isZero();
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void serverSilentBehindTheFinalDotIsUnknown() {
    server.answers(ScriptedSmtp.DOT, ScriptedSmtp.STALLS);

    assertThat(send(plain()).result()).isEqualTo(Result.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {ScriptedSmtp.GREETING, "EHLO", "MAIL", "RCPT", "DATA"})
  void connectionLostBeforeTheFinalDotIsTriedAgain(String command) {
    server.answers(command, ScriptedSmtp.HANGS_UP);

    assertThat(send(plain()).result()).isEqualTo(Result.UNREACHABLE);
    assertThat(server.received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {ScriptedSmtp.GREETING, "EHLO", "MAIL", "RCPT", "DATA"})
  void serverThatStallsIsLeftByTimeout(String command) {
    server.answers(command, ScriptedSmtp.STALLS);

    Delivery delivery = send(plain());

    assertThat(delivery.result()).isEqualTo(Result.UNREACHABLE);
    assertThat(delivery.answer()).contains("timed out");
  }

  @Test
  void connectionThatBrokeIsOpenedAgainForTheNextLetter() {
    server.answers("RCPT", ScriptedSmtp.HANGS_UP, "250 ok");
    try (SmtpCarrier carrier = new SmtpCarrier(plain())) {
      assertThat(carrier.deliver(aMail().mail()).result()).isEqualTo(Result.UNREACHABLE);
      assertThat(carrier.deliver(aMail().mail()).result()).isEqualTo(Result.SENT);
    }
  }

  @Test
  void letterTakenStaysTakenWhenTheFarewellFails() {
    server.answers("QUIT", ScriptedSmtp.HANGS_UP);

    assertThat(send(plain()).result()).isEqualTo(Result.SENT);
  }

  @Test
  void closedPortIsUnreachable() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }

    Delivery delivery = send(server("127.0.0.1", port, Tls.LOOPBACK, "", null));

    assertThat(delivery.result()).isEqualTo(Result.UNREACHABLE);
    assertThat(delivery.answer()).containsIgnoringCase("refused");
  }

  @Test
  void hostThatIsNotThereIsUnreachable() {
    Delivery delivery = send(server("khong-co.invalid", 587, Tls.STARTTLS, "", null));

    assertThat(delivery.result()).isEqualTo(Result.UNREACHABLE);
    assertThat(delivery.answer()).contains("khong-co.invalid");
  }

  @Test
  void letterLargerThanTheServerTakesIsNotBegun() {
    server.offers("SIZE 3000");

    Delivery large =
        send(plain(), aMail().with(Enclosure.of("a.pdf", "a.pdf", new byte[5_000])).mail());

    assertThat(large.result()).isEqualTo(Result.TOO_LARGE);
    assertThat(large.answer()).contains("3000");
    assertThat(server.times("MAIL")).isZero();
    assertThat(send(plain()).result()).isEqualTo(Result.SENT);
  }

  @Test
  void sizeOfZeroMeansNoLimit() {
    server.offers("SIZE 0");

    assertThat(send(plain()).result()).isEqualTo(Result.SENT);
  }

  @Test
  void bouncesAreAskedForWhereTheServerCanSendThem() {
    server.offers("DSN");

    send(plain());

    assertThat(server.heard()).anyMatch(line -> line.contains("NOTIFY=FAILURE,DELAY"));
  }

  @Test
  void starttlsIsSpokenAndTheLoginComesOnlyBehindIt() {
    server.startTls(authority.server("dns:localhost")).offers("AUTH PLAIN");

    Delivery delivery = send(starttls("localhost", "van-phong"));

    assertThat(delivery.result()).as(delivery.answer()).isEqualTo(Result.SENT);
    assertThat(only().secret()).isTrue();
    assertThat(server.heard().indexOf("STARTTLS"))
        .isLessThan(server.heard().indexOf("AUTH PLAIN " + login("van-phong")));
  }

  @Test
  void serverWithoutStarttlsGetsNothingNotEvenTheLogin() {
    server.offers("AUTH PLAIN");

    Delivery delivery = send(starttls("localhost", "van-phong"));

    assertThat(delivery.result()).isEqualTo(Result.UNREACHABLE);
    assertThat(delivery.answer()).containsIgnoringCase("STARTTLS");
    assertThat(server.times("AUTH")).isZero();
    assertThat(server.times("MAIL")).isZero();
  }

  @Test
  void smtpsIsSpokenFromTheFirstByte() {
    server.smtps(authority.server("dns:localhost"));

    Delivery delivery =
        send(server("localhost", server.port(), Tls.SMTPS, "", authority.certificate()));

    assertThat(delivery.result()).as(delivery.answer()).isEqualTo(Result.SENT);
    assertThat(only().secret()).isTrue();
  }

  @Test
  void certificateOfAnAuthorityNobodyKnowsIsRefused() {
    server.startTls(authority.server("dns:localhost"));

    Delivery delivery = send(server("localhost", server.port(), Tls.STARTTLS, "", null));

    assertThat(delivery.result()).isEqualTo(Result.UNREACHABLE);
    assertThat(delivery.answer()).contains("certification path");
    assertThat(server.received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void certificateOfAnotherHostIsRefused(boolean smtps) {
    if (smtps) {
      server.smtps(authority.server("dns:thu.noi-khac.vn"));
    } else {
      server.startTls(authority.server("dns:thu.noi-khac.vn"));
    }
    Tls tls = smtps ? Tls.SMTPS : Tls.STARTTLS;

    Delivery delivery = send(server("localhost", server.port(), tls, "", authority.certificate()));

    assertThat(delivery.result()).isEqualTo(Result.UNREACHABLE);
    assertThat(delivery.answer()).contains("localhost");
    assertThat(server.received()).isEmpty();
  }

  @Test
  void certificateThatExpiredIsRefused() {
    server.startTls(
        authority.server("dns:localhost", "-startdate", "2020/01/01 00:00:00", "-validity", "30"));

    Delivery delivery = send(starttls("localhost", ""));

    assertThat(delivery.result()).isEqualTo(Result.UNREACHABLE);
    assertThat(delivery.answer()).containsIgnoringCase("validity");
  }

  @Test
  void loginRefusedIsToldApart() {
    server.offers("AUTH PLAIN").answers("AUTH", "535 5.7.8 wrong password");

    Delivery delivery = send(server("127.0.0.1", server.port(), Tls.LOOPBACK, "sai", null));

    assertThat(delivery.result()).isEqualTo(Result.LOGIN_REFUSED);
    assertThat(delivery.code()).isEqualTo(535);
    assertThat(server.times("AUTH")).isEqualTo(1);
    assertThat(server.times("MAIL")).isZero();
  }

  @Test
  void loginThatCannotBeCheckedNowIsTriedAgain() {
    server.offers("AUTH PLAIN").answers("AUTH", "454 4.7.0 temporary failure");

    Delivery delivery = send(server("127.0.0.1", server.port(), Tls.LOOPBACK, "dung", null));

    assertThat(delivery.result()).isEqualTo(Result.UNREACHABLE);
  }

  @Test
  void connectingTellsWhetherTheServerLetsUsInAndSendsNothing() {
    server.offers("AUTH PLAIN").answers("AUTH", "235 ok", "535 5.7.8 wrong");
    MailServer known = server("127.0.0.1", server.port(), Tls.LOOPBACK, "dung", null);

    assertThat(new SmtpCarrier(known).connect().result()).isEqualTo(Result.SENT);
    assertThat(new SmtpCarrier(known).connect().result()).isEqualTo(Result.LOGIN_REFUSED);
    assertThat(server.times("MAIL")).isZero();
  }

  @Test
  void passwordDoesNotShowItself() {
    assertThat(server("127.0.0.1", 25, Tls.LOOPBACK, "dung", null)).asString().doesNotContain("bí");
  }

  private Received only() {
    assertThat(server.received()).hasSize(1);
    return server.received().get(0);
  }

  private static Delivery send(MailServer to) {
    return send(to, aMail().mail());
  }

  private static Delivery send(MailServer to, Mail mail) {
    try (SmtpCarrier carrier = new SmtpCarrier(to)) {
      return carrier.deliver(mail);
    }
  }

  private MailServer plain() {
    return server("127.0.0.1", server.port(), Tls.LOOPBACK, "", null);
  }

  private MailServer starttls(String host, String user) {
    return server(host, server.port(), Tls.STARTTLS, user, authority.certificate());
  }

  private static MailServer server(
      String host, int port, Tls tls, String user, @Nullable Path caFile) {
    String password = user.isEmpty() ? "" : "bí mật";
    return new MailServer(host, port, tls, user, password, caFile, SHORT);
  }

  private static String login(String user) {
    byte[] plain = (user + "\0" + user + "\0bí mật").getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(plain);
  }
}
