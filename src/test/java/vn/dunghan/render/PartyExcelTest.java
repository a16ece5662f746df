package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.compose.document.ReportDocument;

class PartyExcelTest {

  @Test
  void firstSheetBeginsWithTheLinesThePartysDocumentsAreKnownBy(@TempDir Path folder)
      throws IOException {
    assertThat(firstLines(PartyDocuments.report(3), folder.resolve("party.xlsx")))
        .startsWith("ĐẢNG CỘNG SẢN VIỆT NAM", "THÀNH ỦY MẪU", "ĐẢNG ỦY PHƯỜNG VĨNH LAM");
    assertThat(firstLines(SampleDocuments.monthlyReport(3), folder.resolve("state.xlsx")).get(0))
        .isEqualTo(SampleDocuments.monthlyReport(3).sheets().get(0).title());
  }

  private static List<String> firstLines(ReportDocument document, Path file) throws IOException {
    new ExcelRenderer().write(document, file);
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      Sheet first = book.getFirstSheet();
      try (Stream<Row> rows = first.openStream()) {
        return rows.limit(4).map(row -> row.getCellText(0)).toList();
      }
    }
  }
}
