package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.assess.Finding;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

/** Every task, one row each with its unit, for the workbook: to filter and to sort. */
final class TaskSheet {

  private static final String DEADLINE = "Thời hạn";
  private static final String BASIS = "Căn cứ đánh giá";
  private static final String LATE = "Quá hạn";

  private TaskSheet() {}

  static List<Block> of(Facts facts) {
    List<Row> rows = new ArrayList<>();
    for (Finding finding : facts.findings().findings()) {
      rows.add(Row.of(TaskWords.key(finding), cells(facts, finding, rows.size() + 1)));
    }
    if (rows.isEmpty()) {
      return List.of(Paragraph.body("Trong kỳ không phát sinh nhiệm vụ."));
    }
    Table table = new Table("", columns(), rows);
    return List.of(facts.showsSources() ? withSources(facts, table) : table);
  }

  /** Two columns more: where the record stands that decided, and the way to its line there. */
  private static Table withSources(Facts facts, Table table) {
    SourceRows sources = SourceRows.of(facts);
    SourcePlaces places = new SourcePlaces(facts);
    List<Finding> findings = facts.findings().findings();
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(Column.of("Lấy từ", 18, Align.LEFT).in(BASIS));
    columns.add(Column.of("Bấm để xem", 9, Align.CENTER).in(BASIS));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Row row = table.rows().get(i);
      List<Cell> cells = new ArrayList<>(row.cells());
      cells.addAll(SourceSheet.basis(facts, sources, places, findings.get(i)));
      rows.add(Row.of(row.key(), cells));
    }
    return new Table(table.caption(), columns, rows);
  }

  private static List<Column> columns() {
    return List.of(
        Column.of("TT", 6, Align.CENTER),
        Column.of("Mã nhiệm vụ", 10, Align.LEFT),
        Column.of("Kỳ", 10, Align.CENTER),
        Column.of("Đơn vị chủ trì", 20, Align.LEFT),
        Column.of("Nội dung nhiệm vụ", 40, Align.LEFT),
        Column.of("Văn bản giao", 16, Align.LEFT),
        Column.of("Mục, khoản", 12, Align.LEFT),
        Column.of("Người phụ trách", 13, Align.LEFT),
        Column.of("Ngày giao", 12, Align.CENTER),
        Column.of("Theo văn bản", 18, Align.LEFT).in(DEADLINE),
        Column.of("Ban đầu (đến hết)", 16, Align.CENTER).in(DEADLINE).showing("originalDueBefore"),
        Column.of("Áp dụng (đến hết)", 16, Align.CENTER).in(DEADLINE).showing("dueBefore"),
        Column.of("Tình trạng", 16, Align.LEFT).showing("status"),
        Column.of("Thời điểm hoàn thành", 16, Align.CENTER).showing("completed"),
        Column.of("Kết quả, sản phẩm", 34, Align.LEFT),
        Column.of("Số ngày", 8, Align.CENTER).in(LATE).showing("daysLate"),
        Column.of("Nguyên nhân", 20, Align.LEFT).in(LATE),
        Column.of("Khó khăn, vướng mắc", 24, Align.LEFT),
        Column.of("Đề xuất, kiến nghị", 24, Align.LEFT));
  }

  private static List<Cell> cells(Facts facts, Finding finding, int number) {
    return List.of(
        Cells.count(number),
        Cells.text(finding.task().code()),
        Cells.text(finding.period()),
        Cells.text(facts.unitName(finding.unit())),
        Cells.text(finding.task().content()),
        Cells.text(finding.task().directive()),
        Cells.text(finding.task().clause()),
        Cells.text(finding.task().assignee()),
        Cells.date(finding.assignedOn()),
        Cells.text(finding.task().deadline()),
        Cells.due(finding.originalDueBefore()),
        Cells.due(finding.dueBefore()),
        Cells.text(StatusWords.of(finding.status())),
        Cells.moment(finding.completed()),
        Cells.text(Said.outcome(finding)),
        finding.daysLate() == 0 ? Cells.EMPTY : Cells.count(finding.daysLate()),
        Cells.text(Said.lateReason(finding)),
        Cells.text(Said.difficulties(facts, finding)),
        Cells.text(Said.proposals(facts, finding)));
  }
}
