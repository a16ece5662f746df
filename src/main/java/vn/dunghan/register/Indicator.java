package vn.dunghan.register;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measured norm (chỉ tiêu).
 *
 * @param target null when the directive names none ("nâng cao")
 * @param section code of the report section it belongs to; empty for none
 */
public record Indicator(
    String code,
    String name,
    String unitOfMeasure,
    Direction direction,
    @Nullable BigDecimal target,
    String section) {

  /** Whether the value is a percentage: numerator over denominator, times 100. */
  public boolean isPercentage() {
    return unitOfMeasure.equals("%");
  }
}
