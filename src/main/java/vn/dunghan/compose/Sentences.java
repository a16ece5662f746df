package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.assess.Figures;
import vn.dunghan.calendar.DateRange;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Span;
import vn.dunghan.compose.document.Words;

/**
 * The part {@code figures}: the figures in sentences, both rates, the change since the period
 * before. What there is none of is not spoken of.
 */
final class Sentences implements PartWriter {

  @Override
  public List<Block> write(Facts facts, PartDefinition part) {
    Figures totals = facts.totals();
    List<Block> blocks = new ArrayList<>();
    blocks.add(scope(facts, totals));
    if (totals.total() > 0) {
      blocks.add(due(totals));
      if (totals.due() > 0) {
        blocks.add(rates(totals));
      }
      if (totals.due() < totals.total()) {
        blocks.add(others(totals));
      }
    }
    blocks.add(Paragraph.body(Comparison.of(facts)));
    return blocks;
  }

  private static Block scope(Facts facts, Figures totals) {
    DateRange range = facts.findings().window().range();
    String opening =
        "Trong kỳ báo cáo (từ ngày "
            + Words.date(range.from())
            + " đến hết ngày "
            + Words.date(range.to())
            + "), "
            + who(facts)
            + " ";
    if (totals.total() == 0) {
      return Paragraph.body(opening + "không phát sinh nhiệm vụ.");
    }
    return new Enumeration(opening + "thực hiện ", Figure.TOTAL, " nhiệm vụ", "; trong đó ")
        .of(Figure.CARRIED_OVER, totals.carriedOver(), "từ kỳ trước chuyển sang")
        .of(Figure.NEWLY_ASSIGNED, totals.newlyAssigned(), "được giao mới trong kỳ")
        .written(totals);
  }

  private static String who(Facts facts) {
    if (facts.definition().isOfCity()) {
      return "các phường, xã, đặc khu có báo cáo";
    }
    return facts.subject().isUnit() ? facts.subject().words() : "các cơ quan, đơn vị thuộc phường";
  }

  private static Block due(Figures totals) {
    String opening = "Tính đến thời điểm chốt số liệu, ";
    if (totals.due() == 0) {
      return Paragraph.body(
          opening + "không có nhiệm vụ nào đến hạn nên không tính tỷ lệ hoàn thành.");
    }
    return new Enumeration(opening + "có ", Figure.DUE, " nhiệm vụ đến hạn", ", gồm: ")
        .of(Figure.COMPLETED_ON_TIME, totals.completedOnTime(), "hoàn thành đúng hạn")
        .of(Figure.COMPLETED_LATE, totals.completedLate(), "hoàn thành quá hạn")
        .of(Figure.OVERDUE, totals.overdue(), "quá hạn, chưa hoàn thành")
        .written(totals);
  }

  private static Block rates(Figures totals) {
    return new Paragraph(
        Paragraph.Kind.BODY,
        List.of(
            Span.text("Tỷ lệ hoàn thành nhiệm vụ đến hạn đạt "),
            Figure.COMPLETION_RATE.ofTotals(totals),
            Span.text("; tỷ lệ hoàn thành đúng hạn đạt "),
            Figure.ON_TIME_RATE.ofTotals(totals),
            Span.text(".")));
  }

  /** What was not due: still in time, or without a deadline to be judged by. */
  private static Block others(Figures totals) {
    String opening = totals.due() == 0 ? "Trong kỳ có " : "Ngoài số nhiệm vụ đến hạn nêu trên, có ";
    return new Enumeration(opening)
        .of(Figure.IN_PROGRESS, totals.inProgress(), "đang thực hiện, còn trong hạn")
        .including(Figure.DUE_SOON, totals.dueSoon(), "sắp đến hạn")
        .of(Figure.ONGOING, totals.ongoing(), "thường xuyên")
        .of(
            Figure.COMPLETED_NO_DEADLINE,
            totals.completedNoDeadline(),
            "không quy định thời hạn đã hoàn thành")
        .of(Figure.NO_DEADLINE, totals.noDeadline(), "chưa xác định thời hạn")
        .written(totals);
  }
}
