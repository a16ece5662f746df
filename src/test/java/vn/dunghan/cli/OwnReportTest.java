package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;

/** A ward writes a report of its own: a folder, and nothing else. */
class OwnReportTest {

  private static final String DEFINITION =
      """
      subject: Nhiệm vụ quá hạn ${ky} của ${phuong}
      periods: month
      collect-days: 3
      send-by: trước 16 giờ, ngày 21 hằng tháng
      sections:
        - title: Nhiệm vụ quá hạn
          parts:
            - text: "Có ${qua-han} nhiệm vụ quá hạn, chưa hoàn thành."
            - tasks: overdue
            - late-evidence
      sheets: [summary, tasks]
      """;

  private Clerk clerk;

  @BeforeEach
  void importTheExample(@TempDir Path folder) throws IOException {
    clerk = Clerk.of(folder.resolve("home"), "2025-10-18T00:00");
    clerk.types("import", Clerk.EXAMPLE.toString());
    Path own = clerk.home().resolve("report-templates/qua-han");
    Files.createDirectories(own);
    Files.copy(
        Path.of("report-templates/van-hanh-2-cap/template.docx"), own.resolve("template.docx"));
    Files.writeString(own.resolve("report.yml"), DEFINITION);
  }

  private void defines(String yaml) throws IOException {
    Files.writeString(clerk.home().resolve("report-templates/qua-han/report.yml"), yaml);
  }

  @Test
  void folderAloneIsAReportThatRunDueMakes() {
    clerk.writes("dung-han.yml", "run-due: {first-period: 2025-10}\n");

    assertThat(clerk.types("run-due").exit()).isZero();

    Path revision = clerk.share().resolve("reports/2025-10/qua-han/lan-1");
    assertThat(Published.in(revision))
        .contains(
            "BC-qua-han-2025-10-lan-1.docx",
            "BC-qua-han-2025-10-lan-1.pdf",
            "BC-qua-han-2025-10-lan-1.xlsx");
    assertThat(Pages.pdf(revision)).contains("I. NHIỆM VỤ QUÁ HẠN", "Có 35 nhiệm vụ quá hạn");
    assertThat(Figures.in(revision)).isEqualTo(Figures.expected("2025-10"));
  }

  @Test
  void checkNamesFileLineAndWhatIsAllowed() throws IOException {
    defines(DEFINITION.replace("late-evidence", "late-evidense").replace("month", "monthly"));

    Answer answer = clerk.types("check");

    assertThat(answer.out())
        .contains("qua-han", "report.yml", "dòng 2", "dòng 10")
        .contains("có phải ý là “late-evidence”", "month");
  }

  @Test
  void unknownPlaceholderOfATextAndOfTheTemplateAreNamed() throws IOException {
    defines(DEFINITION.replace("${qua-han}", "${qua-hann}"));
    assertThat(clerk.types("report", "qua-han", "--period=2025-10").err())
        .contains("report.yml", "${qua-hann}", "qua-han");
    assertThat(clerk.types("report", "qua-han", "--period=2025-10").exit()).isEqualTo(4);
  }

  @Test
  void sectionThatTheDefinitionNamesTakesNarratives() throws IOException {
    defines(
        DEFINITION.replace(
            "      - tasks: overdue", "      - narrative: nhan-xet\n      - tasks: overdue"));
    Path file = clerk.home().resolve("narratives.csv");
    Files.writeString(
        file,
        "period,section,unit,recorded_at,text\n"
            + "2025-10,nhan-xet,,2025-10-16 08:00,Cần đôn đốc hai việc còn lại.\n");

    assertThat(clerk.types("import", file.toString()).exit()).isZero();
    assertThat(clerk.types("report", "qua-han", "--period=2025-10").exit()).isZero();
    assertThat(Pages.word(clerk.share().resolve("reports/2025-10/qua-han/lan-1")))
        .contains("Cần đôn đốc hai việc còn lại.");
  }
}
