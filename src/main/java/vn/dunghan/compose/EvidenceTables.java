package vn.dunghan.compose;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dunghan.assess.ExtensionFinding;
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

/** Tables of single tasks that prove something: what was late and why, clause by clause. */
final class EvidenceTables {

  private static final String DEADLINE = "Thời hạn";
  private static final Column NUMBER = Column.of("TT", 8, Align.CENTER);

  private EvidenceTables() {}

  /** The part {@code late-evidence}: every late task with its cause and the document behind it. */
  static List<Block> late(Facts facts, PartDefinition part) {
    List<Row> rows = new ArrayList<>();
    for (Finding finding : facts.findings().findings()) {
      if (Said.isLate(finding)) {
        rows.add(lateRow(facts, finding, rows.size() + 1));
      }
    }
    return rows.isEmpty()
        ? List.of(Paragraph.body("Trong kỳ không có nhiệm vụ quá hạn."))
        : List.of(
            new Table(
                "",
                List.of(
                    NUMBER,
                    Column.of("Nội dung nhiệm vụ", 58, Align.LEFT),
                    Column.of("Đơn vị; người phụ trách", 34, Align.LEFT),
                    Column.of("Ban đầu", 22, Align.CENTER)
                        .in(DEADLINE)
                        .showing("originalDueBefore"),
                    Column.of("Áp dụng", 22, Align.CENTER).in(DEADLINE).showing("dueBefore"),
                    Column.of("Tình trạng", 24, Align.LEFT).showing("status"),
                    Column.of("Hoàn thành", 20, Align.CENTER).showing("completed"),
                    Column.of("Số ngày quá hạn", 13, Align.CENTER).showing("daysLate"),
                    Column.of("Nguyên nhân do đơn vị nêu", 44, Align.LEFT),
                    Column.of("Văn bản gia hạn, xác nhận", 32, Align.LEFT)),
                rows));
  }

  private static Row lateRow(Facts facts, Finding finding, int number) {
    return Row.of(
        TaskWords.key(finding),
        List.of(
            Cells.count(number),
            Cells.text(TaskWords.content(finding)),
            Cells.text(responsible(facts, finding)),
            Cells.due(finding.originalDueBefore()),
            Cells.due(finding.dueBefore()),
            Cells.text(StatusWords.of(finding.status())),
            Cells.moment(finding.completed()),
            Cells.count(finding.daysLate()),
            Cells.text(TaskWords.cause(finding)),
            Cells.text(documents(finding))));
  }

  private static String responsible(Facts facts, Finding finding) {
    String person = finding.task().assignee();
    String unit = facts.unitLabel(finding.unit());
    return person.isEmpty() ? unit : unit + "; " + person;
  }

  /** The documents that granted more time; one that did not count is said to be so. */
  private static String documents(Finding finding) {
    return finding.extensions().isEmpty()
        ? "Không có"
        : finding.extensions().stream()
            .map(EvidenceTables::document)
            .collect(Collectors.joining("; "));
  }

  private static String document(ExtensionFinding extension) {
    String number = extension.extension().document();
    return (number.isEmpty() ? "Văn bản không nêu số" : number)
        + " ngày "
        + Words.date(extension.extension().grantedOn())
        + (extension.counted() ? "" : " (không được tính)");
  }

  /**
   * The part {@code clause-table}: every task under the clause that assigned it, numbered through
   * whatever clause they stand under.
   */
  static List<Block> byClause(Facts facts, PartDefinition part) {
    Map<String, List<Finding>> clauses = new LinkedHashMap<>();
    facts.findings().findings().stream()
        .sorted((a, b) -> Clauses.ORDER.compare(a.task().clause(), b.task().clause()))
        .forEach(
            finding ->
                clauses
                    .computeIfAbsent(finding.task().clause(), key -> new ArrayList<>())
                    .add(finding));
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, List<Finding>> each : clauses.entrySet()) {
      String clause = each.getKey();
      rows.add(Row.group(clause.isEmpty() ? "Không nêu mục, khoản" : Texts.startingLarge(clause)));
      for (Finding finding : each.getValue()) {
        number++;
        rows.add(clauseRow(facts, finding, number));
      }
    }
    if (rows.isEmpty()) {
      return List.of(Paragraph.body("Văn bản không giao nhiệm vụ nào tính đến hết kỳ báo cáo."));
    }
    return List.of(
        new Table(
            "",
            List.of(
                NUMBER,
                Column.of("Nội dung nhiệm vụ", 64, Align.LEFT),
                Column.of("Đơn vị chủ trì; người phụ trách", 36, Align.LEFT),
                Column.of("Theo văn bản", 28, Align.LEFT).in(DEADLINE),
                Column.of(TaskWords.LAST_DAY, 23, Align.CENTER).in(DEADLINE).showing("dueBefore"),
                Column.of("Tình trạng", 26, Align.LEFT).showing("status"),
                Column.of("Thời điểm hoàn thành", 22, Align.CENTER).showing("completed"),
                Column.of("Số ngày quá hạn", 13, Align.CENTER).showing("daysLate"),
                Column.of("Kết quả, sản phẩm; nguyên nhân quá hạn", 65, Align.LEFT)),
            rows));
  }

  private static Row clauseRow(Facts facts, Finding finding, int number) {
    return Row.of(
        TaskWords.key(finding),
        List.of(
            Cells.count(number),
            Cells.text(TaskWords.content(finding)),
            Cells.text(responsible(facts, finding)),
            Cells.text(TaskWords.phrase(finding)),
            Cells.due(finding.dueBefore()),
            Cells.text(StatusWords.of(finding.status())),
            Cells.moment(finding.completed()),
            finding.daysLate() == 0 ? Cells.EMPTY : Cells.count(finding.daysLate()),
            Cells.text(TaskWords.outcomeAndCause(finding))));
  }

  /** The part {@code earlier-overdue}: what was overdue before the period began, and is it now. */
  static List<Block> earlierOverdue(Facts facts, PartDefinition part) {
    LocalDateTime start = facts.findings().window().range().start();
    List<Row> rows = new ArrayList<>();
    for (Finding finding : facts.findings().findings()) {
      LocalDateTime due = finding.dueBefore();
      if (due != null && !due.isAfter(start)) {
        rows.add(
            Row.of(
                TaskWords.key(finding),
                List.of(
                    Cells.count(rows.size() + 1),
                    Cells.text(TaskWords.content(finding)),
                    Cells.text(facts.unitLabel(finding.unit())),
                    Cells.due(due),
                    Cells.text(StatusWords.of(finding.status())),
                    Cells.moment(finding.completed()),
                    Cells.text(TaskWords.outcomeAndCause(finding)))));
      }
    }
    return rows.isEmpty()
        ? List.of(Paragraph.body("Không có nhiệm vụ nào quá hạn từ trước kỳ báo cáo."))
        : List.of(
            new Table(
                "",
                List.of(
                    NUMBER,
                    Column.of("Nhiệm vụ", 50, Align.LEFT),
                    Column.of("Đơn vị chủ trì", 25, Align.LEFT),
                    Column.of(TaskWords.LAST_DAY, 23, Align.CENTER).showing("dueBefore"),
                    Column.of("Tình trạng hiện nay", 26, Align.LEFT).showing("status"),
                    Column.of("Hoàn thành", 22, Align.CENTER).showing("completed"),
                    Column.of("Kết quả khắc phục; nguyên nhân", 42, Align.LEFT)),
                rows));
  }
}
