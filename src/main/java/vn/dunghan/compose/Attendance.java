package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.dunghan.calendar.DateRange;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.register.Meeting;

/** Who attended the meetings of the period: by unit, and by meeting. */
final class Attendance {

  private static final Block NOTHING =
      Paragraph.body("Trong kỳ chưa có số liệu dự họp (meetings.csv).");
  private static final Column NUMBER = Column.of("TT", 8, Align.CENTER);

  private Attendance() {}

  /** The part {@code attendance}. */
  static List<Block> byUnit(Facts facts, PartDefinition part) {
    Map<String, List<Meeting>> byUnit =
        inPeriod(facts).stream().collect(Collectors.groupingBy(Meeting::unit));
    List<Row> rows = new ArrayList<>();
    for (String unit : facts.register().unitCodes()) {
      List<Meeting> meetings = byUnit.getOrDefault(unit, List.of());
      if (!meetings.isEmpty()) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.count(rows.size() + 1));
        cells.add(Cells.text(facts.unitName(unit)));
        cells.add(Cells.count(meetings.size()));
        cells.addAll(counts(meetings));
        rows.add(Row.of(cells));
      }
    }
    if (rows.isEmpty()) {
      return List.of(NOTHING);
    }
    List<Cell> total = new ArrayList<>(List.of(Cells.EMPTY, Cells.text("Tổng cộng"), Cells.EMPTY));
    total.addAll(counts(inPeriod(facts)));
    rows.add(Row.total("", total));
    return List.of(
        new Table(
            "",
            columns(
                Column.of("Đơn vị", 56, Align.LEFT), Column.of("Số cuộc họp", 14, Align.CENTER)),
            rows));
  }

  /** The part {@code meeting-list}. */
  static List<Block> byMeeting(Facts facts, PartDefinition part) {
    Map<String, List<Meeting>> meetings = new LinkedHashMap<>();
    inPeriod(facts)
        .forEach(
            each ->
                meetings
                    .computeIfAbsent(each.date() + each.title(), key -> new ArrayList<>())
                    .add(each));
    List<Row> rows = new ArrayList<>();
    for (List<Meeting> units : meetings.values()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.count(rows.size() + 1));
      cells.add(Cells.text(title(units.get(0))));
      cells.add(Cells.date(units.get(0).date()));
      cells.addAll(counts(units));
      rows.add(Row.of(cells));
    }
    return rows.isEmpty()
        ? List.of(NOTHING)
        : List.of(
            new Table(
                "",
                columns(Column.of("Cuộc họp", 56, Align.LEFT), Column.of("Ngày", 20, Align.CENTER)),
                rows));
  }

  /** Every unit at every meeting, for the workbook. */
  static List<Block> sheet(Facts facts) {
    List<Row> rows = new ArrayList<>();
    for (Meeting meeting : inPeriod(facts)) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.count(rows.size() + 1));
      cells.add(Cells.date(meeting.date()));
      cells.add(Cells.text(meeting.title()));
      cells.add(Cells.text(meeting.chair()));
      cells.add(Cells.text(facts.unitName(meeting.unit())));
      cells.addAll(counts(List.of(meeting)));
      rows.add(Row.of(cells));
    }
    return rows.isEmpty()
        ? List.of(NOTHING)
        : List.of(
            new Table(
                "",
                columns(
                    Column.of("Ngày", 14, Align.CENTER),
                    Column.of("Cuộc họp", 50, Align.LEFT),
                    Column.of("Chủ trì", 24, Align.LEFT),
                    Column.of("Đơn vị", 36, Align.LEFT)),
                rows));
  }

  private static List<Meeting> inPeriod(Facts facts) {
    DateRange range = facts.findings().window().range();
    List<String> units = facts.register().unitCodes();
    return facts.register().statistics().meetings().stream()
        .filter(meeting -> !meeting.date().isBefore(range.from()))
        .filter(meeting -> !meeting.date().isAfter(range.to()))
        .filter(meeting -> units.contains(meeting.unit()))
        .sorted(
            Comparator.comparing(Meeting::date)
                .thenComparing(Meeting::title)
                .thenComparing(meeting -> units.indexOf(meeting.unit())))
        .toList();
  }

  private static String title(Meeting meeting) {
    return meeting.chair().isEmpty()
        ? meeting.title()
        : meeting.title() + " (" + meeting.chair() + " chủ trì)";
  }

  private static List<Column> columns(Column... named) {
    List<Column> columns = new ArrayList<>();
    columns.add(NUMBER);
    columns.addAll(List.of(named));
    columns.add(Column.of("Phải dự", 15, Align.CENTER).in("Số người"));
    columns.add(Column.of("Có mặt", 15, Align.CENTER).in("Số người"));
    columns.add(Column.of("Vắng có phép", 15, Align.CENTER).in("Số người"));
    columns.add(Column.of("Vắng không phép", 16, Align.CENTER).in("Số người"));
    columns.add(Column.of("Tỷ lệ có mặt", 26, Align.CENTER));
    return columns;
  }

  private static List<Cell> counts(List<Meeting> meetings) {
    int required = sum(meetings, Meeting::required);
    int present = sum(meetings, Meeting::present);
    return List.of(
        Cells.count(required),
        Cells.count(present),
        Cells.count(sum(meetings, Meeting::excused)),
        Cells.count(sum(meetings, Meeting::absent)),
        Cells.rate(present, required));
  }

  private static int sum(List<Meeting> meetings, ToIntFunction<Meeting> count) {
    return meetings.stream().mapToInt(count).sum();
  }
}
