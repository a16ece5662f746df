package vn.dunghan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.compose.definition.ReportDefinition;

class ReportDefinitionsTest {

  private static final String SHIPPED = "van-hanh-2-cap";
  private static final String LEAST =
      "subject: Việc riêng\nperiods: quarter\nsections:\n  - {title: A, parts: [{narrative: rieng}]}\n";

  private final Path home;

  ReportDefinitionsTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  void shippedReportsAreThereWithoutAHome() {
    ReportDefinitions reports = ReportDefinitions.of(home.resolve("none"));
    assertThat(reports.codes()).contains(SHIPPED);
    assertThat(reports.definition(SHIPPED).code()).isEqualTo(SHIPPED);
    assertThat(reports.notices()).isEmpty();
  }

  @Test
  void reportIsAddedByAFolderAlone() throws IOException {
    own("rieng-cua-phuong", "report.yml", LEAST);
    ReportDefinitions reports = ReportDefinitions.of(home);
    assertThat(reports.codes()).contains(SHIPPED, "rieng-cua-phuong");
    ReportDefinition own = reports.definition("rieng-cua-phuong");
    assertThat(own.code()).isEqualTo("rieng-cua-phuong");
    assertThat(own.subject()).isEqualTo("Việc riêng");
    assertThat(reports.sectionCodes()).contains("quan-triet", "rieng");
  }

  @Test
  void ownFileGoesOverTheShippedOneFileByFile() throws IOException {
    own(SHIPPED, "template.docx", "mẫu riêng");
    ReportDefinitions reports = ReportDefinitions.of(home);
    assertThat(reports.template(SHIPPED)).isEqualTo("mẫu riêng".getBytes(StandardCharsets.UTF_8));
    assertThat(reports.templateName(SHIPPED)).startsWith(home.toString());
    assertThat(reports.definition(SHIPPED).subject()).startsWith("Đánh giá");

    own(SHIPPED, "report.yml", LEAST);
    assertThat(reports.definition(SHIPPED).subject()).isEqualTo("Việc riêng");
  }

  @Test
  void mistakeInAnOwnFileNamesThatFile() throws IOException {
    own(SHIPPED, "report.yml", LEAST + "foo: 1\n");
    assertThatThrownBy(() -> ReportDefinitions.of(home).definition(SHIPPED))
        .hasMessageStartingWith(
            home.resolve("report-templates/van-hanh-2-cap/report.yml") + ", dòng 5: ");
  }

  @Test
  void unknownReportIsRefusedWithTheCodesThereAre() throws IOException {
    own("rieng", "report.yml", LEAST);
    assertThatThrownBy(() -> ReportDefinitions.of(home).definition("van-hanh-2cap"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("không có báo cáo “van-hanh-2cap”; có phải ý là “van-hanh-2-cap”?")
        .hasMessageContaining("rieng");
  }

  @Test
  void codeNeverLeadsOutOfTheFolder() throws IOException {
    Files.writeString(home.resolve("report.yml"), LEAST);
    ReportDefinitions reports = ReportDefinitions.of(home);
    assertThat(reports.contains("..")).isFalse();
    assertThatThrownBy(() -> reports.definition(".."))
        .hasMessageContaining("không có báo cáo “..”");
    assertThatThrownBy(() -> reports.template("../..")).isInstanceOf(SettingsException.class);
  }

  @Test
  void missingTemplateIsToldByItsName() throws IOException {
    own("rieng", "report.yml", LEAST);
    assertThatThrownBy(() -> ReportDefinitions.of(home).template("rieng"))
        .hasMessage(
            "report-templates/rieng/template.docx: không có tệp này; hãy chép từ thư mục của một"
                + " báo cáo khác.");
  }

  @Test
  void foldersThatCannotBeReportsAreNoticed() throws IOException {
    own("Báo cáo mới", "report.yml", LEAST);
    own("trong", "khac.txt", "");
    ReportDefinitions reports = ReportDefinitions.of(home);
    assertThat(reports.codes()).doesNotContain("Báo cáo mới", "trong");
    assertThat(reports.notices())
        .hasSize(2)
        .anySatisfy(notice -> assertThat(notice).contains("Báo cáo mới", "chữ không dấu"))
        .anySatisfy(notice -> assertThat(notice).contains("trong", "thiếu tệp report.yml"));
  }

  private void own(String code, String file, String text) throws IOException {
    Path folder = Files.createDirectories(home.resolve("report-templates").resolve(code));
    Files.writeString(folder.resolve(file), text);
  }
}
