package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTemplateTest {

  private static final String TEXT = "word/document.xml";

  private final Path folder;

  WordTemplateTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void shippedTemplateIsSound() {
    assertThatCode(() -> Docx.template().asTemplate().check()).doesNotThrowAnyException();
  }

  @Test
  void placeholdersSplitIntoRunsAreFound() throws IOException {
    Docx split =
        Docx.template()
            .with(
                TEXT,
                run("${noi-dung}"),
                run("$") + run("{") + run("noi") + marks() + run("-dung}"))
            .with(
                TEXT,
                run("Kính gửi: ${kinh-gui}"),
                run("Kính gửi: ${ki") + marks() + run("nh-gui} ạ"))
            .with(TEXT, run("${trich-yeu}"), run("“${Trich") + run("-yeu ") + run("}”"));
    Docx written = written(split);
    assertThat(written.find("//p"))
        .contains("Kính gửi: Ủy ban nhân dân thành phố (qua Sở Nội vụ) ạ")
        .contains("“" + SampleDocuments.face().subject() + "”")
        .contains("IV. NHIỆM VỤ TRỌNG TÂM THÁNG 11 NĂM 2025")
        .noneMatch(text -> text.contains("${"));
  }

  @Test
  void placeholderTakesTheLookOfItsFirstRun() throws IOException {
    String red = "<w:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t>${ten</w:t></w:r>";
    Docx written = written(Docx.template().with(TEXT, run("${ten-loai}"), red + run("-loai}")));
    assertThat(written.find("//r[rPr/color/@val='FF0000']")).containsExactly("BÁO CÁO");
  }

  @Test
  void placeholdersInHeadersAreFilled() throws IOException {
    Docx written =
        written(Docx.template().with("word/header1.xml", "</w:p>", run("${ky-hieu}") + "</w:p>"));
    assertThat(written.text("word/header1.xml")).contains("/BC-UBND");
  }

  @Test
  void unknownPlaceholderIsNamedWithAllThatAreAllowed() {
    assertRefused(Docx.template().with(TEXT, "${noi-nhan}", "${noi-nhan} ${nguoi-nhan}"))
        .hasMessageContaining("mau.docx")
        .hasMessageContaining("không có chỗ điền nào tên ${nguoi-nhan}")
        .hasMessageContaining("${co-quan}, ${ky-hieu}")
        .hasMessageContaining("${phu-luc}");
  }

  @Test
  void missingPlaceholderIsNamed() {
    assertRefused(Docx.template().with(TEXT, "${trich-yeu}", "Về tình hình tháng 10"))
        .hasMessageContaining("thiếu chỗ điền ${trich-yeu} (trích yếu nội dung)");
  }

  @Test
  void placeholderWithoutItsEndIsNamed() {
    assertRefused(Docx.template().with(TEXT, "${ky-hieu}", "${ky-hieu"))
        .hasMessageContaining("thiếu dấu }")
        .hasMessageContaining("Số:         ${ky-hieu");
  }

  @Test
  void textHasOnePlaceOfItsOwn() {
    assertRefused(Docx.template().with(TEXT, "${noi-dung}", "Nội dung: ${noi-dung}"))
        .hasMessageContaining("${noi-dung} (nội dung văn bản) phải đứng riêng một đoạn");
    assertRefused(Docx.template().with(TEXT, "${phu-luc}", "${phu-luc}${noi-dung}"))
        .hasMessageContaining("${noi-dung} (nội dung văn bản) phải đứng riêng một đoạn");
    assertRefused(Docx.template().with(TEXT, "${quyen-han}", "${noi-dung}"))
        .hasMessageContaining("chỉ một lần");
  }

  @Test
  void appendicesNeedPagesOfTheirOwn() {
    assertRefused(
            Docx.template().with(TEXT, text -> text.replaceFirst("<w:sectPr>.*?</w:sectPr>", "")))
        .hasMessageContaining("trước chỗ điền ${phu-luc} (các phụ lục) phải có ngắt phần");
  }

  @Test
  void missingStyleIsNamed() {
    assertRefused(Docx.template().with("word/styles.xml", "\"DH Khoản\"", "\"Khoan\""))
        .hasMessageContaining("thiếu kiểu chữ (Style) “DH Khoản”");
  }

  @Test
  void templateWithoutPageNumberIsRefused() {
    assertRefused(Docx.template().with("word/header1.xml", " PAGE ", " DATE "))
        .hasMessageContaining("không có số trang");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertRefused(
            Docx.template()
                .with(TEXT, "${chuc-vu}", "${chuc-danh}")
                .with("word/styles.xml", "\"DH Mục\"", "\"Muc\""))
        .hasMessageContaining("phải sửa 3 chỗ")
        .hasMessageContaining("${chuc-danh}")
        .hasMessageContaining("${chuc-vu}")
        .hasMessageContaining("DH Mục");
  }

  @Test
  void placeholderThatThisReportNeedsIsNamedAndNothingIsWritten() {
    Docx template = Docx.template().with(TEXT, "${phu-luc}", "").with(TEXT, "${kinh-gui}", "");
    assertThatCode(() -> template.asTemplate().check()).doesNotThrowAnyException();
    Path file = folder.resolve("report.docx");
    assertThatThrownBy(
            () ->
                new WordRenderer(template.asTemplate())
                    .write(SampleDocuments.monthlyReport(), file))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("thiếu chỗ điền ${phu-luc}")
        .hasMessageContaining("thiếu chỗ điền ${kinh-gui}");
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.99, 0.999})
  void halfCopiedTemplateIsRefused(double share) {
    byte[] whole = Docx.template().bytes();
    byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));
    assertThatThrownBy(() -> WordTemplate.of("mau.docx", cut).check())
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("\"mau.docx\" không mở được");
  }

  @Test
  void damagedTemplateIsRefused() {
    assertRefused(Docx.template().with(TEXT, "</w:body>", ""))
        .hasMessageContaining("không mở được");
    byte[] plain = "Kính gửi".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> WordTemplate.of("mau.docx", plain).check())
        .hasMessageContaining("Word Document (*.docx)");
  }

  @Test
  void templateThatIsNotThereIsNamed() {
    Path nowhere = folder.resolve("khong-co.docx");
    assertThatThrownBy(() -> WordTemplate.read(nowhere))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("khong-co.docx");
  }

  @Test
  void templateSavedByLibreOfficeStillNumbersAllPages() throws IOException {
    Docx saved = Docx.resource("/vn/dunghan/render/template-saved-by-libreoffice.docx");
    Docx written = written(saved);
    assertThat(written.find("(//sectPr)[1]/titlePg")).hasSize(1);
    String id = written.find("(//sectPr)[1]/headerReference[@type='default']/@id").get(0);
    String header =
        written
            .find("word/_rels/document.xml.rels", "//Relationship[@Id='" + id + "']/@Target")
            .get(0);
    assertThat(written.find("word/" + header, "//instrText")).containsExactly(" PAGE ");
  }

  private Docx written(Docx template) throws IOException {
    Path file = folder.resolve("report.docx");
    new WordRenderer(template.asTemplate()).write(SampleDocuments.monthlyReport(), file);
    return Docx.read(file);
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
      Docx template) {
    return assertThatThrownBy(() -> template.asTemplate().check())
        .isInstanceOf(TemplateException.class);
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String marks() {
    return "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"7\" w:name=\"_GoBack\"/>"
        + "<w:bookmarkEnd w:id=\"7\"/>";
  }
}
