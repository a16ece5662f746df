package vn.dunghan.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads dung-han.yml. */
final class SettingsReader {

  private static final int MOST_DAYS_SOON = 30;
  private static final int DAYS_SOON = 3;

  private final Path home;
  private final YamlFile file;
  private final List<String> notices = new ArrayList<>();

  private SettingsReader(Path home, YamlFile file) {
    this.home = home;
    this.file = file;
  }

  static Settings read(Path home) {
    Path path = home.resolve(Settings.FILE);
    SettingsReader reader = new SettingsReader(home, new YamlFile(path.toString(), bytes(path)));
    reader.noticeMisnamed(path);
    Settings settings = reader.settings();
    reader.file.complete();
    return settings;
  }

  private Settings settings() {
    YamlMapping root = file.root();
    YamlMapping ward = root.mapping("ward");
    YamlMapping city = root.mapping("city");
    String code = code(ward);
    return new Settings(
        code,
        ward(ward),
        wards(root.mapping("wards"), city),
        cityCode(city),
        database(root.mapping("database")),
        share(root.mapping("share")),
        root.mapping("assess").number("due-soon-working-days", 0, MOST_DAYS_SOON, DAYS_SOON),
        root.mapping("deadlines").flag("terms-end-on-working-day", false),
        firstPeriod(root.mapping("run-due")),
        HeartbeatSettings.read(home, root.mapping("heartbeat")),
        reports(root.mapping("reports")),
        NightlySettings.read(root.mapping("nightly")),
        TrialClock.read(root.mapping("trial")),
        new MailReader(home, notices).read(root.mapping("mail"), code),
        notices);
  }

  /** Editors like to name the file their own way, and then nothing in it would count. */
  private void noticeMisnamed(Path path) {
    for (String name : List.of("dung-han.yaml", "dung-han.yml.txt")) {
      if (Files.exists(home.resolve(name))) {
        notices.add(home.resolve(name) + " không được đọc; hãy đổi tên thành " + path + ".");
      }
    }
  }

  private static String code(YamlMapping ward) {
    return ward.value("code").map(SettingsReader::code).orElse(Settings.DEFAULT_WARD);
  }

  private static String code(YamlValue value) {
    if (!Codes.isCode(value.text())) {
      value.problem("mã phường “" + value.text() + "” không dùng được; " + Codes.RULE);
    }
    return value.text();
  }

  private static WardSettings ward(YamlMapping ward) {
    YamlMapping signer = ward.mapping("signer");
    return new WardSettings(
        given(ward, "name"),
        given(ward, "city"),
        given(ward, "place"),
        given(ward, "issuer-parent"),
        ward.texts("issuer"),
        given(ward, "filing"),
        signer.value("authority").map(YamlValue::text).orElse(null),
        signer.texts("title"),
        given(signer, "name"),
        party(ward.mapping("party")));
  }

  private static PartySettings party(YamlMapping party) {
    YamlMapping signer = party.mapping("signer");
    return new PartySettings(
        given(party, "superior"),
        given(party, "committee"),
        given(party, "issuer-parent"),
        party.texts("issuer"),
        given(party, "place"),
        given(party, "filing"),
        signer.value("authority").map(YamlValue::text).orElse(null),
        signer.texts("title"),
        given(signer, "name"));
  }

  /** Empty where no city is configured. */
  private static String cityCode(YamlMapping city) {
    if (city.keys().isEmpty()) {
      return "";
    }
    if (city.value("code").isEmpty()) {
      city.missing("code");
    }
    return city.value("code").map(SettingsReader::code).orElse("");
  }

  /** The city stands on its documents as a ward does. */
  private static Map<String, WardSettings> wards(YamlMapping wards, YamlMapping city) {
    Map<String, WardSettings> byCode = new LinkedHashMap<>();
    city.value("code").ifPresent(code -> byCode.put(code.text(), ward(city)));
    for (String code : wards.keys()) {
      if (!Codes.isCode(code)) {
        wards.problem("mã phường “" + code + "” không dùng được; " + Codes.RULE);
      }
      byCode.put(code, ward(wards.mapping(code)));
    }
    return byCode;
  }

  private DatabaseSettings database(YamlMapping database) {
    return new DatabaseSettings(
        database.value("url").map(SettingsReader::url).orElse(""),
        database.text("user", ""),
        new Passwords(home, notices).read(database));
  }

  private static String url(YamlValue value) {
    String url = value.text();
    if (!url.isEmpty() && !url.startsWith("jdbc:mariadb:")) {
      value.problem(
          "địa chỉ cơ sở dữ liệu phải có dạng jdbc:mariadb://máy-chủ:3306/tên-cơ-sở-dữ-liệu; để"
              + " trống thì dùng cơ sở dữ liệu đi kèm (chỉ để dùng thử).");
    }
    if (url.contains("password=")) {
      value.problem("không ghi mật khẩu trong địa chỉ; hãy dùng khóa “password-file”.");
    }
    return url;
  }

  private Path share(YamlMapping share) {
    return home.resolve(share.text("dir", "share")).normalize();
  }

  private static @Nullable YearMonth firstPeriod(YamlMapping runDue) {
    return runDue.value("first-period").map(SettingsReader::month).orElse(null);
  }

  private static @Nullable YearMonth month(YamlValue value) {
    try {
      return YearMonth.parse(value.text());
    } catch (DateTimeParseException fault) {
      value.problem("kỳ đầu tiên phải là một tháng, viết năm trước: 2025-10.");
      return null;
    }
  }

  private Map<String, ReportSettings> reports(YamlMapping reports) {
    Map<String, ReportSettings> byCode = new LinkedHashMap<>();
    ReportDefinitions known = ReportDefinitions.of(home);
    for (String code : reports.keys()) {
      if (known.contains(code)) {
        byCode.put(code, report(reports.mapping(code)));
      }
    }
    reports.allow(known::codes);
    return byCode;
  }

  private static ReportSettings report(YamlMapping report) {
    return new ReportSettings(
        report.flag("enabled"),
        report.text("send-by", ""),
        Texts.FACE.all(report, "addressees"),
        Texts.FACE.all(report, "recipients"),
        DefinitionReader.signer(report),
        report.texts("subjects"));
  }

  private static @Nullable String given(YamlMapping mapping, String key) {
    String text = mapping.text(key, "");
    return text.isEmpty() ? null : text;
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
    } catch (IOException fault) {
      throw new SettingsException(
          new Problem(path.toString(), 0, "không mở được tệp; hãy kiểm tra quyền đọc."));
    }
  }
}
