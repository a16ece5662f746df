package vn.dunghan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.Signer;
import vn.dunghan.compose.document.DocumentForm;

class SettingsTest {

  private static final String WARD =
      """
      ward:
        code: HS
        name: phường Hoa Sen
        city: thành phố Cảng
        filing: VT, VHXH
        signer:
          name: Lê Thị Sen
      """;

  private final Path home;

  SettingsTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  void withoutAFileTheDefaultsHold() {
    Settings settings = Settings.read(home);
    assertThat(settings.wardCode()).isEqualTo("phuong");
    assertThat(settings.database().isEmbedded()).isTrue();
    assertThat(settings.share()).isEqualTo(home.resolve("share"));
    assertThat(settings.dueSoonWorkingDays()).isEqualTo(3);
    assertThat(settings.termsEndOnWorkingDay()).isFalse();
    assertThat(settings.firstPeriod()).isNull();
    assertThat(settings.isSwitchedOff("van-hanh-2-cap")).isFalse();
    assertThat(settings.notices()).isEmpty();
  }

  @Test
  void configurationUnderAnotherNameIsNoticed() throws IOException {
    Files.writeString(home.resolve("dung-han.yaml"), WARD);
    assertThat(Settings.read(home).notices())
        .singleElement()
        .asString()
        .contains("dung-han.yaml không được đọc; hãy đổi tên");
  }

  @Test
  void everythingThatIsSaidCounts() throws IOException {
    Settings settings =
        read(
            """
            database:
              url: jdbc:mariadb://may-chu:3306/dunghan
              user: dunghan
              password: bí mật
            share: {dir: /srv/chung}
            assess: {due-soon-working-days: 5}
            deadlines: {terms-end-on-working-day: true}
            run-due: {first-period: 2025-10}
            reports: {van-hanh-2-cap: {enabled: false}}
            """);
    assertThat(settings.database().isEmbedded()).isFalse();
    assertThat(settings.database().user()).isEqualTo("dunghan");
    assertThat(settings.database().password().value()).isEqualTo("bí mật");
    assertThat(settings.share()).isEqualTo(Path.of("/srv/chung"));
    assertThat(settings.dueSoonWorkingDays()).isEqualTo(5);
    assertThat(settings.termsEndOnWorkingDay()).isTrue();
    assertThat(settings.firstPeriod()).isEqualTo(YearMonth.of(2025, 10));
    assertThat(settings.isSwitchedOff("van-hanh-2-cap")).isTrue();
  }

