package vn.dunghan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.definition.Placeholder;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.SectionCodes;
import vn.dunghan.compose.definition.SectionDefinition;
import vn.dunghan.compose.definition.SheetKind;
import vn.dunghan.compose.document.DocumentForm;

/** The definition and the configuration that offices copy: they load, and they explain all. */
class ShippedFilesTest {

  private static final Pattern KEY = Pattern.compile(" *([a-z0-9-]+):");

  private final Path home;

  ShippedFilesTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  void monthlyReportHasTheOutlineItsDirectiveAsksFor() {
    ReportDefinition report = ReportDefinitions.of(home).definition("van-hanh-2-cap");
    assertThat(report.periods()).containsExactly(PeriodKind.MONTH);
    assertThat(report.basis()).isEqualTo(PeriodBasis.ND09);
    assertThat(report.collectDays()).isEqualTo(3);
    assertThat(report.sendBy()).isEqualTo("trước 16 giờ, ngày 21 hằng tháng");
    assertThat(report.sections())
        .extracting(SectionDefinition::title)
        .containsExactly(
            "TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN",
            "ĐÁNH GIÁ CHUNG",
            "KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT, KIẾN NGHỊ",
            "NHIỆM VỤ TRỌNG TÂM KỲ TỚI");
    assertThat(SectionCodes.of(report).codes())
        .containsExactly(
            "quan-triet",
            "to-chuc-bo-may",
            "che-do-chinh-sach",
            "phan-cap",
            "hanh-chinh-cong",
            "chuyen-doi-so",
            "co-so-vat-chat",
            "tap-huan",
            "kinh-te-xa-hoi",
            "tuyen-truyen",
            "uu-diem",
            "han-che",
            "nguyen-nhan",
            "kien-nghi",
            "nhiem-vu-ky-toi");
    assertThat(report.appendices())
        .singleElement()
        .satisfies(
            appendix ->
                assertThat(appendix.parts())
                    .containsExactly(PartDefinition.of(PartKind.PROGRESS_TABLE)));
  }

  @Test
  void partysReportSaysTheSameInThePartysFormAndIsMadeOnRequest() {
    ReportDefinitions reports = ReportDefinitions.of(home);
    ReportDefinition state = reports.definition("van-hanh-2-cap");
    ReportDefinition party = reports.definition("van-hanh-2-cap-dang");
    assertThat(party.form()).isEqualTo(DocumentForm.PARTY);
    assertThat(party.scheduled()).isFalse();
    assertThat(party.sendBy()).isEqualTo("trước 16 giờ, ngày 22 hằng tháng");
    assertThat(party.basis()).isEqualTo(state.basis());
    assertThat(party.collectDays()).isEqualTo(state.collectDays());
    assertThat(SectionCodes.of(party).codes())
        .containsExactlyInAnyOrderElementsOf(SectionCodes.of(state).codes());
    assertThat(parts(party)).containsExactlyInAnyOrderElementsOf(parts(state));
    assertThat(party.appendices()).isEqualTo(state.appendices());
    assertThat(party.sheets()).isEqualTo(state.sheets());
  }

  /** All parts of the sections but for their texts and hints. */
  private static List<String> parts(ReportDefinition definition) {
    return definition.sections().stream()
        .flatMap(SectionDefinition::withInner)
        .flatMap(section -> section.parts().stream())
        .filter(part -> part.kind() != PartKind.TEXT)
        .map(part -> part.kind() + " " + part.arguments().stream().findFirst().orElse(""))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Placeholder.class)
  void reportExplainsEveryPlaceholder(Placeholder placeholder) throws IOException {
    assertThat(comments("/report-templates/van-hanh-2-cap/report.yml"))
        .contains("${" + placeholder.yaml() + "}");
  }

  @ParameterizedTest
  @EnumSource(PartKind.class)
  void reportExplainsEveryPart(PartKind kind) throws IOException {
    assertThat(comments("/report-templates/van-hanh-2-cap/report.yml"))
        .containsPattern("- " + kind.yaml() + "\\b");
  }

  @ParameterizedTest
  @EnumSource(OccurrenceStatus.class)
  void reportExplainsEveryStatus(OccurrenceStatus status) throws IOException {
    assertThat(comments("/report-templates/van-hanh-2-cap/report.yml"))
        .containsPattern("[^-]\\b" + PartDefinition.yamlOf(status) + "[^-\\]]");
  }

