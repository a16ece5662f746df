package vn.dunghan.compose.desk;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Face;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Sheet;
import vn.dunghan.compose.document.Table;
import vn.dunghan.compose.document.Words;

/** Writes the answers to a clerk's requests as a workbook of one sheet. */
public final class DeskAnswers {

  private static final String NAME = "Trả lời";
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private DeskAnswers() {}

  /** The answers, in the order of their rows. */
  public static ReportDocument of(Office office, LocalDateTime at, List<DeskAnswer> answers) {
    List<Column> columns =
        List.of(
            Column.of("STT", 7, Align.CENTER),
            Column.of("Việc đã yêu cầu", 42, Align.LEFT),
            Column.of("Kết quả", 18, Align.CENTER),
            Column.of("Trả lời", 90, Align.LEFT));
    List<Row> rows = answers.stream().map(DeskAnswers::row).toList();
    List<Block> blocks = List.of(new Table("", columns, rows));
    List<String> notes =
        List.of(
            office.name().toUpperCase(VIETNAMESE) + ", " + Words.moment(at),
            "STT là số dòng trong sổ yeu-cau.xlsx. Muốn làm lại hoặc sửa: sửa nội dung của dòng đó,"
                + " hoặc ghi lại ở dòng mới, rồi lưu và đóng sổ.");
    return new ReportDocument(
        face(office),
        List.of(),
        List.of(),
        List.of(new Sheet(NAME, "TRẢ LỜI YÊU CẦU TẠI BÀN LÀM VIỆC", notes, blocks)));
  }

  private static Row row(DeskAnswer answer) {
    return Row.of(
        List.of(
            answer.number() == 0 ? Cells.EMPTY : Cells.count(answer.number()),
            Cells.text(answer.words()),
            Cells.text(answer.result().words()),
            Cells.text(String.join("\n", answer.lines()))));
  }

  private static Face face(Office office) {
    return new Face(
        office.issuerParent(),
        office.issuer(),
        "",
        office.place(),
        "",
        "TRẢ LỜI YÊU CẦU",
        "",
        List.of(),
        "",
        List.of(),
        "",
        List.of(),
        "",
        DocumentForm.STATE);
  }
}