  @Test
  void faceOfAWardFollowsFromItsName() throws IOException {
    assertThat(read(WARD).office("HS", ""))
        .isEqualTo(
            Office.ofCommittee(
                "phường Hoa Sen",
                "thành phố Cảng",
                "Hoa Sen",
                "",
                List.of("ỦY BAN NHÂN DÂN", "PHƯỜNG HOA SEN"),
                new Signer("TM. ỦY BAN NHÂN DÂN", List.of("CHỦ TỊCH"), "Lê Thị Sen"),
                "VT, VHXH"));
    assertThat(read(WARD).missing("HS", "", DocumentForm.STATE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Phường Hoa Sen, phường Hoa Sen, Hoa Sen, PHƯỜNG HOA SEN",
    "Hoa Sen, phường Hoa Sen, Hoa Sen, PHƯỜNG HOA SEN",
    "PHƯỜNG Hoa Sen, phường Hoa Sen, Hoa Sen, PHƯỜNG HOA SEN",
    "Phường 12, phường 12, Phường 12, PHƯỜNG 12",
    "Xã An Bình, xã An Bình, An Bình, XÃ AN BÌNH",
    "Đặc khu Đảo Xa, đặc khu Đảo Xa, Đảo Xa, ĐẶC KHU ĐẢO XA"
  })
  void nameInTheRegisterStandsInForTheConfiguredOne(
      String registered, String name, String place, String issuer) {
    Office office = Settings.read(home).office("phuong", registered);
    assertThat(office.name()).isEqualTo(name);
    assertThat(office.place()).isEqualTo(place);
    assertThat(office.issuer()).containsExactly("ỦY BAN NHÂN DÂN", issuer);
  }

  @Test
  void whatAReportLacksIsNamedByItsKeys() {
    Settings settings = Settings.read(home);
    assertThat(settings.missing("phuong", "", DocumentForm.STATE))
        .isEqualTo(
            "dung-han.yml chưa khai: ward.name (tên phường), ward.city (tên thành phố hoặc tỉnh),"
                + " ward.signer.name (họ tên người ký); hãy bổ sung rồi lập lại.");
    assertThat(settings.missing("khac", "Phường Khác", DocumentForm.STATE))
        .contains("wards.khac.city", "wards.khac.signer.name")
        .doesNotContain("wards.khac.name");
    assertThat(settings.office("phuong", "").name()).isEqualTo("phường …");
  }

  @Test
  void otherWardSharesTheCityButNeitherNameNorPerson() throws IOException {
    Settings settings = read(WARD + "wards:\n  AB:\n    signer: {title: [QUYỀN CHỦ TỊCH]}\n");
    Office office = settings.office("AB", "Phường An Bình");
    assertThat(office.name()).isEqualTo("phường An Bình");
    assertThat(office.city()).isEqualTo("thành phố Cảng");
    assertThat(office.issuer()).containsExactly("ỦY BAN NHÂN DÂN", "PHƯỜNG AN BÌNH");
    assertThat(office.signer())
        .isEqualTo(new Signer("TM. ỦY BAN NHÂN DÂN", List.of("QUYỀN CHỦ TỊCH"), ""));
    assertThat(settings.missing("AB", "Phường An Bình", DocumentForm.STATE))
        .contains("wards.AB.signer.name");
    assertThat(settings.furtherWards()).containsExactly("AB");
  }

  @Test
  void reportIsAdaptedWhereTheInstallationSaysOtherwise() throws IOException {
    ReportDefinition shipped = ReportDefinitions.of(home).definition("van-hanh-2-cap");
    Settings settings =
        read(
            """
            reports:
              van-hanh-2-cap:
                send-by: trước ngày 20 hằng tháng
                recipients: [Như trên, "Lưu: ${luu}"]
                signer: {title: [KT. CHỦ TỊCH, PHÓ CHỦ TỊCH], name: Trần Văn Lúa}
            """);
    ReportDefinition adapted = settings.adapted(shipped);
    assertThat(adapted.sendBy()).isEqualTo("trước ngày 20 hằng tháng");
    assertThat(adapted.recipients()).containsExactly("Như trên", "Lưu: ${luu}");
    assertThat(adapted.addressees()).isEqualTo(shipped.addressees());
    assertThat(adapted.sections()).isEqualTo(shipped.sections());
    assertThat(adapted.signerOf(settings.office("phuong", "")).name()).isEqualTo("Trần Văn Lúa");
    assertThat(Settings.read(home.resolve("none")).adapted(shipped)).isEqualTo(shipped);
  }

  /** What report.yml says, what dung-han.yml says, and whether run-due makes the report. */
  @ParameterizedTest
  @CsvSource({
    "true, '', true",
    "true, false, false",
    "false, '', false",
    "false, true, true",
  })
  void installationDecidesOverTheDefinitionWhetherAReportIsMadeWhenDue(
      boolean scheduled, String enabled, boolean made) throws IOException {
    ReportDefinition definition =
        DefinitionReader.read(
            "van-hanh-2-cap",
            "report.yml",
            ("{scheduled: "
                    + scheduled
                    + ", subject: S, periods: month,"
                    + " sections: [{title: A, parts: [figures]}]}")
                .getBytes(StandardCharsets.UTF_8));
    Settings settings = read("reports: {van-hanh-2-cap: {enabled: " + enabled + "}}\n");
    assertThat(settings.adapted(definition).scheduled()).isEqualTo(made);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shaer: {dir: x}                      | không có khóa “shaer”; có phải ý là “share”? Dùng được: ward, city, wards,
          ward: {nam: x}                       | không có khóa “nam”; có phải ý là “name”?
          ward: {code: "a/b"}                  | mã phường “a/b” không dùng được
          ward: {signer: {tilte: x}}           | không có khóa “tilte”; có phải ý là “title”?
          wards: {AB: {code: AB}}              | không có khóa “code”; dùng được: signer, name, city,
          wards: {AB: phường}                  | dưới “AB” phải là các dòng “khóa: giá trị”
          wards: {"A B": {name: x}}            | mã phường “A B” không dùng được
          database: {url: "jdbc:mysql://x/y"}  | địa chỉ cơ sở dữ liệu phải có dạng jdbc:mariadb://
          database: {url: "jdbc:mariadb://x/y?password=z"} | không ghi mật khẩu trong địa chỉ
          database: {password-file: khong-co}  | không đọc được tệp mật khẩu
          database: {password-file: a, password: b} | chỉ dùng một trong hai khóa
          assess: {due-soon-working-days: 31}  | từ 0 đến 30, không phải “31”
          deadlines: {terms-end-on-working-day: yes} | giá trị “yes” của khóa “terms-end-on-working-day” không dùng được; dùng được: false, true.
          trial: {starts: hôm qua}             | thời điểm “hôm qua” của khóa “starts” không đọc được
          run-due: {first-period: 10/2025}     | kỳ đầu tiên phải là một tháng, viết năm trước: 2025-10.
          reports: {van-hanh-2cap: {}}         | không có khóa “van-hanh-2cap”; có phải ý là “van-hanh-2-cap”?
          reports: {van-hanh-2-cap: {sendby: x}} | không có khóa “sendby”; có phải ý là “send-by”?
          reports: {van-hanh-2-cap: {addressees: "${ki}"}} | không có chỗ thay thế ${ki}
          """)
  void mistakeIsToldWithFileLineAndWhatIsAllowed(String text, String message) {
    assertThatThrownBy(() -> read("# dòng 1\n" + text + "\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(home.resolve("dung-han.yml") + ", dòng 2: ")
        .hasMessageContaining(message);
  }

  @Test
  void allMistakesAreToldAtOnce() {
    assertThatThrownBy(() -> read("foo: 1\nassess:\n  due-soon-working-days: x\nbar: 2\n"))
        .isInstanceOfSatisfying(
            SettingsException.class,
            fault -> assertThat(fault.problems()).extracting(Problem::line).contains(1, 3, 4));
  }

  @Test
  void clockOfASampleWardGoesOnFromItsOwnDay() throws IOException {
    Clock real = Clock.fixed(Instant.parse("2026-11-29T08:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    Settings sample = read("trial: {starts: 2026-02-26T14:00, built-at: 2026-11-29T07:00:00Z}\n");
    assertThat(LocalDateTime.now(sample.clock(real))).isEqualTo("2026-02-26T15:30");
    assertThat(sample.isTrial()).isTrue();
  }

  @Test
  void wardAtWorkHasTheRealClock() throws IOException {
    Settings ward = read(WARD);
    assertThat(ward.clock(Clock.systemUTC())).isEqualTo(Clock.systemUTC());
    assertThat(ward.isTrial()).isFalse();
  }

  private Settings read(String text) throws IOException {
    Files.writeString(home.resolve("dung-han.yml"), text);
    return Settings.read(home);
  }
}
