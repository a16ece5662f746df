package vn.dunghan.compose;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.register.Unit;

/** Tables of tasks: those of a status, those to come, and the appendix of all. */
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
      return List.of(Paragraph.item("Trong kỳ không phát sinh nhiệm vụ " + names(wanted) + "."));
    }
    return List.of(new Table("", statusColumns(), statusRows(facts, found)));
  }

  /** The part {@code next-tasks}: what falls due in the next period. */
  static List<Block> upcoming(Facts facts, PartDefinition part) {
    List<Finding> found = facts.upcoming().stream().sorted(BY_DUE).toList();
    if (found.isEmpty()) {
      return List.of(Paragraph.item("Không có nhiệm vụ đến hạn trong kỳ tới."));
    }
    List<Column> columns =
        List.of(
            NUMBER,
            Column.of("Nhiệm vụ", 80, Align.LEFT),
            Column.of("Đơn vị chủ trì", 38, Align.LEFT),
            Column.of("Thời hạn", 28, Align.CENTER));
    return List.of(new Table("", columns, upcomingRows(facts, found)));
  }

  /** The part {@code progress-table}: every task by unit, for the appendix. */
  static List<Block> byUnit(Facts facts, PartDefinition part) {
    List<Row> rows = new ArrayList<>();
    for (Unit unit : facts.register().units()) {
      List<Finding> found =
          facts.findings().findings().stream()
              .filter(finding -> finding.unit().equals(unit.code()))
              .toList();
      if (!found.isEmpty()) {
        rows.add(Row.group(unit.name() + " (" + found.size() + " nhiệm vụ)"));
        found.forEach(finding -> rows.add(appendixRow(finding, found.indexOf(finding) + 1)));
      }
    }
    return rows.isEmpty()
        ? List.of(Paragraph.body("Trong kỳ không phát sinh nhiệm vụ."))
        : List.of(new Table("", appendixColumns(), rows));
  }

  /** Every task, one row each with its unit, for the workbook. */
  static Table flat(Facts facts) {
    List<Column> columns = new ArrayList<>();
    columns.add(NUMBER);
    columns.add(Column.of("Mã nhiệm vụ", 18, Align.LEFT));
    columns.add(Column.of("Kỳ", 12, Align.CENTER));
    columns.add(Column.of("Đơn vị chủ trì", 32, Align.LEFT));
    columns.add(Column.of("Nội dung nhiệm vụ", 60, Align.LEFT));
    columns.add(Column.of("Văn bản giao", 26, Align.LEFT));
    columns.add(Column.of("Điều, khoản", 14, Align.LEFT));
    columns.add(Column.of("Người phụ trách", 22, Align.LEFT));
    columns.add(Column.of("Ngày giao", 14, Align.CENTER));
    columns.add(Column.of("Thời hạn theo văn bản", 28, Align.LEFT));
    columns.add(Column.of("Hạn ban đầu", 18, Align.CENTER).showing("originalDueBefore"));
    columns.add(Column.of("Hạn áp dụng", 18, Align.CENTER).showing("dueBefore"));
    columns.add(Column.of("Tình trạng", 24, Align.LEFT).showing("status"));
    columns.add(Column.of("Thời điểm hoàn thành", 18, Align.CENTER).showing("completed"));
    columns.add(Column.of("Số ngày quá hạn", 10, Align.CENTER).showing("daysLate"));
    columns.add(Column.of("Kết quả, sản phẩm", 34, Align.LEFT));
    columns.add(Column.of("Nguyên nhân quá hạn", 34, Align.LEFT));
    columns.add(Column.of("Khó khăn, vướng mắc", 34, Align.LEFT));
    columns.add(Column.of("Kiến nghị, đề xuất", 34, Align.LEFT));
    List<Row> rows = new ArrayList<>();
    facts
        .findings()
        .findings()
        .forEach(finding -> rows.add(flatRow(facts, finding, rows.size() + 1)));
    return new Table("", columns, rows);
  }

  static String key(Finding finding) {
    return "task:" + finding.key();
  }

  private static String names(List<OccurrenceStatus> statuses) {
    return String.join(
        ", ",
        statuses.stream().map(StatusWords::of).map(name -> name.toLowerCase(Locale.ROOT)).toList());
  }

  private static List<Column> statusColumns() {
    return List.of(
        NUMBER,
        Column.of("Nhiệm vụ", 58, Align.LEFT),
        Column.of("Đơn vị chủ trì", 32, Align.LEFT),
        Column.of("Thời hạn", 30, Align.CENTER).showing("dueBefore"),
        Column.of("Số ngày quá hạn", 15, Align.CENTER).showing("daysLate"),
        Column.of("Nguyên nhân", 40, Align.LEFT));
  }

  private static List<Row> statusRows(Facts facts, List<Finding> found) {
    List<Row> rows = new ArrayList<>();
    for (Finding finding : found) {
      rows.add(
          Row.of(
              key(finding),
              List.of(
                  Cells.count(rows.size() + 1),
                  Cells.text(taskWords(finding)),
                  Cells.text(facts.unitLabel(finding.unit())),
                  Cells.due(finding.dueBefore()),
                  Cells.count(finding.daysLate()),
                  Cells.text(Said.lateReason(finding)))));
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
                  Cells.text(taskWords(each.get(0))),
                  Cells.text(unitWords(facts, each)),
                  Cells.due(each.get(0).dueBefore()))));
    }
    return rows;
  }

  private static String unitWords(Facts facts, List<Finding> findings) {
    return findings.size() > 1 && findings.size() == facts.register().units().size()
        ? "Tất cả các cơ quan, đơn vị"
        : findings.stream()
            .map(finding -> facts.unitLabel(finding.unit()))
            .collect(Collectors.joining("; "));
  }

  private static List<Column> appendixColumns() {
    return List.of(
        NUMBER,
        Column.of("Nội dung nhiệm vụ", 62, Align.LEFT),
        Column.of("Văn bản giao", 26, Align.LEFT),
        Column.of("Người phụ trách", 20, Align.LEFT),
        Column.of("Theo văn bản", 27, Align.LEFT).in("Thời hạn"),
        Column.of("Áp dụng", 27, Align.CENTER).in("Thời hạn").showing("dueBefore"),
        Column.of("Tình trạng", 25, Align.LEFT).showing("status"),
        Column.of("Thời điểm hoàn thành", 27, Align.CENTER).showing("completed"),
        Column.of("Số ngày quá hạn", 13, Align.CENTER).showing("daysLate"),
        Column.of("Kết quả, sản phẩm", 36, Align.LEFT),
        Column.of("Nguyên nhân quá hạn", 28, Align.LEFT));
  }

  private static Row appendixRow(Finding finding, int number) {
    return Row.of(
        key(finding),
        List.of(
            Cells.count(number),
            Cells.text(taskWords(finding)),
            Cells.text(directive(finding)),
            Cells.text(finding.task().assignee()),
            Cells.text(phrase(finding)),
            Cells.due(finding.dueBefore()),
            Cells.text(StatusWords.of(finding.status())),
            Cells.moment(finding.completed()),
            finding.daysLate() == 0 ? Cells.EMPTY : Cells.count(finding.daysLate()),
            Cells.text(Said.outcome(finding)),
            Cells.text(Said.lateReason(finding))));
  }

  private static Row flatRow(Facts facts, Finding finding, int number) {
    List<Cell> cells =
        List.of(
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
            Cells.count(finding.daysLate()),
            Cells.text(Said.outcome(finding)),
            Cells.text(Said.lateReason(finding)),
            Cells.text(Said.difficulties(finding)),
            Cells.text(Said.proposals(finding)));
    return Row.of(key(finding), cells);
  }

  /** The content, with the turn of a recurring task. */
  private static String taskWords(Finding finding) {
    return finding.period().isEmpty()
        ? finding.task().content()
        : finding.task().content() + " (kỳ " + TurnWords.of(finding.period()) + ")";
  }

  private static String directive(Finding finding) {
    String clause = finding.task().clause();
    return clause.isEmpty()
        ? finding.task().directive()
        : finding.task().directive() + " (" + clause + ")";
  }

  private static String phrase(Finding finding) {
    return finding.task().deadline().isEmpty() ? "Không nêu" : finding.task().deadline();
  }
}
