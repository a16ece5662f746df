package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.assess.Finding;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Unit;

/** The part {@code progress-table}: every task by unit, for the appendix. */
final class ProgressTable implements PartWriter {

  private static final String DEADLINE = "Thời hạn";

  @Override
  public List<Block> write(Facts facts, PartDefinition part) {
    List<Row> rows = new ArrayList<>();
    for (Unit unit : facts.register().units()) {
      List<Finding> found = facts.findingsOf(unit);
      if (!found.isEmpty()) {
        rows.add(
            Row.group(unit.name() + " (" + Words.countInSentence(found.size()) + " nhiệm vụ)"));
      }
      for (int i = 0; i < found.size(); i++) {
        rows.add(row(found.get(i), i + 1));
      }
    }
    return rows.isEmpty()
        ? List.of(Paragraph.body("Trong kỳ không phát sinh nhiệm vụ."))
        : List.of(new Table("", columns(), rows));
  }

  private static List<Column> columns() {
    return List.of(
        Column.of("TT", 7, Align.CENTER),
        Column.of("Nội dung nhiệm vụ", 66, Align.LEFT),
        Column.of("Văn bản giao", 24, Align.LEFT),
        Column.of("Người phụ trách", 18, Align.LEFT),
        Column.of("Theo văn bản", 27, Align.LEFT).in(DEADLINE),
        Column.of(TaskWords.LAST_DAY, 22, Align.CENTER).in(DEADLINE).showing("dueBefore"),
        Column.of("Tình trạng", 24, Align.LEFT).showing("status"),
        Column.of("Thời điểm hoàn thành", 21, Align.CENTER).showing("completed"),
        Column.of("Số ngày quá hạn", 12, Align.CENTER).showing("daysLate"),
        Column.of("Kết quả, sản phẩm; nguyên nhân quá hạn", 56, Align.LEFT));
  }

  private static Row row(Finding finding, int number) {
    return Row.of(
        TaskWords.key(finding),
        List.of(
            Cells.count(number),
            Cells.text(TaskWords.content(finding)),
            Cells.text(TaskWords.directive(finding)),
            Cells.text(finding.task().assignee()),
            Cells.text(TaskWords.phrase(finding)),
            Cells.due(finding.dueBefore()),
            Cells.text(StatusWords.of(finding.status())),
            Cells.moment(finding.completed()),
            finding.daysLate() == 0 ? Cells.EMPTY : Cells.count(finding.daysLate()),
            Cells.text(TaskWords.outcomeAndCause(finding))));
  }
}
