package vn.dunghan.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Ratio;
import vn.dunghan.calendar.DateRange;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Span;
import vn.dunghan.compose.document.Words;

/**
 * The part {@code figures}: the figures in sentences, both rates, the change since the period
 * before.
 */
final class Sentences implements PartWriter {

  @Override
  public List<Block> write(Facts facts, PartDefinition part) {
    Figures totals = facts.totals();
    List<Block> blocks = new ArrayList<>();
    blocks.add(scope(facts, totals));
    blocks.add(due(totals));
    blocks.add(rates(totals));
    blocks.add(open(totals));
    blocks.add(change(facts));
    return blocks;
  }

  private static Block scope(Facts facts, Figures totals) {
    DateRange range = facts.findings().window().range();
    return paragraph(
        Span.text(
            "Trong kỳ báo cáo (từ ngày "
                + Words.date(range.from())
                + " đến hết ngày "
                + Words.date(range.to())
                + "), các cơ quan, đơn vị thuộc phường phải thực hiện "),
        Figure.TOTAL.ofTotals(totals),
        Span.text(" nhiệm vụ; trong đó "),
        Figure.CARRIED_OVER.ofTotals(totals),
        Span.text(" nhiệm vụ từ kỳ trước chuyển sang và "),
        Figure.NEWLY_ASSIGNED.ofTotals(totals),
        Span.text(" nhiệm vụ được giao mới trong kỳ."));
  }

  private static Block due(Figures totals) {
    return paragraph(
        Span.text("Tính đến thời điểm chốt số liệu, có "),
        Figure.DUE.ofTotals(totals),
        Span.text(" nhiệm vụ đến hạn, gồm: "),
        Figure.COMPLETED_ON_TIME.ofTotals(totals),
        Span.text(" nhiệm vụ hoàn thành đúng hạn, "),
        Figure.COMPLETED_LATE.ofTotals(totals),
        Span.text(" nhiệm vụ hoàn thành quá hạn và "),
        Figure.OVERDUE.ofTotals(totals),
        Span.text(" nhiệm vụ quá hạn, chưa hoàn thành."));
  }

  private static Block rates(Figures totals) {
    if (totals.due() == 0) {
      return Paragraph.body(
          "Trong kỳ không phát sinh nhiệm vụ đến hạn nên không tính tỷ lệ hoàn thành.");
    }
    return paragraph(
        Span.text("Tỷ lệ hoàn thành nhiệm vụ đến hạn đạt "),
        Figure.COMPLETION_RATE.ofTotals(totals),
        Span.text("; tỷ lệ hoàn thành đúng hạn đạt "),
        Figure.ON_TIME_RATE.ofTotals(totals),
        Span.text("."));
  }

  private static Block open(Figures totals) {
    return paragraph(
        Span.text("Ngoài số nhiệm vụ đến hạn nêu trên, có "),
        Figure.IN_PROGRESS.ofTotals(totals),
        Span.text(" nhiệm vụ đang thực hiện trong hạn (trong đó "),
        Figure.DUE_SOON.ofTotals(totals),
        Span.text(" nhiệm vụ sắp đến hạn), "),
        Figure.ONGOING.ofTotals(totals),
        Span.text(" nhiệm vụ thường xuyên, "),
        Figure.COMPLETED_NO_DEADLINE.ofTotals(totals),
        Span.text(" nhiệm vụ không quy định thời hạn đã hoàn thành và "),
        Figure.NO_DEADLINE.ofTotals(totals),
        Span.text(" nhiệm vụ chưa xác định thời hạn."));
  }

  private static Block change(Facts facts) {
    Figures then = facts.before();
    String name = facts.period().previous().title();
    if (then == null || then.total() == 0) {
      return Paragraph.body("Kỳ trước (" + name + ") chưa có số liệu để so sánh.");
    }
    Figures now = facts.totals();
    return Paragraph.body(
        "So với kỳ trước ("
            + name
            + "): "
            + rate("tỷ lệ hoàn thành", now.completionRate(), then.completionRate())
            + "; "
            + rate("tỷ lệ hoàn thành đúng hạn", now.onTimeRate(), then.onTimeRate())
            + "; "
            + count("số nhiệm vụ quá hạn, chưa hoàn thành", now.overdue(), then.overdue())
            + ".");
  }

  private static String rate(String name, Ratio now, Ratio then) {
    if (now.denominator() == 0 || then.denominator() == 0) {
      return name + " không so sánh được do một trong hai kỳ không phát sinh nhiệm vụ đến hạn";
    }
    BigDecimal points = percent(now).subtract(percent(then));
    return name
        + changed(
            points.signum(),
            Words.number(points.abs()) + " điểm phần trăm",
            words(then),
            words(now));
  }

  private static String count(String name, long now, long then) {
    long change = now - then;
    return name
        + changed(
            Long.signum(change),
            Words.count(Math.abs(change)),
            Words.count(then),
            Words.count(now));
  }

  private static String changed(int sign, String by, String from, String to) {
    if (sign == 0) {
      return " giữ nguyên ở mức " + to;
    }
    return sign > 0
        ? " tăng " + by + ", từ " + from + " lên " + to
        : " giảm " + by + ", từ " + from + " xuống " + to;
  }

  private static BigDecimal percent(Ratio ratio) {
    return BigDecimal.valueOf(ratio.numerator())
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(ratio.denominator()), 2, RoundingMode.HALF_UP);
  }

  private static String words(Ratio ratio) {
    return Words.rate(ratio.numerator(), ratio.denominator());
  }

  private static Paragraph paragraph(Span... spans) {
    return new Paragraph(Paragraph.Kind.BODY, List.of(spans));
  }
}
