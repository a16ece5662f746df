package vn.dunghan.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A rate with what it was computed from; a denominator of 0 means nothing occurred. */
public record Ratio(long numerator, long denominator) {

  /** The rate, rounded half up to 4 decimals, or null when nothing occurred. */
  public @Nullable BigDecimal value() {
    return denominator == 0
        ? null
        : BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_UP);
  }
}
