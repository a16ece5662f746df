package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Chart;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.Table;

class ExcelRendererTest {

  private static final LocalDateTime NOON = LocalDateTime.of(2025, 10, 14, 12, 30);

  private final Path folder;
  private final ExcelRenderer renderer = new ExcelRenderer();
  private int written;

  ExcelRendererTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path write(ReportDocument document) throws IOException {
    Path file = folder.resolve("b" + written++ + ".xlsx");
    renderer.write(document, file);
    return file;
  }

  private static Sheet sheet(String name, Block... blocks) {
    return new Sheet(name, "TIÊU ĐỀ", List.of(), List.of(blocks));
  }

  private static Table row(Cell... cells) {
    List<Column> columns =
        Arrays.stream(cells).map(c -> Column.of("Cột", 10, Column.Align.LEFT)).toList();
    return new Table("", columns, List.of(Row.of(List.of(cells))));
  }

  private ReadBack written(Cell... cells) throws IOException {
    return renderer.read(write(SampleWorkbook.of(sheet("A", row(cells)))));
  }

  @Test
  void everyRowAndParagraphOfAReportIsReadBack() throws IOException {
    ReportDocument document = SampleWorkbook.document("");

    ReadBack said = renderer.read(write(document));

    for (Sheet sheet : document.sheets()) {
      for (Block block : sheet.blocks()) {
        if (block instanceof Table table) {
          assertThat(table.rows()).allMatch(row -> said.says(row.cells()));
        }
        if (block instanceof Paragraph paragraph) {
          assertThat(said.says(List.of(Cells.text(paragraph.words())))).isTrue();
        }
      }
    }
  }

  @Test
  void anotherValueIsNotSaid() throws IOException {
    ReadBack said =
        written(
            Cells.text("Đống Đa"),
            Cells.count(7),
            Cells.rate(1, 3),
            Cells.date(NOON.toLocalDate()),
            Cells.due(NOON));

    assertThat(said.says(List.of(Cells.text("Đống Đa"), Cells.count(7)))).isTrue();
    assertThat(said.says(List.of(Cells.text("Đông Đa"), Cells.count(7)))).isFalse();
    assertThat(said.says(List.of(Cells.text("Đống Đa"), Cells.count(8)))).isFalse();
    assertThat(said.says(List.of(Cells.count(7), Cells.rate(1, 3)))).isTrue();
    assertThat(said.says(List.of(Cells.count(7), Cells.rate(33_333, 100_000)))).isFalse();
    assertThat(said.says(List.of(Cells.date(LocalDate.of(2025, 10, 15))))).isFalse();
    assertThat(said.says(List.of(Cells.due(NOON)))).isTrue();
    assertThat(said.says(List.of(Cells.due(NOON.plusMinutes(1))))).isFalse();
    assertThat(said.says(List.of(Cells.text("Đống Đa"), Cells.rate(1, 3)))).isFalse();
  }

  @Test
  void aNumberShownAsAnotherKindIsNotSaid() throws IOException {
    ReadBack said = written(Cells.count(45_000), Cells.rate(1, 1), Cells.text("7"));

    assertThat(said.says(List.of(Cells.date(LocalDate.of(2023, 3, 15))))).isFalse();
    assertThat(said.says(List.of(Cells.count(1)))).isFalse();
    assertThat(said.says(List.of(Cells.count(7)))).isFalse();
  }

  @Test
  void anEmptyCellIsSaidOnlyWhereNothingStands() throws IOException {
    ReadBack said = written(Cells.text("a"), Cells.EMPTY, Cells.count(3));

    assertThat(said.says(List.of(Cells.text("a"), Cells.EMPTY, Cells.count(3), Cells.EMPTY)))
        .isTrue();
    assertThat(said.says(List.of(Cells.EMPTY, Cells.count(3)))).isTrue();
    assertThat(said.says(List.of(Cells.text("a"), Cells.EMPTY, Cells.EMPTY))).isFalse();
  }

  @Test
  void aRateOfNothingReadsThatNothingOccurred() throws IOException {
    ReadBack said = written(Cells.rate(0, 0));

    assertThat(said.says(List.of(Cells.text("không phát sinh")))).isTrue();
  }

