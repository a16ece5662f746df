package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.compose.document.ReportDocument;

/** The Party's form in Word, as the shipped template has it, read from the file's XML. */
class PartyWordTest {

  private static final String STYLE = "/pPr/pStyle/@val";

  private final Path folder;
  private final WordRenderer renderer =
      new WordRenderer(
          Docx.resource("/report-templates/van-hanh-2-cap-dang/template.docx").asTemplate());

  PartyWordTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void headHasThePartysTitleAndAStarBelowTheIssuer() throws IOException {
    Docx docx = write(PartyDocuments.report(3));
    assertThat(docx.find("(//tbl)[1]//tc[1]/p"))
        .containsExactly("THÀNH ỦY MẪU", "ĐẢNG ỦY", "PHƯỜNG VĨNH LAM", "*", "Số          -BC/ĐU");
    assertThat(docx.find("(//tbl)[1]/tr[1]/tc[2]/p")).containsExactly("ĐẢNG CỘNG SẢN VIỆT NAM", "");
    assertThat(docx.text("word/document.xml")).doesNotContain("CỘNG HÒA", "Độc lập", "Số:");
  }

  @Test
  void headIsSetAsThePartysDocumentsAre() throws IOException {
    Docx docx = write(PartyDocuments.report(3));
    assertThat(look(docx, "ĐẢNG CỘNG SẢN VIỆT NAM")).isEqualTo("bold 30");
    assertThat(look(docx, "THÀNH ỦY MẪU")).isEqualTo("28");
    assertThat(look(docx, "ĐẢNG ỦY")).isEqualTo("bold 28");
    assertThat(look(docx, "BÁO CÁO")).isEqualTo("bold 32");
    assertThat(docx.find("//p[pPr/pStyle/@val='DHTenLoai']/following-sibling::p[2]"))
        .containsExactly("-----");
    assertThat(docx.find("(//tbl)[1]/tr[2]/tc[2]/p"))
        .containsExactly("Vĩnh Lam, ngày      tháng 10 năm 2025");
    assertThat(look(docx, "Vĩnh Lam, ngày      tháng 10 năm 2025")).isEqualTo("italic 28");
  }

  @Test
  void lineBelowTheTitleIsAsLongAsTheTitle() throws IOException {
    Docx docx = write(PartyDocuments.report(3));
    long cell = Long.parseLong(docx.find("(//tbl)[1]/tr[1]/tc[2]/tcPr/tcW/@w").get(0));
    long indents =
        docx
            .find("(//tbl)[1]/tr[1]/tc[2]/p[2]/pPr/ind/@*[name()='left' or name()='right']")
            .stream()
            .mapToLong(Long::parseLong)
            .sum();
    double title = new WordMeasure(15).width("ĐẢNG CỘNG SẢN VIỆT NAM");
    assertThat((double) (cell - indents)).isBetween(title * 0.93, title * 1.07);
  }

  @Test
  void marginsAndParagraphsAreThoseOfTheGuidance() throws IOException {
    Docx docx = write(PartyDocuments.report(3));
    assertThat(docx.find("//sectPr/pgMar/@right")).containsOnly("850");
    assertThat(docx.find("//sectPr/pgMar/@left")).containsOnly("1701");
    assertThat(docx.find("//sectPr/pgMar/@top")).containsOnly("1134");
    String body = "//style[@styleId='DHDoanVan']/pPr";
    assertThat(docx.find("word/styles.xml", body + "/ind/@firstLine")).containsExactly("567");
    assertThat(docx.find("word/styles.xml", body + "/spacing/@line")).containsExactly("360");
    assertThat(docx.find("word/styles.xml", body + "/spacing/@lineRule")).containsExactly("exact");
  }

  @Test
  void signatureIsForTheBoardAndItsTitleIsNotBold() throws IOException {
    Docx docx = write(PartyDocuments.report(3));
    assertThat(look(docx, "T/M BAN THƯỜNG VỤ")).isEqualTo("bold 28");
    assertThat(look(docx, "BÍ THƯ")).isEqualTo("28");
    assertThat(look(docx, "Trần Minh An")).isEqualTo("bold 28");
  }

