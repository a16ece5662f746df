package vn.dunghan.compose;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit measured for the period of a report.
 *
 * @param value in the indicator's unit of measure; null when the denominator is 0
 * @param reached whether the target is met, or without one the value of the period before; null
 *     when it cannot be told
 */
public record IndicatorResult(
    String code,
    String period,
    String unit,
    BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal target,
    @Nullable Boolean reached) {}
