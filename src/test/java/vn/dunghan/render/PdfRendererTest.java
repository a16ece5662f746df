package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Chart;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Heading;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.PlaceToWrite;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

class PdfRendererTest {

  private static final String SENTENCE =
      "Các đơn vị thực hiện nghiêm việc cập nhật tiến độ, xử lý dứt điểm hồ sơ trễ hạn. ";
  private static final String CLOSING = "Trên đây là báo cáo của Ủy ban nhân dân phường.";

  private static ReportDocument document(List<Block> body) {
    return new ReportDocument(PdfSamples.face(), body, List.of(), List.of());
  }

  /** As many paragraphs, of one to seven lines, and a closing one. */
  private static List<Block> paragraphs(int count) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(Paragraph.body(("Đoạn " + i + ". ") + SENTENCE.repeat(1 + i % 7).strip()));
    }
    blocks.add(Paragraph.body(CLOSING));
    return blocks;
  }

  @Test
  void bodyIsUprightA4AndAppendixLandscapeWithNumbersOfItsOwn() throws IOException {
    ReportDocument month = PdfSamples.month();
    try (PDDocument pdf = PdfPagesOf.open(month)) {
      PDRectangle first = pdf.getPage(0).getMediaBox();
      PDRectangle last = pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox();
      assertThat(first.getWidth()).isEqualTo(595);
      assertThat(first.getHeight()).isEqualTo(842);
      assertThat(last.getWidth()).isEqualTo(842);
      assertThat(last.getHeight()).isEqualTo(595);
    }
    List<String> pages = PdfPagesOf.texts(month);
    int appendix = firstWith(pages, "Phụ lục\n");
    assertThat(pages.get(0)).startsWith("ỦY BAN NHÂN DÂN");
    assertThat(pages.get(1)).startsWith("2\n");
    assertThat(pages.get(appendix)).startsWith("Phụ lục\n");
    assertThat(pages.get(appendix + 1)).startsWith("2\n");
  }

  private static int firstWith(List<String> pages, String words) {
    for (int page = 0; page < pages.size(); page++) {
      if (pages.get(page).contains(words)) {
        return page;
      }
    }
    throw new AssertionError("no page says " + words);
  }

  @Test
  void headingsOfATableStandOnEveryPageAndNoRowIsTorn() throws IOException {
    ReportDocument month = PdfSamples.month();
    List<String> pages = PdfPagesOf.texts(month);
    int appendix = firstWith(pages, "Phụ lục\n");
    for (String page : pages.subList(appendix, pages.size())) {
      assertThat(page).contains("TT Nội dung nhiệm vụ Văn bản giao").contains("Nguyên nhân");
    }
    for (Row row : PdfSamples.tasks(60).rows()) {
      assertThat(pages.subList(appendix, pages.size()))
          .anySatisfy(page -> assertThat(letters(page)).contains(letters(words(row))));
    }
  }

  /** Without blanks: a line may end inside of "12/KH-UBND". */
  private static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String words(Row row) {
    return row.cells().stream()
        .map(Cell::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  @Test
  void titleAcrossATableIsNeverTheLastLineOfAPage() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      rows.add(Row.group("Đơn vị thứ " + i));
      rows.add(Row.of(List.of(Cells.count(i), Cells.text(SENTENCE.repeat(1 + i % 3)))));
    }
    List<Column> columns =
        List.of(Column.of("TT", 1, Align.CENTER), Column.of("Việc", 9, Align.LEFT));
    List<Block> body = List.of(new Table("", columns, rows), Paragraph.body(CLOSING));
    List<String> pages = PdfPagesOf.texts(document(body));
    assertThat(pages).hasSizeGreaterThan(5);
    for (String page : pages) {
      String[] lines = page.strip().split("\n", -1);
      assertThat(lines[lines.length - 1]).doesNotStartWith("Đơn vị thứ");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18})
  void signatureStandsWholeOnThePageOfTheLastParagraph(int paragraphs) throws IOException {
    List<String> pages = PdfPagesOf.texts(document(paragraphs(paragraphs)));
    assertThat(pages.get(pages.size() - 1))
        .contains("Ủy ban nhân dân phường./.")
        .contains("Nơi nhận:")
        .contains("- Lưu: VT, VHXH.")
        .contains("TM. ỦY BAN NHÂN DÂN")
        .contains("Lương Bảo Khuê");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10, 11, 12})
  void headingIsNeverTheLastLineOfAPage(int before) throws IOException {
    List<Block> body = new ArrayList<>(paragraphs(before));
    body.add(new Heading(1, "II. ĐỀ MỤC LỚN"));
    body.add(new Heading(2, "1. Đề mục nhỏ"));
    body.add(PdfSamples.indicators());
    body.addAll(paragraphs(3));
    for (String page : PdfPagesOf.texts(document(body))) {
      String[] lines = page.strip().split("\n", -1);
      assertThat(lines[lines.length - 1]).doesNotContain("ĐỀ MỤC LỚN").doesNotContain("Đề mục nhỏ");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
  void everyWordIsPrintedOnceWhereverThePageEnds(int paragraphs) throws IOException {
    List<Block> body = paragraphs(paragraphs);
    String text = String.join(" ", PdfPagesOf.texts(document(body)));
    ReadBack read = PdfPagesOf.renderer().read(PdfPagesOf.write(document(body)));
    for (int i = 0; i < paragraphs; i++) {
      Paragraph paragraph = (Paragraph) body.get(i);
      assertThat(read.says(List.of(Cells.text(paragraph.words())))).isTrue();
      assertThat(text.split("Đoạn " + i + "\\.", -1)).hasSize(2);
    }
  }

  @Test
  void severalAddresseesStandOnLinesOfTheirOwn() throws IOException {
    ReportDocument two =
        PdfSamples.month(PdfSamples.face(List.of("Sở Nội vụ", "Sở Tài chính"), ""));
    assertThat(PdfPagesOf.texts(two).get(0)).contains("Kính gửi:\n- Sở Nội vụ;\n- Sở Tài chính.\n");
    assertThat(PdfPagesOf.texts(PdfSamples.month()).get(0))
        .contains("Kính gửi: Ủy ban nhân dân Thành phố (qua Sở Nội vụ)\n");
  }

  @Test
  void numberAndDayAreLeftToTheRegistry() throws IOException {
    assertThat(PdfPagesOf.texts(PdfSamples.month()).get(0))
        .containsPattern("Số:\\h+/BC-UBND")
        .containsPattern("Hải Thanh, ngày\\h+tháng 10 năm 2025");
  }

  @Test
  void markingStandsOnEveryPageAndNotInTheText() throws IOException {
    ReportDocument marked = PdfSamples.month(PdfSamples.face(List.of("Sở Nội vụ"), "XEM TRƯỚC"));
    assertThat(PdfPagesOf.texts(marked))
        .allSatisfy(page -> assertThat(page.replaceAll("\\s", "")).contains("XEMTRƯỚC"));
    ReadBack read = PdfPagesOf.renderer().read(PdfPagesOf.write(marked));
    assertThat(read.says(List.of(Cells.text("XEM TRƯỚC")))).isFalse();
  }

  @Test
  void textWithMarkupAndExpressionsIsPrintedAsItStands() throws IOException {
    String hostile = "<b>đậm</b> & <style> $P!{REPORT_NAME} $F{text} ${x} \\n \"'";
    List<Block> body =
        List.of(
            new Heading(1, hostile),
            Paragraph.item(hostile),
            Paragraph.note(hostile),
            new PlaceToWrite(hostile),
            new Table(
                hostile,
                List.of(Column.of(hostile, 1, Align.LEFT)),
                List.of(Row.of(List.of(Cells.text(hostile))))),
            Paragraph.body(CLOSING));
    ReadBack read = PdfPagesOf.renderer().read(PdfPagesOf.write(document(body)));
    assertThat(read.says(List.of(Cells.text(hostile)))).isTrue();
    String text = String.join(" ", PdfPagesOf.texts(document(body))).replaceAll("\\s+", " ");
    assertThat(text.split("REPORT_NAME", -1)).hasSize(8);
  }

  @Test
  void hugeCellsLongWordsAndEmptyOnesKeepTheTableWhole() throws IOException {
    String huge = SENTENCE.repeat(25).strip();
    String endless = "Nhiệmvụ".repeat(60);
    List<Column> columns =
        List.of(
            Column.of("TT", 1, Align.CENTER),
            Column.of("Nội dung", 3, Align.LEFT),
            Column.of("", 3, Align.LEFT));
    List<Row> rows =
        List.of(
            Row.of(List.of(Cells.count(1), Cells.text(huge), Cells.EMPTY)),
            Row.of(List.of(Cells.text(huge), Cells.text("giữa"), Cells.text(huge + " Hết."))),
            Row.of(List.of(Cells.count(2), Cells.text(endless), Cells.text("sau từ dài"))),
            Row.of(List.of(Cells.EMPTY, Cells.EMPTY, Cells.EMPTY)),
            Row.total("", List.of(Cells.count(3), Cells.text(""), Cells.text("cuối"))));
    List<Block> body = List.of(new Table("", columns, rows), Paragraph.body(""));
    ReadBack read = PdfPagesOf.renderer().read(PdfPagesOf.write(document(body)));
    assertThat(rows).allSatisfy(row -> assertThat(read.says(row.cells())).isTrue());
  }

  @Test
  void whatTheFontCannotShowIsReplacedAndDecomposedTextIsComposed() throws IOException {
    String decomposed = "Tie\u0302\u0301ng Vie\u0323\u0302t";
    String strange = "trước \uD83D\uDE00 sau\u0000\tcuối";
    List<Block> body = List.of(Paragraph.body(decomposed), Paragraph.body(strange));
    String page = PdfPagesOf.texts(document(body)).get(0);
    assertThat(page).contains("Tiếng Việt").contains("trước □ sau cuối./.");
    ReadBack read = PdfPagesOf.renderer().read(PdfPagesOf.write(document(body)));
    assertThat(read.says(List.of(Cells.text(strange)))).isTrue();
  }

  @Test
  void textThatEndsWithATableIsClosedBelowIt() throws IOException {
    List<String> pages = PdfPagesOf.texts(document(List.of(PdfSamples.indicators())));
    assertThat(pages).hasSize(1);
    assertThat(pages.get(0)).contains("không phát sinh Không phát sinh\n./.\nNơi nhận:");
  }

  @Test
  void documentWithoutTextIsStillADocument() throws IOException {
    assertThat(PdfPagesOf.texts(document(List.of()))).hasSize(1);
  }

  @Test
  void chartOfManyCategoriesGoesOnOverPages() throws IOException {
    List<String> wards = IntStream.range(0, 60).mapToObj(i -> "Phường thứ " + i).toList();
    List<Long> counts = LongStream.range(100, 160).boxed().toList();
    Chart chart = new Chart("Theo phường", wards, List.of(new Chart.Series("Đúng hạn", counts)));
    ReportDocument city =
        document(List.of(new Heading(1, "I. BIỂU ĐỒ"), chart, Paragraph.body(CLOSING)));
    List<String> pages = PdfPagesOf.texts(city);
    assertThat(String.join("", pages).split("Theo phường \\(tiếp theo\\)", -1)).hasSize(3);
    ReadBack read = PdfPagesOf.renderer().read(PdfPagesOf.write(city));
    for (int i = 0; i < 60; i++) {
      assertThat(read.says(List.of(Cells.text("Phường thứ " + i), Cells.count(100 + i)))).isTrue();
    }
  }

  @Test
  void oneRendererServesManyThreads() throws Exception {
    List<String> alone = PdfPagesOf.texts(PdfSamples.month());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> same =
          Collections.nCopies(8, () -> PdfPagesOf.texts(PdfSamples.month()));
      for (Future<List<String>> texts : threads.invokeAll(same)) {
        assertThat(texts.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void existingFileIsNotOverwritten(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("da-ky.pdf"), "đã ký");
    assertThatThrownBy(() -> PdfPagesOf.renderer().write(PdfSamples.month(), file))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(Files.readString(file)).isEqualTo("đã ký");
  }

  @Test
  void fileThatIsNoPdfIsNotRead(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("x.pdf"), "không phải PDF");
    assertThatThrownBy(() -> PdfPagesOf.renderer().read(file)).isInstanceOf(IOException.class);
  }
}