  @Test
  void recipientsAreUnderlinedAndEndWithTheOfficeThatFiles() throws IOException {
    Docx docx = write(PartyDocuments.report(3));
    assertThat(look(docx, "Nơi nhận:")).isEqualTo("28 underlined");
    assertThat(docx.find("//p[pPr/pStyle/@val='DHDanhSachNoiNhan']"))
        .containsExactly("- Như trên,", "- Các chi bộ,", "- Lưu Văn phòng Đảng ủy.");
  }

  @Test
  void textEndsWithAFullStopAndNoMark() throws IOException {
    Docx docx = write(PartyDocuments.report(3));
    assertThat(docx.text("word/document.xml")).doesNotContain("./.");
    assertThat(docx.find("//p[.='Đảng ủy phường Vĩnh Lam trân trọng báo cáo.']")).hasSize(1);
  }

  @Test
  void lastTableDoesNotGrowTogetherWithTheSignature() throws IOException {
    Docx docx = write(PartyDocuments.endingWithATable());
    assertThat(docx.find("//tbl/following-sibling::*[1][self::tbl]")).isEmpty();
    assertThat(docx.text("word/document.xml")).doesNotContain("./.");
  }

  @Test
  void onlyTheWordsBeforeTheAddresseesAreItalic() throws IOException {
    Docx several = write(PartyDocuments.report(3));
    assertThat(several.find("//p[starts-with(., '- Ban')]"))
        .containsExactly("- Ban Thường vụ Thành ủy Mẫu,", "- Ban Tổ chức Thành ủy Mẫu.");
    assertThat(several.find("//p[starts-with(., '- Ban')]" + STYLE)).containsOnly("DHNoiGui");
    Docx one = write(PartyDocuments.toOne("Ban Tổ chức Thành ủy Mẫu"));
    assertThat(one.find("//p[starts-with(., 'Kính gửi')]"))
        .containsExactly("Kính gửi: Ban Tổ chức Thành ủy Mẫu");
    assertThat(one.find("//r[contains(., 'Ban Tổ chức')]/rPr/i/@val")).containsExactly("0");
  }

  @Test
  void appendixCitesTheReportAndEndsItsHeadWithDashes() throws IOException {
    Docx docx = write(PartyDocuments.report(3));
    assertThat(docx.find("//p[pPr/pStyle/@val='DHKemTheo']"))
        .singleElement()
        .asString()
        .contains("-BC/ĐU, ngày");
    assertThat(docx.find("//p[pPr/pStyle/@val='DHKemTheo']/following-sibling::p[1]"))
        .containsExactly("-----");
  }

  @Test
  void everyTaskAndTheClosingAreReadBack() throws IOException {
    ReportDocument report = PartyDocuments.report(40);
    Path file = folder.resolve("read-back.docx");
    renderer.write(report, file);
    ReadBack written = renderer.read(file);
    for (int task = 0; task < 40; task++) {
      assertThat(written.says(SampleTasks.cells(task))).isTrue();
    }
  }

  /** What a paragraph's style says of its letters: "bold 28", sizes in half points. */
  private static String look(Docx docx, String text) {
    String id = docx.find("//p[normalize-space(.)=normalize-space('" + text + "')]" + STYLE).get(0);
    String letters = "//style[@styleId='" + id + "']/rPr";
    String bold = docx.find("word/styles.xml", letters + "/b").isEmpty() ? "" : "bold ";
    String italic = docx.find("word/styles.xml", letters + "/i").isEmpty() ? "" : "italic ";
    List<String> line = docx.find("word/styles.xml", letters + "/u/@val");
    String size = docx.find("word/styles.xml", letters + "/sz/@val").get(0);
    return bold + italic + size + (line.contains("single") ? " underlined" : "");
  }

  private Docx write(ReportDocument document) throws IOException {
    Path file = folder.resolve("report-" + document.hashCode() + ".docx");
    renderer.write(document, file);
    return Docx.read(file);
  }
}
