package vn.dunghan.register;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a unit measured for a reporting period; the latest known record of a unit and period counts.
 */
public record IndicatorValue(
    String ward,
    String indicator,
    String unit,
    String period,
    LocalDateTime recordedAt,
    BigDecimal numerator,
    @Nullable BigDecimal denominator,
    Source source) {}
