package vn.dunghan.compose;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

/** Tables of some tasks: those of a status, and those to come. */
final class TaskTables {

  private static final Comparator<Finding> BY_DUE =
      Comparator.comparing(
              Finding::dueBefore, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
          .thenComparing(finding -> finding.task().code())
          .thenComparing(Finding::period)
          .thenComparing(Finding::unit);

  private static final Column NUMBER = Column.of("TT", 8, Align.CENTER);

  private TaskTables() {}

  /** The part {@code tasks}: the tasks of the statuses named, the earliest deadline first. */
  static List<Block> ofStatus(Facts facts, PartDefinition part) {
    List<OccurrenceStatus> wanted = part.statuses();
    List<Finding> found =
        facts.findings().findings().stream()
            .filter(finding -> wanted.contains(finding.status()))
            .sorted(BY_DUE)
            .toList();
    if (found.isEmpty()) {
      return List.of(Paragraph.body("Trong kỳ không có nhiệm vụ " + names(wanted) + "."));
    }
    return found.stream().anyMatch(Said::isLate)
        ? List.of(new Table("", lateColumns(), lateRows(facts, found)))
        : List.of(new Table("", otherColumns(), otherRows(facts, found)));
  }

  /** The part {@code next-tasks}: what falls due in the next period. */
  static List<Block> upcoming(Facts facts, PartDefinition part) {
    List<Finding> found = facts.upcoming().stream().sorted(BY_DUE).toList();
    if (found.isEmpty()) {
      return List.of(Paragraph.body("Không có nhiệm vụ đến hạn trong kỳ tới."));
    }
    List<Column> columns =
        List.of(
            NUMBER,
            Column.of("Nhiệm vụ", 82, Align.LEFT),
            Column.of("Đơn vị chủ trì", 38, Align.LEFT),
            Column.of(TaskWords.LAST_DAY, 28, Align.CENTER));
    return List.of(new Table("", columns, upcomingRows(facts, found)));
  }

  private static String names(List<OccurrenceStatus> statuses) {
    return String.join(
        "; ", statuses.stream().map(StatusWords::of).map(Texts::startingSmall).toList());
  }

  private static List<Column> lateColumns() {
    return List.of(
        NUMBER,
        Column.of("Nhiệm vụ", 58, Align.LEFT),
        Column.of("Đơn vị chủ trì", 26, Align.LEFT),
        Column.of(TaskWords.LAST_DAY, 27, Align.CENTER).showing("dueBefore"),
        Column.of("Số ngày quá hạn", 23, Align.CENTER).showing("daysLate"),
        Column.of("Nguyên nhân", 46, Align.LEFT));
  }

  private static List<Row> lateRows(Facts facts, List<Finding> found) {
    List<Row> rows = new ArrayList<>();
    for (Finding finding : found) {
      boolean late = Said.isLate(finding);
      rows.add(
          Row.of(
              TaskWords.key(finding),
              List.of(
                  Cells.count(rows.size() + 1),
                  Cells.text(TaskWords.content(finding)),
                  Cells.text(facts.unitLabel(finding.unit())),
                  Cells.due(finding.dueBefore()),
                  late ? Cells.count(finding.daysLate()) : Cells.EMPTY,
                  late ? Cells.text(TaskWords.cause(finding)) : Cells.EMPTY)));
    }
    return rows;
  }

  private static List<Column> otherColumns() {
    return List.of(
        NUMBER,
        Column.of("Nhiệm vụ", 68, Align.LEFT),
        Column.of("Đơn vị chủ trì", 30, Align.LEFT),
        Column.of(TaskWords.LAST_DAY, 27, Align.CENTER).showing("dueBefore"),
        Column.of("Kết quả, sản phẩm", 50, Align.LEFT));
  }

  private static List<Row> otherRows(Facts facts, List<Finding> found) {
    List<Row> rows = new ArrayList<>();
    for (Finding finding : found) {
      rows.add(
          Row.of(
              TaskWords.key(finding),
              List.of(
                  Cells.count(rows.size() + 1),
                  Cells.text(TaskWords.content(finding)),
                  Cells.text(facts.unitLabel(finding.unit())),
                  Cells.due(finding.dueBefore()),
                  Cells.text(Said.outcome(finding)))));
    }
    return rows;
  }

  /** A task that several units lead stands once, with all its units. */
  private static List<Row> upcomingRows(Facts facts, List<Finding> found) {
    Map<List<Object>, List<Finding>> together = new LinkedHashMap<>();
    for (Finding finding : found) {
      List<Object> same =
          List.of(finding.task().code(), finding.period(), Cells.due(finding.dueBefore()));
      together.computeIfAbsent(same, key -> new ArrayList<>()).add(finding);
    }
    List<Row> rows = new ArrayList<>();
    for (List<Finding> each : together.values()) {
      rows.add(
          Row.of(
              List.of(
                  Cells.count(rows.size() + 1),
                  Cells.text(TaskWords.content(each.get(0))),
                  Cells.text(TaskWords.units(facts, each)),
                  Cells.due(each.get(0).dueBefore()))));
    }
    return rows;
  }
}
