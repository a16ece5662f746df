package vn.dunghan.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Direction;
import vn.dunghan.register.Indicator;

/** How what was measured reads. */
public final class IndicatorWords {

  private static final String NOTHING = "-";

  private IndicatorWords() {}

  /** The norm that the result is judged by. */
  public static String target(Indicator indicator) {
    BigDecimal target = indicator.target();
    if (target != null) {
      String number = Words.number(target);
      return indicator.isPercentage() ? number + "%" : number + " " + indicator.unitOfMeasure();
    }
    return indicator.direction() == Direction.UP
        ? "Không thấp hơn kỳ trước"
        : "Không cao hơn kỳ trước";
  }

  /** The value with its unit of measure; percentages with two decimals. */
  static String value(Indicator indicator, @Nullable Measured measured) {
    if (measured == null) {
      return NOTHING;
    }
    BigDecimal value = measured.value(indicator);
    if (value == null) {
      return Words.NOTHING_OCCURRED;
    }
    return indicator.isPercentage()
        ? Words.percentage(value)
        : Words.number(value.setScale(2, RoundingMode.HALF_UP)) + " " + indicator.unitOfMeasure();
  }

  /** Numerator and denominator; of a plain quantity nothing. */
  static String fraction(Measured measured) {
    BigDecimal denominator = measured.denominator();
    return denominator == null || denominator.signum() == 0
        ? NOTHING
        : Words.number(measured.numerator()) + "/" + Words.number(denominator);
  }

  /** An earlier value, and how the present one differs: "92,5% (tăng 2,5 điểm %)". */
  static String compared(Indicator indicator, Measured now, @Nullable Measured then) {
    String value = value(indicator, then);
    BigDecimal earlier = then == null ? null : then.value(indicator);
    BigDecimal present = now.value(indicator);
    if (earlier == null || present == null) {
      return value;
    }
    BigDecimal by = present.subtract(earlier).setScale(2, RoundingMode.HALF_UP);
    if (by.signum() == 0) {
      return value + " (không đổi)";
    }
    String unit = indicator.isPercentage() ? " điểm %" : " " + indicator.unitOfMeasure();
    return value
        + (by.signum() > 0 ? " (tăng " : " (giảm ")
        + (Words.number(by.abs()) + unit).strip()
        + ")";
  }

  static String judgement(Indicator indicator, @Nullable Measured now, @Nullable Measured before) {
    Boolean reached = Indicators.reached(indicator, now, before);
    if (reached == null) {
      return NOTHING;
    }
    return reached ? "Đạt" : "Chưa đạt";
  }
}
