package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.assess.ExtensionFinding;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.Gap;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.definition.SectionDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Extension;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Unit;

/**
 * What concerns the ward alone: rows that need a hand, what could not be known, units that reported
 * nothing, sections that nobody wrote, extensions that did not count, and the order of the units.
 */
final class DataCheckSheet {

  private final Facts facts;
  private final List<Row> rows = new ArrayList<>();

  private DataCheckSheet(Facts facts) {
    this.facts = facts;
  }

  static List<Block> of(Facts facts) {
    DataCheckSheet sheet = new DataCheckSheet(facts);
    facts.hand().forEach(note -> sheet.add(note.kind(), note.where(), note.message()));
    Counted.missingMonths(facts)
        .forEach(note -> sheet.add(note.kind(), note.where(), note.message()));
    sheet.addAmendments();
    facts.findings().gaps().forEach(sheet::addGap);
    facts.register().units().forEach(sheet::addSilent);
    facts.definition().sections().forEach(sheet::addUnwritten);
    facts.findings().findings().forEach(sheet::addFinding);
    return List.of(sheet.matters(), UnitRanking.of(facts));
  }

  private Block matters() {
    if (rows.isEmpty()) {
      return Paragraph.body("Không có nội dung cần kiểm tra.");
    }
    return new Table(
        "Nội dung cần kiểm tra",
        List.of(
            Column.of("TT", 8, Align.CENTER),
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

  private void addAmendments() {
    Amendments amendments = facts.amendments();
    if (amendments != null) {
      add(
          "Số liệu bổ sung, điều chỉnh kỳ trước",
          "Kỳ " + amendments.period(),
          Words.countInSentence(amendments.arrivals().size())
              + " nội dung nhận sau khi chốt, "
              + Words.countInSentence(amendments.figures().size())
              + " số liệu sẽ khác nếu tính lại; xem trang “"
              + AmendmentSheet.NAME
              + "”. Nếu báo cáo kỳ trước phải sửa, lập lại kỳ đó.");
    }
  }

  private void addGap(Gap gap) {
    add("Thiếu lịch làm việc", gap.where(), gap.message());
  }

  private void addSilent(Unit unit) {
    List<Finding> findings = facts.findingsOf(unit);
    boolean spoke =
        findings.stream().flatMap(f -> f.known().stream()).anyMatch(facts::saidInPeriod);
    if (!spoke && !findings.isEmpty()) {
      add(
          "Đơn vị chưa báo cáo",
          unit.name(),
          "Từ đầu kỳ đến hạn thu thập không có bản cập nhật tiến độ nào; đơn vị có "
              + Words.countInSentence(findings.size())
              + " nhiệm vụ trong kỳ. Đề nghị đơn vị cập nhật.");
    }
  }

  private void addUnwritten(SectionDefinition section) {
    section.parts().stream()
        .filter(part -> part.kind() == PartKind.NARRATIVE)
        .filter(part -> Narratives.isSilent(facts, part.section()))
        .forEach(
            part ->
                add(
                    "Mục chưa có nội dung",
                    "Mục “" + section.title() + "” (mã " + part.section() + ")",
                    "Chưa ai gửi nội dung cho mục này; báo cáo in một chỗ cần viết. Đề nghị viết"
                        + " vào bản Word trước khi trình ký."));
    section.sections().forEach(this::addUnwritten);
  }

  private void addFinding(Finding finding) {
    for (ExtensionFinding extension : finding.extensions()) {
      if (!extension.counted()) {
        add("Gia hạn không được tính", where(finding), notCounted(extension.extension()));
      }
    }
    if (finding.completed() == null && saysHundred(finding)) {
      add(
          "Báo 100% nhưng không ghi ngày hoàn thành",
          where(finding),
          "Chưa được tính là hoàn thành. Đề nghị đơn vị bổ sung ngày hoàn thành (cột"
              + " completed_at).");
    }
    if (Said.isLate(finding) && Said.lateReason(finding).isEmpty()) {
      add(
          "Quá hạn chưa nêu nguyên nhân",
          where(finding),
          "Đề nghị đơn vị nêu nguyên nhân (cột late_reason).");
    }
  }

  private static String notCounted(Extension extension) {
    String document = extension.document();
    return "Văn bản "
        + (document.isEmpty() ? "(không nêu số)" : document)
        + " ngày "
        + Words.date(extension.grantedOn())
        + " cho gia hạn “"
        + extension.newDeadline()
        + "” không được tính: chỉ tính khi cấp trước lúc hết hạn đang áp dụng và cho hạn muộn hơn.";
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
    String turn = finding.period().isEmpty() ? "" : ", kỳ " + TurnWords.of(finding.period());
    return finding.task().code() + turn + ", " + facts.unitLabel(finding.unit());
  }
}
