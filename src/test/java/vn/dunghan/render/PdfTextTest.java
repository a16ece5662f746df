package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Paragraph;
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
}