  @ParameterizedTest
  @EnumSource(SheetKind.class)
  void reportExplainsEverySheet(SheetKind sheet) throws IOException {
    assertThat(comments("/report-templates/van-hanh-2-cap/report.yml"))
        .contains(sheet.yaml() + " (");
  }

  @Test
  void everyKeyOfTheReportIsExplainedByTheCommentAboveIt() throws IOException {
    List<String> lines = lines("/report-templates/van-hanh-2-cap/report.yml");
    assertThat(unexplained(lines.stream().filter(line -> !line.startsWith(" ")).toList()))
        .isEmpty();
  }

  @Test
  void exampleConfigurationLoadsAndSaysNothingButDefaults() throws IOException {
    Files.writeString(home.resolve("dung-han.yml"), example());
    Settings settings = Settings.read(home);
    assertThat(settings.wardCode()).isEqualTo(Settings.DEFAULT_WARD);
    assertThat(settings.missing("phuong", "", DocumentForm.STATE))
        .contains("ward.name", "ward.city");
    assertThat(settings.database().isEmbedded()).isTrue();
    assertThat(settings.share()).isEqualTo(home.resolve("share"));
    assertThat(settings.dueSoonWorkingDays()).isEqualTo(3);
    assertThat(settings.termsEndOnWorkingDay()).isFalse();
    assertThat(settings.furtherWards()).isEmpty();
  }

  @Test
  void exampleConfigurationLoadsWithItsSamplesSwitchedOn() throws IOException {
    Files.writeString(home.resolve("dung-han.yml"), switchedOn());
    Settings settings = Settings.read(home);
    assertThat(settings.furtherWards()).containsExactlyInAnyOrder("hoa-sen", "hai-phong");
    assertThat(settings.city()).isEqualTo("hai-phong");
    assertThat(settings.office("hoa-sen", "").signer().name()).isEqualTo("họ và tên");
    ReportDefinition report =
        settings.adapted(ReportDefinitions.of(home).definition("van-hanh-2-cap"));
    assertThat(report.recipients()).containsExactly("Như trên", "Lưu: ${luu}");
    assertThat(report.signer()).isNotNull();
  }

  @Test
  void everyKeyOfTheConfigurationIsExplainedByTheCommentAboveIt() throws IOException {
    assertThat(unexplained(switchedOn().lines().toList())).isEmpty();
  }

  @Test
  void everyKeyThatTheProgramKnowsStandsInTheExample() throws IOException {
    String known =
        "ward city wards subjects database share assess deadlines run-due reports code name city place"
            + " issuer-parent issuer filing signer authority title url user password password-file"
            + " dir due-soon-working-days terms-end-on-working-day first-period enabled send-by"
            + " addressees recipients trial starts built-at mail host port tls ca-file"
            + " from reply-to bounce-to clerk leadership chair allowed-domains"
            + " most-per-run most-per-recipient-per-day largest-attachments-mb"
            + " share-seen-as heartbeat file nightly"
            + " party superior committee"
            + " remind-every-working-days collection-warning-days report-working-days escalation after-days-overdue"
            + " after-reminders to";
    assertThat(keys(switchedOn().lines().toList()))
        .contains(known.split(" "))
        .isSubsetOf((known + " van-hanh-2-cap hoa-sen").split(" "));
  }

  /** The keys with no comment in the line above. */
  private static List<String> unexplained(List<String> lines) {
    List<String> unexplained = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (KEY.matcher(lines.get(i)).lookingAt() && !lines.get(i - 1).strip().startsWith("#")) {
        unexplained.add(lines.get(i));
      }
    }
    return unexplained;
  }

  private static List<String> keys(List<String> lines) {
    return lines.stream()
        .map(KEY::matcher)
        .filter(Matcher::lookingAt)
        .map(matcher -> matcher.group(1))
        .toList();
  }

  /** The example with its samples in force: "#key" and, further in, "# key". */
  private static String switchedOn() throws IOException {
    return example().replaceAll("(?m)^( *)#(\\S| {2,})", "$1$2");
  }

  private static String comments(String resource) throws IOException {
    return lines(resource).stream()
        .filter(line -> line.startsWith("#"))
        .collect(Collectors.joining("\n"));
  }

  private static String example() throws IOException {
    return String.join("\n", lines("/vn/dunghan/settings/dung-han.yml")) + "\n";
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream stream = ShippedFilesTest.class.getResourceAsStream(resource)) {
      assertThat(stream).isNotNull();
      return Arrays.asList(
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1));
    }
  }
}
