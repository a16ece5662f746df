package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;

/** The Party committee's report of the example ward, from its CSV files to the share. */
class PartyReportTest {

  private static final String REPORT = "van-hanh-2-cap-dang";

  private Clerk clerk;

  @BeforeEach
  void importTheExample(@TempDir Path folder) {
    clerk = Clerk.of(folder.resolve("home"), "2025-10-18T00:00");
    clerk.types("import", Clerk.EXAMPLE.toString());
  }

  @Test
  void figuresAreThoseOfTheWardsOwnReportAndAllThreeDocumentsAreInThePartysForm() {
    clerk.writes(
        "dung-han.yml",
        """
        ward:
          name: phường Hoa Sen
          city: thành phố Cảng
          party: {signer: {name: Lê Thị Sen}}
        """);

    Answer answer = clerk.types("report", REPORT, "--period=2025-10");

    Path revision = revision("2025-10");
    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).doesNotContain("chưa khai");
    assertThat(Figures.in(revision)).isEqualTo(Figures.expected("2025-10"));
    for (String text : new String[] {Pages.word(revision), Pages.pdf(revision)}) {
      assertThat(text)
          .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "THÀNH ỦY CẢNG", "ĐẢNG ỦY", "PHƯỜNG HOA SEN")
          .contains("-BC/ĐU", "I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "T/M BAN THƯỜNG VỤ", "BÍ THƯ")
          .contains("Lê Thị Sen", "- Lưu Văn phòng Đảng ủy.")
          .doesNotContain("CỘNG HÒA", "./.", "TM. ỦY BAN", "Lưu: ");
    }
    assertThat(Pages.excel(revision))
        .contains(
            "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG ỦY PHƯỜNG HOA SEN", "Đảng ủy phường Hoa Sen - Kỳ");
  }

  @Test
  void unknownNamesReadAsDotsAndAreAskedFor() {
    Answer answer = clerk.types("report", REPORT, "--period=2025-10");

    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).contains("party.signer.name").doesNotContain("ward.signer.name");
    assertThat(Pages.word(revision("2025-10"))).contains("THÀNH ỦY …");
  }

  @Test
  void reportThatReplacesOneThatWasSentCitesItAsThePartyDoes() {
    clerk.types("report", REPORT, "--period=2025-10");
    clerk
        .at("2025-10-21T08:00")
        .types("submit", REPORT, "--period=2025-10", "--number=12-BC/ĐU", "--date=2025-10-20");

    clerk
        .at("2025-10-22T08:00")
        .types("report", REPORT, "--period=2025-10", "--revise=bổ sung số liệu");

    assertThat(Pages.word(revision("2025-10").resolveSibling("lan-2")))
        .contains("thay thế Báo cáo số 12-BC/ĐU, ngày 20/10/2025 của Đảng ủy phường");
  }

  @Test
  void reportIsMadeWhenItIsDueOnlyOnceTheWardWantsIt() {
    clerk.writes("dung-han.yml", "run-due: {first-period: 2025-10}\n");
    clerk.types("run-due");
    assertThat(Published.in(clerk.share().resolve("reports/2025-10")))
        .containsExactly(Clerk.REPORT);

    clerk.writes(
        "dung-han.yml",
        "run-due: {first-period: 2025-10}\nreports: {" + REPORT + ": {enabled: true}}\n");
    clerk.types("run-due");
    assertThat(Published.in(clerk.share().resolve("reports/2025-10")))
        .containsExactly(Clerk.REPORT, REPORT);
  }

  private Path revision(String period) {
    return clerk.share().resolve("reports").resolve(period).resolve(REPORT).resolve("lan-1");
  }
}
