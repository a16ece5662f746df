package vn.dunghan.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Ratio;
import vn.dunghan.compose.document.Words;

/** The sentence that holds the period against the one before. */
final class Comparison {

  private static final String OVERDUE = "số nhiệm vụ quá hạn, chưa hoàn thành";

  private Comparison() {}

  static String of(Facts facts) {
    Figures then = facts.before();
    String name = facts.period().previous().title();
    if (then == null || then.total() == 0) {
      return "Kỳ trước (" + name + ") chưa có số liệu để so sánh.";
    }
    Figures now = facts.totals();
    return "So với kỳ trước ("
        + name
        + "): "
        + rate("tỷ lệ hoàn thành", now.completionRate(), then.completionRate())
        + "; "
        + rate("tỷ lệ hoàn thành đúng hạn", now.onTimeRate(), then.onTimeRate())
        + "; "
        + overdue(now.overdue(), then.overdue())
        + ".";
  }

  private static String rate(String name, Ratio now, Ratio then) {
    if (now.denominator() == 0 || then.denominator() == 0) {
      return name + " không so sánh được do một trong hai kỳ không phát sinh nhiệm vụ đến hạn";
    }
    BigDecimal points = percent(now).subtract(percent(then));
    if (points.signum() == 0) {
      return name + " giữ nguyên ở mức " + words(now);
    }
    String by = Words.number(points.abs()) + " điểm phần trăm";
    return name + changed(points.signum(), by) + words(then) + to(points.signum()) + words(now);
  }

  private static String overdue(long now, long then) {
    if (now == then) {
      return now == 0
          ? "cả hai kỳ đều không có nhiệm vụ quá hạn, chưa hoàn thành"
          : OVERDUE + " giữ nguyên là " + Words.countInSentence(now) + " nhiệm vụ";
    }
    int sign = Long.compare(now, then);
    String by = Words.countInSentence(Math.abs(now - then)) + " nhiệm vụ";
    return OVERDUE
        + changed(sign, by)
        + Words.countInSentence(then)
        + to(sign)
        + Words.countInSentence(now);
  }

  private static String changed(int sign, String by) {
    return (sign > 0 ? " tăng " : " giảm ") + by + ", từ ";
  }

  private static String to(int sign) {
    return sign > 0 ? " lên " : " xuống ";
  }

  private static BigDecimal percent(Ratio ratio) {
    return BigDecimal.valueOf(ratio.numerator())
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(ratio.denominator()), 2, RoundingMode.HALF_UP);
  }

  private static String words(Ratio ratio) {
    return Words.rate(ratio.numerator(), ratio.denominator());
  }
}
