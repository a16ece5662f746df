package vn.dunghan.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.dunghan.register.Direction;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;

/**
 * An indicator's value for a ward or unit: numerators and denominators summed.
 *
 * @param denominator null for a plain quantity
 */
record Measured(BigDecimal numerator, @Nullable BigDecimal denominator) {

  private static final int SCALE = 4;

  static Measured of(IndicatorValue value) {
    return new Measured(value.numerator(), value.denominator());
  }

  static @Nullable Measured ofNullable(@Nullable IndicatorValue value) {
    return value == null ? null : of(value);
  }

  /** The sum of what the units measured, null when nobody did. */
  static @Nullable Measured sum(Collection<IndicatorValue> values) {
    BigDecimal numerator = BigDecimal.ZERO;
    BigDecimal denominator = null;
    for (IndicatorValue value : values) {
      numerator = numerator.add(value.numerator());
      denominator = plus(denominator, value.denominator());
    }
    return values.isEmpty() ? null : new Measured(numerator, denominator);
  }

  /** The value in the indicator's unit of measure; null when its denominator is 0. */
  @Nullable BigDecimal value(Indicator indicator) {
    if (denominator == null) {
      return numerator;
    }
    if (denominator.signum() == 0) {
      return null;
    }
    BigDecimal scaled = indicator.isPercentage() ? numerator.movePointRight(2) : numerator;
    return scaled.divide(denominator, SCALE, RoundingMode.HALF_UP);
  }

  /** Whether a value is at least as good as a norm. */
  static boolean meets(Indicator indicator, BigDecimal value, BigDecimal norm) {
    int compared = value.compareTo(norm);
    return indicator.direction() == Direction.UP ? compared >= 0 : compared <= 0;
  }

  private static @Nullable BigDecimal plus(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.add(b);
  }
}
