package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghan.cli.Clerk.Answer;

/** A ward's own report that cannot be used: said before anything is frozen, made once mended. */
class BrokenReportTest {

  private static final Path SHIPPED = Path.of("report-templates").resolve(Clerk.REPORT);

  private Clerk clerk;
  private Path own;

  @BeforeEach
  void importTheExample(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2025-11-18T08:00");
    clerk.types("import", Clerk.EXAMPLE.toString());
    own = clerk.home().resolve("report-templates").resolve(Clerk.REPORT);
  }

  @Test
  void templateThatIsNoWordFileIsNamedWithWhatToDo() throws IOException {
    clerk.writes("report-templates/van-hanh-2-cap/template.docx", "không phải tệp Word");

    assertStoppedUntilMended("template.docx", "không mở được", "Save As");
  }

  @Test
  void emptyTemplateIsNamed() throws IOException {
    clerk.writes("report-templates/van-hanh-2-cap/template.docx", "");

    assertStoppedUntilMended("template.docx");
  }

  @Test
  void placeholderThatNobodyFillsIsNamedWithThoseThatThereAre() throws IOException {
    writeTemplate("Ngày họp: ${ngay-hop}");

    assertStoppedUntilMended("template.docx", "${ngay-hop}", "${noi-dung}");
  }

  @Test
  void reportWithoutATemplateIsNotMade() throws IOException {
    clerk.writes(
        "report-templates/bao-cao-rieng/report.yml",
        Files.readString(SHIPPED.resolve("report.yml")));

    Answer answer = clerk.types("report", "bao-cao-rieng", "--period=2025-10");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains("bao-cao-rieng/template.docx", "không có tệp này");
    assertNothingWasMade();
  }

  @Test
  void wardsOwnFolderIsAReportOfItsOwnWithoutAnyJava() throws IOException {
    Path folder = clerk.home().resolve("report-templates/bao-cao-rieng");
    Clerk.copy(SHIPPED, folder);

    Answer answer = clerk.types("report", "bao-cao-rieng", "--period=2025-10");

    assertThat(answer.exit()).isZero();
    assertThat(Published.in(clerk.share().resolve("reports/2025-10")))
        .containsExactly("bao-cao-rieng");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- figures | - figurs | figurs | figures",
        "collect-days: 3 | colect-days: 3 | colect-days | collect-days",
        "collect-days: 3 | collect-days: nhiều | nhiều | 60",
        "periods: month | periods: thang | thang | month",
        "tasks: overdue | tasks: qua-han | qua-han | overdue",
        "${luu} | ${noi-luu} | noi-luu | luu",
        "basis: nd09 | basis: nd10 | nd10 | nd09",
        "sections: | 'sections: [' | report.yml | dòng",
      })
  void definitionIsRefusedByItsLineWithWhatIsAllowed(
      String shipped, String broken, String named, String allowed) throws IOException {
    String definition = Files.readString(SHIPPED.resolve("report.yml"));
    int yaml = definition.indexOf("\ntype: ");
    clerk.writes(
        "report-templates/van-hanh-2-cap/report.yml",
        definition.substring(0, yaml) + definition.substring(yaml).replace(shipped, broken));

    assertStoppedUntilMended("report.yml", named, allowed);
  }

  private void assertStoppedUntilMended(String... told) throws IOException {
    Answer answer = clerk.reports("2025-10");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains(told).doesNotContain("Lỗi ngoài dự kiến");
    assertNothingWasMade();
    mend();
    assertThat(clerk.reports("2025-10").out()).contains("lần 1");
    assertThat(Figures.in(clerk.revision("2025-10", 1))).isEqualTo(Figures.expected("2025-10"));
  }

  private void assertNothingWasMade() {
    assertThat(Published.below(clerk.share())).doesNotContain("reports");
    assertThat(clerk.share().resolve("reports")).doesNotExist();
    assertThat(clerk.home().resolve("staging")).doesNotExist();
  }

  private void mend() throws IOException {
    for (String name : Published.in(own)) {
      Files.delete(own.resolve(name));
    }
  }

  private void writeTemplate(String line) throws IOException {
    Files.createDirectories(own);
    try (InputStream shipped = Files.newInputStream(SHIPPED.resolve("template.docx"));
        XWPFDocument template = new XWPFDocument(shipped);
        OutputStream out = Files.newOutputStream(own.resolve("template.docx"))) {
      template.createParagraph().createRun().setText(line);
      template.write(out);
    }
  }
}
