package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.compose.document.Appendix;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

class PdfTextTest {

  private static ReadBack read;

  @BeforeAll
  static void writeTheMonth() throws IOException {
    read = PdfPagesOf.renderer().read(PdfPagesOf.write(PdfSamples.month()));
  }

  private static boolean says(String... words) {
    List<Cell> cells = new ArrayList<>();
    for (String word : words) {
      cells.add(Cells.text(word));
    }
    return read.says(cells);
  }

  @Test
  void everyRowOfEveryTableIsFound() {
    List<Table> tables =
        List.of(PdfSamples.byUnit(), PdfSamples.indicators(), PdfSamples.tasks(60));
    for (Table table : tables) {
      for (Row row : table.rows()) {
        assertThat(read.says(row.cells())).as(row.toString()).isTrue();
      }
    }
  }

  @Test
  void everyParagraphIsFoundAlsoTheLastWithItsEndMark() {
    for (Block block : PdfSamples.body()) {
      if (block instanceof Paragraph paragraph) {
        assertThat(says(paragraph.words())).as(paragraph.words()).isTrue();
      }
    }
  }

  @Test
  void changedFigureIsNotFound() {
    for (Row row : PdfSamples.byUnit().rows()) {
      for (int column = 2; column < 7; column++) {
        List<Cell> changed = new ArrayList<>(row.cells());
        changed.set(column, Cells.count(7_777));
        assertThat(read.says(changed)).isFalse();
      }
    }
  }

  @Test
  void swappedCellsAreNotFound() {
    List<Cell> swapped = new ArrayList<>(PdfSamples.byUnit().rows().get(0).cells());
    Collections.swap(swapped, 2, 3);
    assertThat(read.says(swapped)).isFalse();
  }

  @Test
  void numbersAreNeitherCutNorJoined() {
    assertThat(says("Tổng cộng", "124", "66", "12", "37", "9")).isTrue();
    assertThat(says("Tổng cộng", "124", "66", "1")).isFalse();
    assertThat(says("Tổng cộng", "12", "466", "12")).isFalse();
    assertThat(says("Tổng cộng", "12466")).isFalse();
    assertThat(says("ổng cộng", "124")).isFalse();
  }

  @Test
  void nothingIsSaidByEveryDocument() {
    assertThat(read.says(List.of(Cells.EMPTY))).isTrue();
  }

  @Test
  void pageNumbersAreNoPartOfTheText() {
    assertThat(says("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lương Bảo Khuê Phụ lục")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trước\u00a0ngày\u00a015/10/2025",
        "hồ\u2009sơ\u3000mẫu",
        "Hạ\u200b tầng, phối\u00adhợp\ufeff, \u202eđô thị",
        "hai dòng\u2028rời nhau",
        "ti\uFB01 và \uFB03",
        "x\u0301 \uD83D\uDE00 中文"
      })
  void textPastedFromElsewhereIsFoundAsItIsShown(String pasted) throws IOException {
    Table table = PdfSamples.tasks(3);
    List<Cell> cells = new ArrayList<>(table.rows().get(1).cells());
    cells.set(1, Cells.text(pasted + " và hết"));
    assertThat(written(table, cells).says(cells)).isTrue();
  }

  @Test
  void longWordsInManyColumnsTearNoDate() throws IOException {
    Table table = PdfSamples.tasks(3);
    List<Cell> cells = new ArrayList<>(table.rows().get(1).cells());
    String link = "https://chia-se.example.vn/ho-so/" + "abcdefgh".repeat(12);
    for (int column : new int[] {1, 2, 3, 7, 9}) {
      cells.set(column, Cells.text("Xem " + link));
    }
    assertThat(written(table, cells).says(cells)).isTrue();
  }

  private static ReadBack written(Table table, List<Cell> cells) throws IOException {
    Appendix appendix =
        new Appendix(
            "Phụ lục",
            "BIỂU",
            "",
            List.of(new Table("", table.columns(), List.of(Row.of("task:T", cells)))));
    ReportDocument month = PdfSamples.month();
    return PdfPagesOf.renderer()
        .read(
            PdfPagesOf.write(
                new ReportDocument(month.face(), month.body(), List.of(appendix), month.sheets())));
  }
}
