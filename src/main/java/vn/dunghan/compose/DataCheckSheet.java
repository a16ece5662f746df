package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dunghan.assess.ExtensionFinding;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.Gap;
import vn.dunghan.assess.Ratio;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Unit;

/**
 * What concerns the ward alone: units that reported nothing, extensions that did not count, rows
 * that need a hand, and the order of the units.
 */
final class DataCheckSheet {

  private final Facts facts;
  private final List<Row> rows = new ArrayList<>();

  private DataCheckSheet(Facts facts) {
    this.facts = facts;
  }

  static List<Block> of(Facts facts) {
    DataCheckSheet sheet = new DataCheckSheet(facts);
    sheet.addHand();
    sheet.addGaps();
    sheet.addSilentUnits();
    facts.findings().findings().forEach(sheet::addFinding);
    return List.of(sheet.matters(), sheet.ranking());
  }

  private Block matters() {
    if (rows.isEmpty()) {
      return Paragraph.body("Không có nội dung cần kiểm tra.");
    }
    return new Table(
        "Nội dung cần kiểm tra",
        List.of(
            Column.of("TT", 6, Align.CENTER),
            Column.of("Loại", 40, Align.LEFT),
            Column.of("Ở đâu", 46, Align.LEFT),
            Column.of("Nội dung và cách xử lý", 100, Align.LEFT)),
        rows);
  }

  private void add(String kind, String where, String message) {
    rows.add(
        Row.of(
            List.of(
                Cells.count(rows.size() + 1),
                Cells.text(kind),
                Cells.text(where),
                Cells.text(message))));
  }

  private void addHand() {
    facts.hand().forEach(note -> add(note.kind(), note.where(), note.message()));
  }

  private void addGaps() {
    for (Gap gap : facts.findings().gaps()) {
      add("Thiếu lịch làm việc", gap.where(), gap.message());
    }
  }

  private void addSilentUnits() {
    Set<String> spoke = new HashSet<>();
    facts.findings().findings().stream()
        .filter(finding -> finding.known().stream().anyMatch(this::saidInWindow))
        .forEach(finding -> spoke.add(finding.unit()));
    for (Unit unit : facts.register().units()) {
      long open = openOf(unit);
      if (!spoke.contains(unit.code()) && open > 0) {
        add(
            "Đơn vị chưa báo cáo",
            unit.name(),
            "Không có bản cập nhật tiến độ nào từ đầu kỳ đến hạn thu thập; còn "
                + open
                + " nhiệm vụ trong kỳ. Đề nghị đơn vị cập nhật.");
      }
    }
  }

  private long openOf(Unit unit) {
    return facts.findings().findings().stream()
        .filter(finding -> finding.unit().equals(unit.code()))
        .count();
  }

  private boolean saidInWindow(ProgressRecord record) {
    return !record.recordedAt().isBefore(facts.findings().window().range().start());
  }

  private void addFinding(Finding finding) {
    for (ExtensionFinding extension : finding.extensions()) {
      if (!extension.counted()) {
        add("Gia hạn không được tính", where(finding), notCounted(extension));
      }
    }
    if (finding.completed() == null && saysHundred(finding)) {
      add(
          "Báo 100% nhưng không ghi thời điểm hoàn thành",
          where(finding), "Chưa được tính là hoàn thành. Đề nghị đơn vị bổ sung cột completed_at.");
    }
  }

  private static String notCounted(ExtensionFinding finding) {
    return "Văn bản "
        + (finding.extension().document().isEmpty()
            ? "(không nêu số)"
            : finding.extension().document())
        + " cấp ngày "
        + Words.date(finding.extension().grantedOn())
        + ", hạn mới “"
        + finding.extension().newDeadline()
        + "”: chỉ tính khi được cấp trước khi hết hạn đang áp dụng và cho hạn muộn hơn.";
  }

  private static boolean saysHundred(Finding finding) {
    List<ProgressRecord> known = finding.known();
    if (known.isEmpty()) {
      return false;
    }
    ProgressRecord last = known.get(known.size() - 1);
    Integer percent = last.percent();
    return percent != null && percent == 100 && last.completedAt() == null;
  }

  private String where(Finding finding) {
    String turn = finding.period().isEmpty() ? "" : ", kỳ " + finding.period();
    return finding.task().code() + turn + ", " + facts.unitLabel(finding.unit());
  }

  /** Units by the strict rate, best first; units with nothing due come last. */
  private Block ranking() {
    List<UnitFigures> units = new ArrayList<>(facts.byUnit());
    units.sort(Comparator.comparing(unit -> unit.figures().onTimeRate(), DataCheckSheet::better));
    List<Row> ranked = new ArrayList<>();
    for (UnitFigures unit : units) {
      Ratio onTime = unit.figures().onTimeRate();
      ranked.add(
          Row.of(
              List.of(
                  Cells.count(ranked.size() + 1),
                  Cells.text(unit.unit().name()),
                  Cells.rate(onTime.numerator(), onTime.denominator()),
                  Cells.text(unit.figures().overdue() + " nhiệm vụ quá hạn, chưa hoàn thành"))));
    }
    return new Table(
        "Thứ tự đơn vị theo tỷ lệ đúng hạn (chỉ số nội bộ, không phải xếp loại)",
        List.of(
            Column.of("Thứ tự", 6, Align.CENTER),
            Column.of("Đơn vị", 40, Align.LEFT),
            Column.of("Tỷ lệ đúng hạn", 46, Align.CENTER),
            Column.of("Ghi chú", 100, Align.LEFT)),
        ranked);
  }

  private static int better(Ratio a, Ratio b) {
    var first = a.value();
    var second = b.value();
    if (first == null || second == null) {
      return Boolean.compare(first == null, second == null);
    }
    return second.compareTo(first);
  }
}
