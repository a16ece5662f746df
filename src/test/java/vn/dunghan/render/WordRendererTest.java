package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.compose.document.Appendix;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.PlaceToWrite;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

class WordRendererTest {

  private final Path folder;

  private final WordRenderer renderer = new WordRenderer(Docx.template().asTemplate());

  WordRendererTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void allTasksOfALargeAppendixAreReadBack() throws IOException {
    Path file = folder.resolve("large.docx");
    renderer.write(SampleDocuments.monthlyReport(120), file);
    ReadBack written = renderer.read(file);
    assertThat(IntStream.range(0, 120)).allMatch(task -> written.says(SampleTasks.cells(task)));
  }

  @Test
  void headingsAreRepeatedAndRowsAreNotTorn() throws IOException {
    Docx docx = write(SampleDocuments.monthlyReport());
    int tables = docx.find("//tbl[tblPr/tblBorders]").size();
    assertThat(tables).isEqualTo(3);
    assertThat(docx.find("//tr[not(trPr/cantSplit)]")).isEmpty();
    assertThat(docx.find("//tbl[tblPr/tblBorders]/tr[1]/trPr/tblHeader")).hasSize(tables);
    assertThat(docx.find("//tr[2][trPr/tblHeader]/tc/p")).contains("Theo văn bản", "Đúng hạn");
  }

  @Test
  void columnsOfAGroupStandUnderOneTitle() throws IOException {
    Docx docx = write(SampleDocuments.monthlyReport());
    assertThat(docx.find("//tc[p='Chưa hoàn thành']/tcPr/gridSpan/@val")).containsExactly("3");
    assertThat(docx.find("//tc[p='Đơn vị']/tcPr/vMerge/@val")).containsExactly("restart");
  }

  @Test
  void columnsFillThePageAndTearNoWord() throws IOException {
    Docx docx = write(SampleDocuments.monthlyReport());
    List<String> appendix = docx.find("(//tbl)[last()]/tblGrid/gridCol/@w");
    assertThat(appendix.stream().mapToLong(Long::parseLong).sum()).isEqualTo(16838 - 1701 - 1134);
    long number = Long.parseLong(appendix.get(0));
    assertThat(number).isGreaterThan((long) new WordMeasure(11).widestWord("STT"));
  }

  @Test
  void textEndsWithItsMark() throws IOException {
    Docx docx = write(SampleDocuments.monthlyReport());
    assertThat(docx.find("//p[contains(., 'Trên đây')]"))
        .singleElement()
        .asString()
        .endsWith("phường Vĩnh Lam./.");
  }

  @Test
  void textThatEndsInATableHasTheMarkOnALineOfItsOwn() throws IOException {
    Docx docx = write(document(List.of(table("một")), List.of()));
    assertThat(docx.find("//tbl[.//p='một']/following-sibling::p[1]")).containsExactly("./.");
    assertThat(docx.find("//tbl//p[.='một']/pPr/keepNext")).hasSize(1);
  }

  @Test
  void textThatEndsInAPlaceToWriteHasTheMarkBehindIt() throws IOException {
    Docx docx = write(document(List.of(new PlaceToWrite("kiến nghị")), List.of()));
    assertThat(docx.find("//p[sdt]")).containsExactly("[Chỗ cần viết: kiến nghị]./.");
    assertThat(docx.find("//p/sdt/sdtPr/temporary")).hasSize(1);
  }

  @Test
  void reportWithoutAppendixHasOnlyItsOwnPages() throws IOException {
    Docx docx = write(document(List.of(Paragraph.body("Hết.")), List.of()));
    assertThat(docx.find("//sectPr/pgSz/@w")).containsExactly("11906");
    assertThat(docx.find("//sectPr/headerReference")).hasSize(2);
  }

  @Test
  void eachAppendixHasPagesOfItsOwn() throws IOException {
    List<Appendix> appendices =
        List.of(appendix("Phụ lục I"), appendix("Phụ lục II"), appendix("Phụ lục III"));
    Docx docx = write(document(List.of(Paragraph.body("Hết.")), appendices));
    assertThat(docx.find("//sectPr/pgSz/@orient")).hasSize(3).containsOnly("landscape");
    assertThat(docx.find("//sectPr/pgNumType/@start")).containsExactly("1", "1", "1", "1");
    assertThat(docx.find("//p[starts-with(., 'Phụ lục')]"))
        .containsExactly("Phụ lục I", "Phụ lục II", "Phụ lục III");
  }

  @Test
  void chartIsOneThatWordCanChange() throws IOException {
    Docx docx = write(SampleDocuments.monthlyReport());
    assertThat(docx.find("word/charts/chart1.xml", "//grouping/@val")).containsExactly("stacked");
    assertThat(docx.find("word/charts/chart1.xml", "//ser[1]/cat//pt/v"))
        .isEqualTo(SampleTasks.UNITS);
    assertThat(docx.names()).anyMatch(name -> name.endsWith(".xlsx"));
  }

  @Test
  void sameReportGivesTheSameBytesAndNoTime() throws IOException {
    Path first = folder.resolve("first.docx");
    renderer.write(SampleDocuments.monthlyReport(), first);
    Docx written = write(SampleDocuments.monthlyReport());
    assertThat(Files.readAllBytes(folder.resolve("report.docx")))
        .isEqualTo(Files.readAllBytes(first));
    assertThat(written.text("docProps/core.xml")).contains("PHƯỜNG VĨNH LAM");
    assertThat(written.find("docProps/core.xml", "//created | //modified")).isEmpty();
  }

  @Test
  void writtenFileIsValidAgainstTheSchemaOfWord() throws IOException {
    Docx docx = write(SampleDocuments.monthlyReport());
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx.bytes()))) {
      assertThat(word.getDocument().validate()).isTrue();
      assertThat(word.getCharts().get(0).getCTChartSpace().validate()).isTrue();
    }
  }

  @Test
  void textIsComposedAndWithoutControlCharacters() throws IOException {
    Docx docx =
        write(
            document(
                List.of(Paragraph.body("Hoa\u0300n tha\u0300nh\u0001"), table("a\nb")), List.of()));
    assertThat(docx.find("//p")).contains("Hoàn thành");
    assertThat(docx.find("//p[r/br]")).containsExactly("ab");
  }

  @Test
  void neverWritesOverAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("report.docx"), "kept");
    assertThatThrownBy(() -> renderer.write(SampleDocuments.monthlyReport(), file))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("kept");
  }

  private Docx write(ReportDocument document) throws IOException {
    Path file = folder.resolve("report.docx");
    renderer.write(document, file);
    return Docx.read(file);
  }

  private static ReportDocument document(List<Block> body, List<Appendix> appendices) {
    return new ReportDocument(SampleDocuments.face(), body, appendices, Collections.emptyList());
  }

  private static Appendix appendix(String label) {
    return new Appendix(label, "BIỂU SỐ LIỆU", "", List.of(table("một")));
  }

  private static Table table(String words) {
    return new Table(
        "",
        List.of(Column.of("Cột", 1, Column.Align.LEFT)),
        List.of(Row.of(List.of(Cells.text(words)))));
  }
}
