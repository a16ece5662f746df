package vn.dunghan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.deliver.MailServer;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.deliver.Sender;
import vn.dunghan.deliver.Timeouts;
import vn.dunghan.deliver.Tls;

class MailSettingsTest {

  private static final Recipient SEN = new Recipient("Lê Thị Sen", "sen@hoa.vn");

  private final Path home;

  MailSettingsTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  void withoutAServerLettersGoIntoTheFolderAndToNobody() {
    MailSettings mail = Settings.read(home).mail();

    assertThat(mail.server()).isEmpty();
    assertThat(mail.leadership("phuong")).isEmpty();
    assertThat(mail.clerk("phuong")).isEmpty();
    assertThat(mail.chair("phuong")).isEmpty();
    assertThat(mail.allows("ai@dau-cung.duoc")).isTrue();
    assertThat(mail.largestAttachments()).isEqualTo(10 * 1024 * 1024);
  }

  @Test
  void everythingThatIsSaidCounts() throws IOException {
    Files.writeString(home.resolve("mat-khau"), "bí mật\n");
    Files.writeString(home.resolve("ca.pem"), "…");
    MailSettings mail =
        read(
            """
              host: smtp.hoa.vn
              port: 2525
              ca-file: ca.pem
              user: van-phong
              password-file: mat-khau
              from: "Văn phòng <van-phong@hoa.vn>"
              reply-to: tong-hop@hoa.vn
              bounce-to: tra-lai@hoa.vn
              leadership: [Lê Thị Sen <sen@hoa.vn>, cuc@hoa.vn]
              clerk: tong-hop@hoa.vn
              chair: "Chủ tịch <chu-tich@hoa.vn>"
              allowed-domains: hoa.vn
              most-per-run: 7
              most-per-recipient-per-day: 3
              largest-attachments-mb: 1
              share-seen-as: \\\\may-chu\\chung
            """);

    assertThat(mail.server())
        .contains(
            new MailServer(
                "smtp.hoa.vn",
                2525,
                Tls.STARTTLS,
                "van-phong",
                "bí mật",
                home.resolve("ca.pem"),
                Timeouts.USUAL));
    assertThat(mail.sender())
        .isEqualTo(
            new Sender(
                new Recipient("Văn phòng", "van-phong@hoa.vn"),
                new Recipient("", "tong-hop@hoa.vn"),
                "tra-lai@hoa.vn"));
    assertThat(mail.leadership("phuong")).containsExactly(SEN, new Recipient("", "cuc@hoa.vn"));
    assertThat(mail.chair("phuong")).containsExactly(new Recipient("Chủ tịch", "chu-tich@hoa.vn"));
    assertThat(mail.allows("a@hoa.vn")).isTrue();
    assertThat(mail.allows("a@khac.vn")).isFalse();
    assertThat(mail.mostPerRun()).isEqualTo(7);
    assertThat(mail.mostPerDay()).isEqualTo(3);
    assertThat(mail.largestAttachments()).isEqualTo(1024 * 1024);
    assertThat(mail.shareSeenAs()).isEqualTo("\\\\may-chu\\chung");
  }

  @ParameterizedTest
  @CsvSource({"starttls, 587", "smtps, 465", "loopback, 25"})
  void portFollowsTheWayOfTheSecret(String tls, int port) throws IOException {
    MailSettings mail = read("  host: 127.0.0.1\n  from: a@hoa.vn\n  tls: " + tls + "\n");

    assertThat(mail.server()).map(MailServer::port).contains(port);
  }

  @Test
  void otherWardsLettersNeverGoToThisWardsLeadership() throws IOException {
    MailSettings mail =
        read(
            """
              leadership: Lê Thị Sen <sen@hoa.vn>
              clerk: tong-hop@hoa.vn
              wards:
                cuc:
                  leadership: lan@cuc.vn
            """);

    assertThat(mail.leadership("phuong")).containsExactly(SEN);
    assertThat(mail.leadership("cuc")).containsExactly(new Recipient("", "lan@cuc.vn"));
    assertThat(mail.clerk("cuc")).isEmpty();
    assertThat(mail.reportReaders("mai", "van-hanh-2-cap")).isEmpty();
  }

  @Test
  void reportMayHaveReadersOfItsOwnOrNone() throws IOException {
    String leadership = "  leadership: sen@hoa.vn\n";

    assertThat(read(leadership).reportReaders("phuong", "van-hanh-2-cap")).hasSize(1);
    assertThat(
            read(leadership + "  reports: {van-hanh-2-cap: [a@hoa.vn, b@hoa.vn]}\n")
                .reportReaders("phuong", "van-hanh-2-cap"))
        .hasSize(2);
    assertThat(
            read(leadership + "  reports: {van-hanh-2-cap: []}\n")
                .reportReaders("phuong", "van-hanh-2-cap"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tls: none | dòng 2 | loopback",
        "tls: loopback, host: smtp.hoa.vn, from: a@hoa.vn | không mã hóa | starttls hoặc smtps",
        "host: 'smtp://hoa.vn:25', from: a@hoa.vn | “host” chỉ là tên máy chủ | “port”",
        "host: smtp.hoa.vn | thiếu khóa “from” | from: …",
        "host: smtp.hoa.vn, from: a@hoa.vn, user: a | thiếu khóa “password-file” | password-file",
        "host: smtp.hoa.vn, from: a@hoa.vn, password: x | thiếu khóa “user” | user",
        "ca-file: khong-co.pem | không đọc được tệp chứng thư | khong-co.pem",
        "leadership: Lê Thị Sen | “Lê Thị Sen” không phải là địa chỉ thư | <van-phong@co-quan.vn>",
        "leadership: 'sen@hoa.vn; cuc@hoa.vn' | không phải là địa chỉ thư | sen@hoa.vn; cuc",
        "clerk: sen@hoa | không phải là địa chỉ thư | sen@hoa",
        "allowed-domains: hoa sen | không phải là tên miền | co-quan.vn",
        "most-per-run: 0 | số nguyên từ 1 | most-per-run",
        "leaderships: a@hoa.vn | không có khóa “leaderships” | leadership",
        "reports: {van-hanh: a@hoa.vn} | không có khóa “van-hanh” | van-hanh-2-cap",
      })
  void mistakeIsToldWithWhatToWrite(String lines, String complaint, String advice) {
    String yaml = lines.startsWith("reports") ? "  " + lines : "  " + lines.replace(", ", "\n  ");
    assertThatThrownBy(() -> read(yaml + "\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(complaint)
        .hasMessageContaining(advice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "'::1'"})
  void clearTextStaysOnThisMachine(String host) throws IOException {
    assertThat(read("  host: " + host + "\n  tls: loopback\n  from: a@hoa.vn\n").server())
        .isPresent();
  }

  private MailSettings read(String yaml) throws IOException {
    Files.writeString(home.resolve("dung-han.yml"), "mail:\n" + yaml);
    return Settings.read(home).mail();
  }
}
