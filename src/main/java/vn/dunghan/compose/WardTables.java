package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.compose.document.Words;

/** How the wards' own reports stand, in a report of the city. */
final class WardTables {

  private static final Column NUMBER = Column.of("TT", 8, Align.CENTER);
  private static final Column NAME = Column.of("Phường, xã, đặc khu", 60, Align.LEFT);

  private static final List<Block> NO_WARDS =
      List.of(Paragraph.body("Chưa có phường, xã, đặc khu nào trong danh mục."));

  private WardTables() {}

  /** The part {@code ward-reports}. */
  static List<Block> reports(Facts facts, PartDefinition part) {
    List<Row> rows = new ArrayList<>();
    for (WardReport ward : facts.wards()) {
      rows.add(
          Row.of(
              List.of(
                  Cells.count(rows.size() + 1),
                  Cells.text(ward.name()),
                  ward.revision() == 0 ? Cells.EMPTY : Cells.count(ward.revision()),
                  Cells.due(ward.sendBefore()),
                  Cells.moment(ward.sentAt()),
                  Cells.text(ward.state().words()))));
    }
    return rows.isEmpty()
        ? NO_WARDS
        : List.of(
            new Table(
                "",
                List.of(
                    NUMBER,
                    NAME,
                    Column.of("Lần lập", 14, Align.CENTER),
                    Column.of("Thời hạn gửi", 32, Align.CENTER),
                    Column.of("Thời điểm gửi", 30, Align.CENTER),
                    Column.of("Tình hình gửi báo cáo", 32, Align.LEFT)),
                rows));
  }

  /** The part {@code ward-silence}: how many reported, and who sent nothing. */
  static List<Block> silence(Facts facts, PartDefinition part) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.body(
            "Tổng số "
                + Words.countInSentence(facts.wards().size())
                + " phường, xã, đặc khu; trong đó: "
                + Arrays.stream(WardReport.State.values())
                    .filter(state -> !with(facts, state).isEmpty())
                    .map(
                        state ->
                            Words.countInSentence(with(facts, state).size())
                                + " đơn vị "
                                + Texts.startingSmall(state.words()))
                    .collect(Collectors.joining(", "))
                + "."));
    List<WardReport> silent = with(facts, WardReport.State.NOTHING);
    if (!silent.isEmpty()) {
      blocks.add(
          Paragraph.body(
              "Chưa có báo cáo, số liệu chưa được tổng hợp vào Báo cáo này: "
                  + names(silent)
                  + "."));
    }
    List<WardReport> late = with(facts, WardReport.State.LATE);
    if (!late.isEmpty()) {
      blocks.add(Paragraph.body("Gửi báo cáo trễ hạn: " + names(late) + "."));
    }
    return blocks;
  }

  private static List<WardReport> with(Facts facts, WardReport.State state) {
    return facts.wards().stream().filter(ward -> ward.state() == state).toList();
  }

  private static String names(List<WardReport> wards) {
    return wards.stream().map(WardReport::name).collect(Collectors.joining(", "));
  }

  /** The same with where the figures come from, for the workbook. */
  static List<Block> sheet(Facts facts) {
    List<Row> rows = new ArrayList<>();
    for (WardReport ward : facts.wards()) {
      List<Cell> cells =
          List.of(
              Cells.count(rows.size() + 1),
              Cells.text(ward.code()),
              Cells.text(ward.name()),
              ward.revision() == 0 ? Cells.EMPTY : Cells.count(ward.revision()),
              Cells.due(ward.sendBefore()),
              Cells.moment(ward.sentAt()),
              Cells.text(ward.state().words()),
              Cells.text(ward.origin()),
              Cells.text(ward.sha256()));
      rows.add(Row.of(cells));
    }
    return rows.isEmpty()
        ? NO_WARDS
        : List.of(
            new Table(
                "",
                List.of(
                    NUMBER,
                    Column.of("Mã", 16, Align.LEFT),
                    NAME,
                    Column.of("Lần lập", 12, Align.CENTER),
                    Column.of("Thời hạn gửi", 26, Align.CENTER),
                    Column.of("Thời điểm gửi", 24, Align.CENTER),
                    Column.of("Tình hình gửi báo cáo", 28, Align.LEFT),
                    Column.of("Nguồn số liệu", 40, Align.LEFT),
                    Column.of("Mã băm SHA-256 của figures.json", 60, Align.LEFT)),
                rows));
  }
}
