package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Finding;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;

/**
 * What each unit and each person responsible was given and did: counts that an appraisal may lean
 * on (Decree 335/2025/NĐ-CP, article 14), never points and never a rating.
 */
final class PeopleTable {

  private static final String NOBODY = "Không nêu người phụ trách";
  private static final String DONE = "Hoàn thành";
  private static final String OPEN = "Chưa hoàn thành";
  private static final int COUNT_WIDTH = 14;

  private static final List<Column> WIDE =
      List.of(
          Column.of("TT", 6, Align.CENTER),
          Column.of("Đơn vị, người phụ trách", 44, Align.LEFT),
          count("Được giao", Figure.TOTAL),
          count("Đúng hạn", Figure.COMPLETED_ON_TIME).in(DONE),
          count("Quá hạn", Figure.COMPLETED_LATE).in(DONE),
          count("Không quy định hạn", Figure.COMPLETED_NO_DEADLINE).in(DONE),
          count("Trong hạn", Figure.IN_PROGRESS).in(OPEN),
          count("Quá hạn", Figure.OVERDUE).in(OPEN),
          count("Thường xuyên", Figure.ONGOING).in(OPEN),
          count("Chưa xác định hạn", Figure.NO_DEADLINE).in(OPEN),
          count("Số đến hạn", Figure.DUE),
          Column.of("Tỷ lệ hoàn thành", 22, Align.CENTER).showing(Figure.COMPLETION_RATE.key()),
          Column.of("Tỷ lệ đúng hạn", 22, Align.CENTER).showing(Figure.ON_TIME_RATE.key()));

  private static final List<Column> NARROW =
      List.of(
          Column.of("TT", 9, Align.CENTER),
          Column.of("Đơn vị, người phụ trách", 56, Align.LEFT),
          count("Được giao", Figure.TOTAL),
          count("Đúng hạn", Figure.COMPLETED_ON_TIME).in(DONE),
          count("Quá hạn", Figure.COMPLETED_LATE).in(DONE),
          count("Trong hạn", Figure.IN_PROGRESS).in(OPEN),
          count("Quá hạn", Figure.OVERDUE).in(OPEN),
          Column.of("Tỷ lệ đúng hạn trên số đến hạn", 28, Align.CENTER)
              .showing(Figure.ON_TIME_RATE.key()));

  private PeopleTable() {}

  /** The part {@code people-table}. */
  static List<Block> narrow(Facts facts, PartDefinition part) {
    return table(facts, NARROW);
  }

  /** Every figure of every person, for the workbook. */
  static List<Block> wide(Facts facts) {
    return table(facts, WIDE);
  }

  private static Column count(String title, Figure figure) {
    return Column.of(title, COUNT_WIDTH, Align.CENTER).showing(figure.key());
  }

  private static List<Block> table(Facts facts, List<Column> columns) {
    List<Figure> shown =
        columns.stream()
            .map(Column::figure)
            .filter(figure -> !figure.isEmpty())
            .map(Figure::named)
            .toList();
    List<Row> rows = new ArrayList<>();
    for (UnitFigures unit : facts.byUnit()) {
      if (unit.figures().total() > 0) {
        addUnit(rows, facts, unit, shown);
      }
    }
    if (rows.isEmpty()) {
      return List.of(Paragraph.body("Trong kỳ không phát sinh nhiệm vụ."));
    }
    rows.add(
        Row.total(
            Figure.TOTALS, named(Cells.EMPTY, Cells.text("Tổng cộng"), shown, facts.totals())));
    return List.of(new Table("", columns, rows));
  }

  private static void addUnit(List<Row> rows, Facts facts, UnitFigures unit, List<Figure> shown) {
    rows.add(
        Row.total(
            "unit:" + unit.unit().code(),
            named(Cells.EMPTY, Cells.text(unit.unit().name()), shown, unit.figures())));
    int number = 0;
    for (Map.Entry<String, List<Finding>> person : byPerson(facts, unit).entrySet()) {
      number++;
      rows.add(
          Row.of(
              named(
                  Cells.count(number),
                  Cells.text(person.getKey()),
                  shown,
                  Figures.of(person.getValue()))));
    }
  }

  /** Who nobody is responsible for comes last. */
  private static Map<String, List<Finding>> byPerson(Facts facts, UnitFigures unit) {
    return facts.findingsOf(unit.unit()).stream()
        .collect(
            Collectors.groupingBy(
                finding -> person(finding.task().assignee()),
                () -> new TreeMap<>(PeopleTable::nobodyLast),
                Collectors.toList()));
  }

  private static String person(String assignee) {
    return assignee.isEmpty() ? NOBODY : assignee;
  }

  private static int nobodyLast(String a, String b) {
    int last = Boolean.compare(a.equals(NOBODY), b.equals(NOBODY));
    return last == 0 ? Texts.ORDER.compare(a, b) : last;
  }

  private static List<Cell> named(Cell number, Cell name, List<Figure> shown, Figures figures) {
    List<Cell> row = new ArrayList<>(List.of(number, name));
    shown.forEach(figure -> row.add(figure.of(figures)));
    return row;
  }
}
