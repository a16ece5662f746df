package vn.dunghan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.compose.document.Appendix;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Face;
import vn.dunghan.compose.document.Format;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.Span;
import vn.dunghan.compose.document.Table;
import vn.dunghan.render.ExcelRenderer;
import vn.dunghan.render.ReadBack;

class AgreementTest {

  private static final Map<String, String> WORDS =
      Map.of("OVERDUE", "Quá hạn, chưa hoàn thành", "COMPLETED_LATE", "Hoàn thành quá hạn");

  private final Path folder;
  private final WrittenFigures figures;
  private final List<List<Cell>> asked = new ArrayList<>();

  AgreementTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Path file = folder.resolve(FiguresJson.NAME);
    FiguresJson.write(SampleFigures.content(), file);
    this.figures = WrittenFigures.read(file);
  }

  private static ReportDocument document(List<Block> body, List<Block> sheet) {
    Face face =
        new Face(
            "",
            List.of(),
            "",
            "",
            "",
            "BÁO CÁO",
            "",
            List.of(),
            "",
            List.of(),
            "",
            List.of(),
            "",
            DocumentForm.STATE);
    return new ReportDocument(
        face,
        body,
        List.of(new Appendix("Phụ lục", "BIỂU", "", sheet)),
        List.of(new Sheet("A", "BIỂU", List.of(), sheet)));
  }

  /** What is asked of a document that says nothing. */
  private List<List<Cell>> expected(Block... body) {
    ReadBack mute =
        cells -> {
          asked.add(cells);
          return false;
        };
    ReportDocument document = document(List.of(body), List.of());
    Agreement.of(figures, document, Map.of(Format.PDF, mute), AgreementTest::word);
    return asked;
  }

  private static String word(String code) {
    return WORDS.getOrDefault(code, code);
  }

  private static Table table(String key, String figure, Cell own) {
    return new Table(
        "",
        List.of(
            Column.of("Tên", 10, Column.Align.LEFT),
            Column.of("Số", 10, Column.Align.LEFT).showing(figure)),
        List.of(Row.of(key, List.of(Cells.text("Tên"), own))));
  }

  private Cell expectedFor(String key, String figure, Cell own) {
    return expected(table(key, figure, own)).get(0).get(1);
  }

  @Test
  void aCountComesFromTheFileWhateverTheDocumentHolds() {
    assertThat(expectedFor("totals", "total", Cells.count(99))).isEqualTo(Cells.count(3));
    assertThat(asked.get(0).get(0)).isEqualTo(Cells.text("Tên"));
  }

  @Test
  void aRateComesWithItsNumeratorAndDenominator() {
    assertThat(expectedFor("unit:DV02", "completionRate", Cells.rate(9, 9)))
        .isEqualTo(Cells.rate(1, 2));
  }

  @Test
  void theStrictRateCountsWhatWasOnTime() {
    assertThat(expectedFor("totals", "onTimeRate", Cells.rate(9, 9))).isEqualTo(Cells.rate(1, 3));
  }

  @Test
  void aRateOfNothingDueSaysSo() {
    assertThat(expectedFor("unit:DV03", "completionRate", Cells.rate(1, 1)).words())
        .isEqualTo("không phát sinh");
  }

  @Test
  void anIndicatorsRateIsItsTwoNumbers() {
    assertThat(expectedFor("indicator:CT-1/2025-10/DV01", "value", Cells.rate(1, 1)))
        .isEqualTo(Cells.rate(45, 50));
  }

  @Test
  void anIndicatorsNumberIsItsValue() {
    Cell own = Cells.number(BigDecimal.ONE);
    assertThat(expectedFor("indicator:CT-1/2025-10/DV01", "value", own).words()).isEqualTo("90");
  }

  @Test
  void aStatusReadsInVietnamese() {
    assertThat(expectedFor("task:NV-2//DV02", "status", Cells.text("Hoàn thành")))
        .isEqualTo(Cells.text("Quá hạn, chưa hoàn thành"));
  }

  @Test
  void aDeadlineKeepsTheDocumentsType() {
    Cell wrong = Cells.due(SampleFigures.DUE.plusDays(9));

    assertThat(expectedFor("task:NV-2//DV02", "dueBefore", wrong))
        .isEqualTo(Cells.due(SampleFigures.DUE));
  }

  @Test
  void aDeadlineAsADayIsItsLastDayInTime() {
    assertThat(expectedFor("task:NV-2//DV02", "dueBefore", Cells.date(LocalDate.MIN)))
        .isEqualTo(Cells.date(LocalDate.of(2025, 10, 9)));
  }

  @Test
  void completionAsADayIsTheDayItself() {
    assertThat(expectedFor("task:NV-1/2025-10/DV02", "completed", Cells.date(LocalDate.MIN)))
        .isEqualTo(Cells.date(LocalDate.of(2025, 10, 10)));
  }

  @Test
  void whatTheFileDoesNotHaveMayBeSaidInOwnWords() {
    assertThat(expectedFor("task:NV-2//DV02", "completed", Cells.text("Chưa hoàn thành")))
        .isEqualTo(Cells.text("Chưa hoàn thành"));
  }

  @Test
  void aMomentThatTheFileDoesNotHaveMustBeMissing() {
    assertThat(expectedFor("task:NV-2//DV02", "completed", Cells.moment(SampleFigures.DUE)))
        .isEqualTo(Cells.EMPTY);
  }

  @Test
  void anEmptyCellMayStandForZeroButNotForMore() {
    assertThat(expectedFor("task:NV-1/2025-10/DV01", "daysLate", Cells.EMPTY))
        .isEqualTo(Cells.EMPTY);
    asked.clear();
    assertThat(expectedFor("task:NV-2//DV02", "daysLate", Cells.EMPTY).words()).isEqualTo("5");
  }

  @Test
  void anEmptyCellDoesNotHideADeadline() {
    assertThat(expectedFor("task:NV-2//DV02", "dueBefore", Cells.EMPTY).words())
        .isEqualTo("00h00, 10/10/2025");
  }

  @Test
  void aRowThatTheFileDoesNotHaveIsNeverFound() {
    assertThat(expectedFor("task:NV-9//DV02", "status", Cells.text("x")).words())
        .contains("không có", "NV-9");
  }

  @Test
  void aSentenceIsExpectedWhole() {
    Paragraph sentence =
        new Paragraph(
            Paragraph.Kind.BODY,
            List.of(
                Span.text("Đã hoàn thành "),
                Span.figure(Cells.rate(7, 7), "totals", "completionRate"),
                Span.text(" nhiệm vụ đến hạn.")));

    assertThat(expected(sentence))
        .containsExactly(List.of(Cells.text("Đã hoàn thành 66,67% (2/3) nhiệm vụ đến hạn.")));
  }

  @Test
  void sentencesAndRowsWithoutFiguresAreNotAskedFor() {
    assertThat(expected(Paragraph.body("Nhận xét chung."), table("", "total", Cells.count(1))))
        .isEmpty();
  }

  @Test
  void aRealWorkbookAgreesUntilItsFiguresChange() throws IOException {
    List<Block> rows =
        List.of(
            table("totals", "total", Cells.count(3)),
            table("unit:DV02", "completionRate", Cells.rate(1, 2)),
            table("task:NV-2//DV02", "dueBefore", Cells.due(SampleFigures.DUE)));

    assertThat(disagreements(rows)).isEmpty();
  }

  @Test
  void aRealWorkbookWithAWrongFigureIsNamed() throws IOException {
    List<Block> rows = List.of(table("totals", "total", Cells.count(4)));

    assertThat(disagreements(rows))
        .containsExactly(new Disagreement(Format.EXCEL, "totals", "Tên | 3"));
    assertThat(disagreements(rows).get(0).message())
        .isEqualTo("Tệp xlsx không khớp figures.json ở “totals”: phải ghi “Tên | 3”.");
  }

  private List<Disagreement> disagreements(List<Block> rows) throws IOException {
    ReportDocument document = document(List.of(), rows);
    Path file = folder.resolve("a" + asked.size() + ".xlsx");
    Files.deleteIfExists(file);
    ExcelRenderer renderer = new ExcelRenderer();
    renderer.write(document, file);
    return Agreement.of(
        figures, document, Map.of(Format.EXCEL, renderer.read(file)), AgreementTest::word);
  }
}
