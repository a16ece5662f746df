package vn.dunghan.publish;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit measured for the report.
 *
 * @param period the period that the value was given for
 * @param denominator null for a plain number
 * @param value numerator over denominator, times 100 for a percentage, or the plain number; null
 *     when the denominator is 0
 * @param target null when none is set
 * @param reached whether the target is met; null when it cannot be told
 */
public record IndicatorFigure(
    String code,
    String period,
    String unit,
    BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal target,
    @Nullable Boolean reached) {}
