package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.dunghan.assess.Finding;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

/** The part {@code event-plans}: what had to be ready so many days before an event. */
final class EventPlans {

  private EventPlans() {}

  static List<Block> table(Facts facts, PartDefinition part) {
    List<Finding> plans =
        facts.findings().findings().stream()
            .filter(finding -> finding.task().eventOn() != null)
            .sorted(
                Comparator.comparing(
                    (Finding finding) -> Objects.requireNonNull(finding.task().eventOn())))
            .toList();
    if (plans.isEmpty()) {
      return List.of(
          Paragraph.body(
              "Trong kỳ không có nhiệm vụ nào có thời hạn tính theo ngày tổ chức sự kiện."));
    }
    List<Row> rows = new ArrayList<>();
    for (Finding plan : plans) {
      rows.add(
          Row.of(
              TaskWords.key(plan),
              List.of(
                  Cells.count(rows.size() + 1),
                  Cells.text(TaskWords.content(plan)),
                  Cells.text(facts.unitLabel(plan.unit())),
                  Cells.date(plan.task().eventOn()),
                  Cells.text(TaskWords.phrase(plan)),
                  Cells.due(plan.dueBefore()),
                  Cells.moment(plan.completed()),
                  Cells.text(StatusWords.of(plan.status())))));
    }
    return List.of(
        new Table(
            "",
            List.of(
                Column.of("TT", 8, Align.CENTER),
                Column.of("Nội dung chuẩn bị", 62, Align.LEFT),
                Column.of("Đơn vị chủ trì", 24, Align.LEFT),
                Column.of("Ngày tổ chức", 20, Align.CENTER),
                Column.of("Thời hạn theo văn bản", 30, Align.LEFT),
                Column.of(TaskWords.LAST_DAY, 20, Align.CENTER).showing("dueBefore"),
                Column.of("Hoàn thành", 20, Align.CENTER).showing("completed"),
                Column.of("Tình trạng", 24, Align.LEFT).showing("status")),
            rows));
  }
}
