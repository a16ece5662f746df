package vn.dunghan.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghan.deliver.Addresses;
import vn.dunghan.deliver.MailServer;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.deliver.Sender;
import vn.dunghan.deliver.Timeouts;
import vn.dunghan.deliver.Tls;

/** Reads what dung-han.yml says of mail. */
final class MailReader {

  private static final int MOST_PER_RUN = 500;
  private static final int MOST_PER_DAY = 20;
  private static final int MEGABYTES = 10;
  private static final int MEGABYTE = 1024 * 1024;
  private static final int MOST = 10_000;

  /** What a database and most mail servers take in one piece. */
  private static final int MOST_MEGABYTES = 15;

  private static final int LAST_PORT = 65_535;

  /** Who letters come from while they only go into a folder; a domain that can never be. */
  private static final Recipient NOBODY = new Recipient("Đúng Hạn", "dung-han@dung-han.invalid");

  private static final Map<String, Tls> TLS =
      Map.of("starttls", Tls.STARTTLS, "smtps", Tls.SMTPS, "loopback", Tls.LOOPBACK);

  private final Path home;
  private final List<String> notices;

  MailReader(Path home, List<String> notices) {
    this.home = home;
    this.notices = notices;
  }

  MailSettings read(YamlMapping mail, String wardCode) {
    MailServer server = server(mail);
    return new MailSettings(
        server,
        sender(mail, server != null),
        wardCode,
        people(mail),
        wards(mail.mapping("wards")),
        reports(mail.mapping("reports")),
        domains(mail),
        mail.number("most-per-run", 1, MOST, MOST_PER_RUN),
        mail.number("most-per-recipient-per-day", 1, MOST, MOST_PER_DAY),
        (long) mail.number("largest-attachments-mb", 0, MOST_MEGABYTES, MEGABYTES) * MEGABYTE,
        mail.text("share-seen-as", ""));
  }

  private @Nullable MailServer server(YamlMapping mail) {
    String host = mail.value("host").map(MailReader::host).orElse("");
    Tls tls = mail.oneOf("tls", TLS, Tls.STARTTLS);
    int port = mail.number("port", 1, LAST_PORT, tls.port());
    Path caFile = mail.value("ca-file").map(this::caFile).orElse(null);
    String user = mail.text("user", "");
    Secret password = new Passwords(home, notices).read(mail);
    if (host.isEmpty()) {
      return null;
    }
    if (tls == Tls.LOOPBACK && !MailServer.isLoopback(host)) {
      mail.value("tls")
          .ifPresent(
              value ->
                  value.problem(
                      "loopback gửi thư không mã hóa nên chỉ dùng cho máy chủ thư trên chính máy này"
                          + " (host: 127.0.0.1, ::1 hoặc localhost); với “"
                          + host
                          + "” hãy dùng starttls hoặc smtps."));
      return null;
    }
    if (user.isEmpty() != password.isEmpty()) {
      mail.missing(user.isEmpty() ? "user" : "password-file");
    }
    return new MailServer(host, port, tls, user, password.value(), caFile, Timeouts.USUAL);
  }

  private static String host(YamlValue value) {
    String host = value.text();
    if (!host.matches("[A-Za-z0-9._-]*|[0-9A-Fa-f:]+")) {
      value.problem(
          "“host” chỉ là tên máy chủ thư, ví dụ smtp.co-quan.vn; cổng ghi ở khóa “port”, cách mã hóa"
              + " ghi ở khóa “tls”.");
      return "";
    }
    return host;
  }

  private @Nullable Path caFile(YamlValue value) {
    if (value.text().isEmpty()) {
      return null;
    }
    Path file = home.resolve(value.text());
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      value.problem("không đọc được tệp chứng thư " + file + "; hãy kiểm tra tên và quyền đọc.");
    }
    return file;
  }

  private static Sender sender(YamlMapping mail, boolean required) {
    Recipient from = one(mail, "from").orElse(null);
    if (from == null && required && mail.value("from").isEmpty()) {
      mail.missing("from");
    }
    Recipient sender = from == null ? NOBODY : from;
    return new Sender(
        sender,
        one(mail, "reply-to").orElse(null),
        one(mail, "bounce-to").map(Recipient::address).orElse(sender.address()));
  }

  private static MailSettings.People people(YamlMapping mapping) {
    return new MailSettings.People(
        all(mapping, "clerk"), all(mapping, "leadership"), all(mapping, "chair"));
  }

  private static Map<String, MailSettings.People> wards(YamlMapping wards) {
    Map<String, MailSettings.People> byCode = new LinkedHashMap<>();
    for (String code : wards.keys()) {
      byCode.put(code, people(wards.mapping(code)));
    }
    return byCode;
  }

  private Map<String, List<Recipient>> reports(YamlMapping reports) {
    Map<String, List<Recipient>> byCode = new LinkedHashMap<>();
    ReportDefinitions known = ReportDefinitions.of(home);
    for (String code : reports.keys()) {
      if (known.contains(code) && reports.value(code).isPresent()) {
        byCode.put(code, all(reports, code));
      }
    }
    reports.allow(known::codes);
    return byCode;
  }

  private static Set<String> domains(YamlMapping mail) {
    Set<String> domains = new LinkedHashSet<>();
    for (YamlValue value : mail.list("allowed-domains", Optional::of)) {
      String domain = Addresses.folded(value.text()).replaceFirst("^@", "");
      if (!domain.isEmpty() && !Addresses.isAddress("a@" + domain)) {
        value.problem("“" + value.text() + "” không phải là tên miền; viết như: co-quan.vn.");
      }
      domains.add(domain);
    }
    domains.remove("");
    return domains;
  }

  private static Optional<Recipient> one(YamlMapping mapping, String key) {
    return mapping.value(key).filter(value -> !value.text().isEmpty()).flatMap(MailReader::read);
  }

  private static List<Recipient> all(YamlMapping mapping, String key) {
    return mapping.list(
        key,
        value -> Optional.of(value).filter(v -> !v.text().isEmpty()).flatMap(MailReader::read));
  }

  private static Optional<Recipient> read(YamlValue value) {
    Optional<Recipient> recipient = Addresses.read(value.text());
    if (recipient.isEmpty()) {
      value.problem(
          "“"
              + value.text()
              + "” không phải là địa chỉ thư; viết như: Văn phòng <van-phong@co-quan.vn>, đặt trong"
              + " dấu ngoặc kép nếu có dấu phẩy hoặc dấu hai chấm.");
    }
    return recipient;
  }
}
