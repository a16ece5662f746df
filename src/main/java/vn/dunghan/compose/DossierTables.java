package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Unit;

/**
 * The dossiers of administrative procedures, in the columns of Form II.06a/VPCP/KSTT (Circular
 * 01/2020/TT-VPCP).
 */
final class DossierTables {

  private static final String RECEIVED = "Tiếp nhận";
  private static final String RESOLVED = "Đã giải quyết";
  private static final String PENDING = "Đang giải quyết";
  private static final Block NOTHING =
      Paragraph.body("Trong kỳ chưa có số liệu hồ sơ thủ tục hành chính (dossiers.csv).");

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("TT", 9, Align.CENTER),
          Column.of("Đơn vị, lĩnh vực", 62, Align.LEFT),
          count("Tổng số (3)").in(RECEIVED),
          count("Trực tuyến (4)").in(RECEIVED),
          count("Trực tiếp, bưu chính (5)").in(RECEIVED),
          count("Kỳ trước chuyển sang (6)").in(RECEIVED),
          count("Tổng số (7)").in(RESOLVED),
          count("Trước hạn (8)").in(RESOLVED),
          count("Đúng hạn (9)").in(RESOLVED),
          count("Quá hạn (10)").in(RESOLVED),
          count("Tổng số (11)").in(PENDING),
          count("Trong hạn (12)").in(PENDING),
          count("Quá hạn (13)").in(PENDING));

  private static final List<ToIntFunction<DossierCount>> COUNTS =
      List.of(
          DossierCount::received,
          DossierCount::online,
          DossierCount::direct,
          DossierCount::carriedOver,
          DossierCount::resolved,
          DossierCount::early,
          DossierCount::onTime,
          DossierCount::late,
          DossierCount::pending,
          DossierCount::pendingInTime,
          DossierCount::pendingLate);

  private DossierTables() {}

  private static Column count(String title) {
    return Column.of(title, 17, Align.CENTER);
  }

  /**
   * The part {@code dossier-figures}: what was resolved, in sentences; nothing without dossiers.
   */
  static List<Block> sentences(Facts facts, PartDefinition part) {
    Optional<DossierCount> sum = Counted.dossiers(facts).stream().reduce(DossierCount::plus);
    if (sum.isEmpty()) {
      return List.of();
    }
    DossierCount all = sum.get();
    int inTime = all.early() + all.onTime();
    return List.of(
        Paragraph.body(
            "Trong kỳ tiếp nhận "
                + dossiers(all.received())
                + ", gồm: "
                + dossiers(all.online())
                + " trực tuyến, "
                + dossiers(all.direct())
                + " trực tiếp hoặc qua bưu chính, "
                + dossiers(all.carriedOver())
                + " từ kỳ trước chuyển sang. Đã giải quyết "
                + dossiers(all.resolved())
                + ", trong đó trước hạn và đúng hạn "
                + Words.rate(inTime, all.resolved())
                + ", quá hạn "
                + dossiers(all.late())
                + ". Đang giải quyết "
                + dossiers(all.pending())
                + ", trong đó quá hạn "
                + dossiers(all.pendingLate())
                + "."),
        Paragraph.body(
            "Tỷ lệ hồ sơ tiếp nhận trực tuyến trên số tiếp nhận trong kỳ: "
                + Words.rate(all.online(), (long) all.online() + all.direct())
                + "."));
  }

  private static String dossiers(int count) {
    return Words.countInSentence(count) + " hồ sơ";
  }

  /** The part {@code dossier-table}. */
  static List<Block> table(Facts facts, PartDefinition part) {
    return sheet(facts);
  }

  /** Every unit and field, each unit's sum above its fields. */
  static List<Block> sheet(Facts facts) {
    List<DossierCount> all = Counted.dossiers(facts);
    if (all.isEmpty()) {
      return List.of(NOTHING);
    }
    List<Row> rows = new ArrayList<>();
    for (Unit unit : facts.register().units()) {
      List<DossierCount> own =
          all.stream().filter(count -> count.unit().equals(unit.code())).toList();
      own.stream()
          .reduce(DossierCount::plus)
          .ifPresent(sum -> rows.add(row(Row.Kind.TOTAL, Cells.EMPTY, unit.name(), sum)));
      for (int i = 0; i < own.size(); i++) {
        rows.add(row(Row.Kind.NORMAL, Cells.count(i + 1), own.get(i).field(), own.get(i)));
      }
    }
    rows.add(
        row(
            Row.Kind.TOTAL,
            Cells.EMPTY,
            "Tổng cộng",
            all.stream().reduce(DossierCount::plus).orElseThrow()));
    return List.of(new Table("", COLUMNS, rows));
  }

  private static Row row(Row.Kind kind, Cell number, String name, DossierCount counts) {
    List<Cell> cells = new ArrayList<>(List.of(number, Cells.text(name)));
    COUNTS.forEach(count -> cells.add(Cells.count(count.applyAsInt(counts))));
    return new Row(kind, "", cells);
  }
}
