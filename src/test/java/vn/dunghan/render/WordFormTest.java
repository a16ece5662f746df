package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghan.compose.document.ReportDocument;

/** Decree 30/2020, Appendix I, held against the XML of the written file. */
class WordFormTest {

  private static final String SECTIONS = "//sectPr";

  private static Docx report = Docx.template();
  private static Docx preview = Docx.template();

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    ReportDocument document = SampleDocuments.monthlyReport();
    report = written(document, folder.resolve("report.docx"));
    preview =
        written(
            new ReportDocument(
                SampleDocuments.previewFace(),
                document.body(),
                document.appendices(),
                document.sheets()),
            folder.resolve("preview.docx"));
  }

  private static Docx written(ReportDocument document, Path file) throws IOException {
    new WordRenderer(Docx.template().asTemplate()).write(document, file);
    return Docx.read(file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | 12 | b",
        "Độc lập - Tự do - Hạnh phúc | 13 | b",
        "ỦY BAN NHÂN DÂN | 12 | b",
        "PHƯỜNG VĨNH LAM | 12 | b",
        "Số:         /BC-UBND | 13 | ''",
        "Vĩnh Lam, ngày      tháng 10 năm 2025 | 13 | i",
        "BÁO CÁO | 14 | b",
        "Kính gửi: Ủy ban nhân dân thành phố (qua Sở Nội vụ) | 14 | ''",
        "I. TÌNH HÌNH, KẾT QUẢ TRIỂN KHAI THỰC HIỆN | 14 | b",
        "1. Kết quả thực hiện nhiệm vụ được giao | 14 | b",
        "a) Tiếp nhận và giải quyết hồ sơ | 14 | ''",
        "TM. ỦY BAN NHÂN DÂN | 14 | b",
        "CHỦ TỊCH | 14 | b",
        "Trần Minh An | 14 | b",
        "Nơi nhận: | 12 | bi",
        "- Như trên; | 11 | ''",
        "- Lưu: VT, VHXH. | 11 | ''",
        "Phụ lục | 14 | b",
        "BIỂU KẾT QUẢ VÀ TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ | 14 | b",
        "Tổng cộng | 12 | b",
        "Rà soát hồ sơ công chức | 10.5 | ''"
      })
  void componentHasItsSizeAndStyle(String text, double points, String look) {
    assertThat(look(text)).isEqualTo(points + look);
  }

  @Test
  void fontIsTimesNewRomanEverywhereAndTheLanguageVietnamese() {
    assertThat(report.find("word/styles.xml", "//rFonts/@ascii")).containsOnly("Times New Roman");
    assertThat(report.find("//rFonts/@ascii")).isEmpty();
    assertThat(report.find("word/styles.xml", "//lang/@val")).containsExactly("vi-VN");
  }

  @Test
  void pageIsA4WithTheMarginsOfTheDecree() {
    assertThat(report.find(SECTIONS + "[1]/pgSz/@w")).first().isEqualTo("11906");
    assertThat(report.find(SECTIONS + "[1]/pgSz/@h")).first().isEqualTo("16838");
    assertThat(report.find(SECTIONS + "/pgMar/@left")).containsExactly("1701", "1701");
    assertThat(report.find(SECTIONS + "/pgMar/@top")).containsExactly("1134", "1134");
    assertThat(report.find(SECTIONS + "/pgMar/@right")).containsExactly("1134", "1134");
    assertThat(report.find(SECTIONS + "/pgMar/@bottom")).containsExactly("1134", "1134");
  }

  @Test
  void appendixIsLandscapeAndCountsItsOwnPages() {
    assertThat(report.find(SECTIONS + "/pgSz/@orient")).containsExactly("landscape");
    assertThat(report.find("/document/body/sectPr/pgSz/@w")).containsExactly("16838");
    assertThat(report.find("/document/body/sectPr/pgNumType/@start")).containsExactly("1");
  }

  @Test
  void pageNumberStandsAtTheTopButNotOnTheFirstPage() {
    assertThat(report.find(SECTIONS + "/titlePg")).hasSize(2);
    assertThat(header(report, "default")).anyMatch(field -> field.strip().equals("PAGE"));
    assertThat(header(report, "first")).isEmpty();
    assertThat(report.find("word/styles.xml", "//style[name/@val='header']/rPr/sz/@val"))
        .containsExactly("28");
    assertThat(report.find("word/styles.xml", "//style[name/@val='header']/pPr/jc/@val"))
        .containsExactly("center");
  }

  @Test
  void textIsJustifiedAndIndentedWithSixPointsBetweenParagraphs() {
    String body = "//style[name/@val='DH Đoạn văn']/pPr";
    assertThat(report.find("word/styles.xml", body + "/jc/@val")).containsExactly("both");
    assertThat(report.find("word/styles.xml", body + "/ind/@firstLine")).containsExactly("720");
    assertThat(report.find("word/styles.xml", body + "/spacing/@after")).containsExactly("120");
  }

  @Test
  void severalAddresseesStandEachOnALineBelowTheColon() {
    assertThat(paragraphs(preview))
        .containsSubsequence(
            "Kính gửi:",
            "- Ủy ban nhân dân thành phố;",
            "- Sở Nội vụ;",
            "- Văn phòng Ủy ban nhân dân thành phố.");
    assertThat(preview.find(p("- Sở Nội vụ;") + "[1]/pPr/pStyle/@val"))
        .first()
        .isEqualTo("DHNoiGui");
  }

  @Test
  void superiorBodyHasALineOnlyWhereThereIsOne() {
    assertThat(paragraphs(preview)).contains("THÀNH PHỐ HỒNG HÀ");
    assertThat(paragraphs(report)).noneMatch(text -> text.contains("${"));
    assertThat(report.find("//tbl[1]//tc[1]/p[1]")).first().isEqualTo("ỦY BAN NHÂN DÂN");
  }

  @Test
  void deputySignsUnderTwoTitles() {
    assertThat(paragraphs(preview))
        .containsSubsequence("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
  }

  @Test
  void signatureIsNotTornApartAndStaysWithTheEndOfTheText() {
    String row = "//tr[.//p='Nơi nhận:']";
    assertThat(report.find(row + "/trPr/cantSplit")).hasSize(1);
    assertThat(report.find(row + "/../preceding-sibling::*[1]/pPr/keepNext")).hasSize(1);
    assertThat(report.find(row + "/tc[2]/p[not(.//t)]")).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void numberAndDayOfIssueAreBlank() {
    assertThat(report.find("//p[.='Số:         /BC-UBND']")).hasSize(1);
    assertThat(report.find("//p[.='Vĩnh Lam, ngày      tháng 10 năm 2025']")).hasSize(1);
  }

  @Test
  void previewIsMarkedOnEveryPageAndAReportOnNone() {
    for (String type : List.of("default", "first")) {
      assertThat(preview.find(part(preview, type), "//textpath/@string")).contains("XEM TRƯỚC");
      assertThat(report.find(part(report, type), "//textpath")).isEmpty();
    }
  }

  private static String look(String text) {
    String id = report.find(p(text) + "/pPr/pStyle/@val").get(0);
    return Integer.parseInt(inherited(id, "sz/@val")) / 2.0
        + (inherited(id, "b").equals("on") ? "b" : "")
        + (inherited(id, "i").equals("on") ? "i" : "");
  }

  /** The value of a style's property, its own or of the style it is based on. */
  private static String inherited(String style, String property) {
    String path = "//style[@styleId='" + style + "']";
    List<String> own = report.find("word/styles.xml", path + "/rPr/" + property);
    List<String> base = report.find("word/styles.xml", path + "/basedOn/@val");
    if (!own.isEmpty()) {
      return own.get(0).isEmpty() ? "on" : own.get(0);
    }
    return base.isEmpty() ? "" : inherited(base.get(0), property);
  }

  private static String p(String text) {
    return "//p[.='" + text + "']";
  }

  private static List<String> paragraphs(Docx docx) {
    return docx.find("//p");
  }

  private static List<String> header(Docx docx, String type) {
    return docx.find(part(docx, type), "//instrText");
  }

  /** The header that the first section shows on its first page, or on the others. */
  private static String part(Docx docx, String type) {
    String id = docx.find("(//sectPr)[1]/headerReference[@type='" + type + "']/@id").get(0);
    return "word/"
        + docx.find("word/_rels/document.xml.rels", "//Relationship[@Id='" + id + "']/@Target")
            .get(0);
  }
}
