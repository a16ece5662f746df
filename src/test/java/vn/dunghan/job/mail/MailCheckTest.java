package vn.dunghan.job.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.deliver.ScriptedSmtp;
import vn.dunghan.job.mail.MailCheck.Finding;
import vn.dunghan.job.mail.MailCheck.Level;
import vn.dunghan.settings.Settings;

class MailCheckTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 2, 13, 7, 30);

  private final Path home;
  private final ScriptedSmtp server = ScriptedSmtp.start();

  MailCheckTest(@TempDir Path home) {
    this.home = home;
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void withoutAServerItIsAWarningThatSaysWhereTheMailsAre() {
    Finding finding = MailCheck.of(Settings.read(home)).connect();

    assertThat(finding.level()).isEqualTo(Level.WARNING);
    assertThat(finding.words()).contains("outbox", "dung-han.yml");
  }

  @Test
  void serverThatLetsUsInIsSoundAndGetsNoMail() throws IOException {
    Finding finding = check("").connect();

    assertThat(finding.level()).as(finding.words()).isEqualTo(Level.SOUND);
    assertThat(server.times("MAIL")).isZero();
  }

  @Test
  void wrongPasswordIsAFaultThatNamesTheKeys() throws IOException {
    server.offers("AUTH PLAIN").answers("AUTH", "535 5.7.8 wrong password");

    Finding finding = check("  user: a\n  password: lộ-ra\n").connect();

    assertThat(finding.level()).isEqualTo(Level.FAULT);
    assertThat(finding.words())
        .contains("535", "wrong password", "password-file", "dung-han.yml")
        .doesNotContain("lộ-ra");
  }

  @Test
  void serverThatIsNotThereIsAFaultThatNamesTheKeys() throws IOException {
    MailCheck check = check("");
    server.close();

    Finding finding = check.connect();

    assertThat(finding.level()).isEqualTo(Level.FAULT);
    assertThat(finding.words()).contains("127.0.0.1", "host, port, tls");
  }

  @Test
  void letterThatIsSentForATestArrives() throws IOException {
    Finding finding = check("").send("sen@hoa-sen.vn", NOW);

    assertThat(finding.level()).as(finding.words()).isEqualTo(Level.SOUND);
    assertThat(server.received()).hasSize(1);
    assertThat(server.received().get(0).to()).isEqualTo("sen@hoa-sen.vn");
  }

  @Test
  void testLetterThatIsRefusedIsAFault() throws IOException {
    server.answers("RCPT", "550 5.1.1 no such user");

    Finding finding = check("").send("sen@hoa-sen.vn", NOW);

    assertThat(finding.level()).isEqualTo(Level.FAULT);
    assertThat(finding.words()).contains("550", "địa chỉ nhận");
  }

  @Test
  void testLetterGoesNeitherToAWrongAddressNorBeyondTheAllowedDomains() throws IOException {
    MailCheck check = check("  allowed-domains: hoa-sen.vn\n");

    assertThat(check.send("sen", NOW).level()).isEqualTo(Level.FAULT);
    assertThat(check.send("sen@noi-khac.vn", NOW).words()).contains("allowed-domains");
    assertThat(server.heard()).isEmpty();
  }

  @Test
  void wardWithoutReadersIsAWarningThatNamesTheKeys() throws IOException {
    MailCheck check = check("  leadership: sen@hoa-sen.vn\n  clerk: mai@hoa-sen.vn\n");

    assertThat(check.recipients("phuong").level()).isEqualTo(Level.SOUND);
    assertThat(check.recipients("cuc").level()).isEqualTo(Level.WARNING);
    assertThat(check.recipients("cuc").words()).contains("leadership", "clerk", "cuc");
  }

  private MailCheck check(String more) throws IOException {
    Files.writeString(
        home.resolve("dung-han.yml"),
        "mail:\n  host: 127.0.0.1\n  tls: loopback\n  port: "
            + server.port()
            + "\n  from: van-phong@hoa-sen.vn\n"
            + more);
    return MailCheck.of(Settings.read(home));
  }
}