  @Test
  void decimalsAreKeptAndShownWithoutTrailingZeros() throws IOException {
    Path file =
        write(
            SampleWorkbook.of(
                sheet(
                    "A",
                    row(
                        Cells.number(new BigDecimal("1234.50")),
                        Cells.number(new BigDecimal("90"))))));
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
      var row = workbook.getSheetAt(0).getRow(3);
      assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1234.5);
      assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
      assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+84 24",
        "-5",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
        " =1",
        "- gạch đầu dòng"
      })
  void textThatBeginsLikeAFormulaStaysText(String text) throws IOException {
    Path file = write(SampleWorkbook.of(sheet("A", row(Cells.text(text)))));
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
      var cell = workbook.getSheetAt(0).getRow(3).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualToIgnoringWhitespace(text);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void ordinaryTextIsNotMarked() throws IOException {
    Path file = write(SampleWorkbook.of(sheet("A", row(Cells.text("Kế hoạch")))));
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
      var cell = workbook.getSheetAt(0).getRow(3).getCell(0);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
    }
  }

  @Test
  void decomposedLettersAreComposed() throws IOException {
    ReadBack said = written(Cells.text("Pho\u031b\u0300ng"));

    assertThat(said.says(List.of(Cells.text("Ph\u1EDDng")))).isTrue();
  }

  @Test
  void textLongerThanACellIsCutVisibly() throws IOException {
    String text = "chữ ".repeat(10_000);
    Path file = write(SampleWorkbook.of(sheet("A", row(Cells.text(text)))));
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
      String cell = workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue();
      assertThat(cell).hasSize(32_767).endsWith("…");
    }
    assertThat(renderer.read(file).says(List.of(Cells.text(text)))).isTrue();
  }

  @Test
  void headingOfTheFirstTableIsFilteredFrozenAndRepeatedOnEveryPage() throws IOException {
    Path file = write(SampleWorkbook.document(""));
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
      XSSFSheet tasks = workbook.getSheet("Danh sách nhiệm vụ");
      assertThat(tasks.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A6:L74");
      assertThat(tasks.getPaneInformation().isFreezePane()).isTrue();
      assertThat((int) tasks.getPaneInformation().getHorizontalSplitPosition()).isEqualTo(6);
      assertThat(tasks.getRepeatingRows().formatAsString()).isEqualTo("5:6");
    }
  }

  @Test
  void sumsAtTheEndAreNotSortedInWithTheRows() throws IOException {
    Path file = write(SampleWorkbook.document(""));
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
      XSSFSheet summary = workbook.getSheet("Tổng hợp");
      assertThat(summary.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A6:M14");
    }
  }

  @Test
  void everySheetPrintsOnA4LandscapeOnePageWideWithPageNumbers() throws IOException {
    Path file = write(SampleWorkbook.document("XEM TRƯỚC"));
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        assertThat((int) sheet.getPrintSetup().getPaperSize()).isEqualTo(9);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat((int) sheet.getPrintSetup().getFitWidth()).isEqualTo(1);
        assertThat((int) sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getFooter().getRight()).endsWith("Trang &P/&N");
        assertThat(sheet.getHeader().getRight()).endsWith("XEM TRƯỚC");
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("XEM TRƯỚC");
      }
    }
  }

  @Test
  void sheetNamesAreMadeSafeAndDistinct() throws IOException {
    String name = "Nhiệm vụ [quý IV/2025]: tất cả các đơn vị";
    Path file =
        write(
            SampleWorkbook.of(
                sheet(name, row(Cells.text("a"))), sheet(name, row(Cells.text("b")))));
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
      assertThat(workbook.getSheetName(0)).isEqualTo("Nhiệm vụ  quý IV 2025   tất cả ");
      assertThat(workbook.getSheetName(1)).hasSizeLessThanOrEqualTo(31).endsWith(" (2)");
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    Path first = write(SampleWorkbook.document(""));
    Path second = write(SampleWorkbook.document(""));

    assertThat(second).hasSameBinaryContentAs(first);
    try (ZipFile zip = new ZipFile(first.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getTimeLocal))
          .containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
    }
  }

  @Test
  void chartPointsAtTheCellsOfTheTableThatShowsItsNumbers() throws IOException {
    Path file = write(SampleWorkbook.document(""));
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
      var charts = workbook.getSheet("Tổng hợp").createDrawingPatriarch().getCharts();
      String xml = charts.get(0).getCTChart().toString();
      assertThat(xml).contains("'Tổng hợp'!$B$7:$B$14", "'Tổng hợp'!$F$7:$F$14");
      assertThat(xml).contains("wdUpDiag", "Hoàn thành quá hạn");
    }
  }

  @Test
  void chartWhoseNumbersNoTableShowsBringsThemAlong() throws IOException {
    Path file = write(SampleWorkbook.of(sheet("A", SampleWorkbook.chart())));

    ReadBack said = renderer.read(file);

    long[] counts = SampleWorkbook.counts(1);
    assertThat(
            said.says(
                List.of(
                    Cells.text(SampleWorkbook.UNITS.get(1)),
                    Cells.count(counts[2]),
                    Cells.count(counts[3]),
                    Cells.count(counts[4]),
                    Cells.count(counts[5]))))
        .isTrue();
  }

  @Test
  void chartOfOneEmptyCategoryIsDrawn() throws IOException {
    Chart chart =
        new Chart("Trống", List.of("Đơn vị"), List.of(new Chart.Series("Số", List.of(0L))));

    Path file = write(SampleWorkbook.of(sheet("A", chart)));

    assertThat(renderer.read(file).says(List.of(Cells.text("Đơn vị"), Cells.count(0)))).isTrue();
  }

  @Test
  void rowsAreHighEnoughForTheirWrappedText() throws IOException {
    Path file = write(SampleWorkbook.document(""));
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
      XSSFSheet tasks = workbook.getSheet("Danh sách nhiệm vụ");
      assertThat(tasks.getRow(6).getHeightInPoints()).isLessThan(20);
      assertThat(tasks.getRow(7).getHeightInPoints()).isGreaterThan(5 * 15);
    }
  }

  @Test
  void thousandsOfRowsAreReadBack() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      rows.add(Row.of(SampleWorkbook.task(i)));
    }
    Table table = new Table("", SampleWorkbook.taskColumns(), rows);

    ReadBack said = renderer.read(write(SampleWorkbook.of(sheet("A", table))));

    assertThat(rows).allMatch(row -> said.says(row.cells()));
  }

  @Test
  void anExistingFileIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("signed.xlsx"), "signed");

    assertThatIOException().isThrownBy(() -> renderer.write(SampleWorkbook.document(""), file));
    assertThat(file).hasContent("signed");
  }

  @Test
  void aFileCutShortIsNotReadAsAWorkbook() throws IOException {
    Path file = write(SampleWorkbook.document(""));
    byte[] bytes = Files.readAllBytes(file);
    Path half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));

    assertThatIOException().isThrownBy(() -> renderer.read(half));
  }
}
