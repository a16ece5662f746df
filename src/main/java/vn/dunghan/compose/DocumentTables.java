package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DocumentFlow;
import vn.dunghan.register.Unit;

/** The documents of the period, held against what is asked of all of them: 100 %. */
final class DocumentTables {

  private static final String INCOMING = "Văn bản đến";
  private static final String OUTGOING = "Văn bản đi";
  private static final Block NOTHING =
      Paragraph.body("Trong kỳ chưa có số liệu văn bản đến, văn bản đi (documents.csv).");

  private DocumentTables() {}

  /** The part {@code document-table}. */
  static List<Block> byUnit(Facts facts, PartDefinition part) {
    List<DocumentCount> all = Counted.documents(facts);
    List<Row> rows = new ArrayList<>();
    for (Unit unit : facts.register().units()) {
      List<DocumentCount> own =
          all.stream().filter(count -> count.unit().equals(unit.code())).toList();
      if (!own.isEmpty()) {
        rows.add(row(Row.Kind.NORMAL, Cells.count(rows.size() + 1), unit.name(), own));
      }
    }
    if (rows.isEmpty()) {
      return List.of(NOTHING);
    }
    rows.add(row(Row.Kind.TOTAL, Cells.EMPTY, "Tổng cộng", all));
    List<Column> columns =
        List.of(
            Column.of("TT", 8, Align.CENTER),
            Column.of("Đơn vị", 44, Align.LEFT),
            Column.of("Tổng số", 14, Align.CENTER).in(INCOMING),
            Column.of("Xử lý đúng hạn", 26, Align.CENTER).in(INCOMING),
            Column.of("Tổng số", 14, Align.CENTER).in(OUTGOING),
            Column.of("Ban hành đúng hạn", 26, Align.CENTER).in(OUTGOING),
            Column.of("Ký số toàn trình", 26, Align.CENTER).in(OUTGOING),
            Column.of("Đạt 100%", 18, Align.CENTER));
    return List.of(
        new Table("", columns, rows),
        Paragraph.note(
            "Mức yêu cầu: 100% văn bản đến được xử lý đúng hạn, 100% văn bản đi được ban hành đúng"
                + " hạn và ký số toàn trình. Không phát sinh văn bản thì không đánh giá."));
  }

  private static Row row(Row.Kind kind, Cell number, String name, List<DocumentCount> counts) {
    List<DocumentCount> incoming = of(counts, DocumentFlow.INCOMING);
    List<DocumentCount> outgoing = of(counts, DocumentFlow.OUTGOING);
    return new Row(
        kind,
        "",
        List.of(
            number,
            Cells.text(name),
            Cells.count(sum(incoming, DocumentCount::total)),
            Cells.rate(sum(incoming, DocumentCount::onTime), sum(incoming, DocumentCount::total)),
            Cells.count(sum(outgoing, DocumentCount::total)),
            Cells.rate(sum(outgoing, DocumentCount::onTime), sum(outgoing, DocumentCount::total)),
            Cells.rate(
                sum(outgoing, DocumentCount::signedEndToEnd), sum(outgoing, DocumentCount::total)),
            Cells.text(judged(counts, outgoing))));
  }

  private static String judged(List<DocumentCount> counts, List<DocumentCount> outgoing) {
    int total = sum(counts, DocumentCount::total);
    if (total == 0) {
      return "-";
    }
    boolean all =
        sum(counts, DocumentCount::onTime) == total
            && sum(outgoing, DocumentCount::signedEndToEnd) == sum(outgoing, DocumentCount::total);
    return all ? "Đạt" : "Chưa đạt";
  }

  private static List<DocumentCount> of(List<DocumentCount> counts, DocumentFlow direction) {
    return counts.stream().filter(count -> count.direction() == direction).toList();
  }

  private static int sum(List<DocumentCount> counts, ToIntFunction<DocumentCount> part) {
    return counts.stream().mapToInt(part).sum();
  }

  /** Every unit and direction, for the workbook. */
  static List<Block> sheet(Facts facts) {
    List<Row> rows = new ArrayList<>();
    for (DocumentCount count : Counted.documents(facts)) {
      boolean incoming = count.direction() == DocumentFlow.INCOMING;
      rows.add(
          Row.of(
              List.of(
                  Cells.count(rows.size() + 1),
                  Cells.text(facts.unitName(count.unit())),
                  Cells.text(incoming ? INCOMING : OUTGOING),
                  Cells.count(count.total()),
                  Cells.count(count.onTime()),
                  incoming ? Cells.EMPTY : Cells.count(count.signedEndToEnd()),
                  Cells.rate(count.onTime(), count.total()),
                  incoming ? Cells.EMPTY : Cells.rate(count.signedEndToEnd(), count.total()))));
    }
    return rows.isEmpty()
        ? List.of(NOTHING)
        : List.of(
            new Table(
                "",
                List.of(
                    Column.of("TT", 8, Align.CENTER),
                    Column.of("Đơn vị", 46, Align.LEFT),
                    Column.of("Loại", 20, Align.LEFT),
                    Column.of("Tổng số", 16, Align.CENTER),
                    Column.of("Đúng hạn", 16, Align.CENTER),
                    Column.of("Ký số toàn trình", 18, Align.CENTER),
                    Column.of("Tỷ lệ đúng hạn", 26, Align.CENTER),
                    Column.of("Tỷ lệ ký số toàn trình", 26, Align.CENTER)),
                rows));
  }
}
