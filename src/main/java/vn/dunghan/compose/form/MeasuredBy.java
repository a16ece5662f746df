package vn.dunghan.compose.form;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.IndicatorWords;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Register;

/**
 * The indicators a unit measures: those it has measured before for such a period, and those that no
 * unit has, for nobody knows yet whose they are.
 */
final class MeasuredBy {

  private final Register register;
  private final String period;
  private final String unit;
  private final LocalDateTime at;

  MeasuredBy(Register register, String period, String unit, LocalDateTime at) {
    this.register = register;
    this.period = period;
    this.unit = unit;
    this.at = at;
  }

  List<IndicatorLine> lines() {
    return register.indicators().stream().filter(this::isMeasured).map(this::line).toList();
  }

  private boolean isMeasured(Indicator indicator) {
    return of(indicator).anyMatch(this::isOfSuchAPeriod) || all(indicator).findAny().isEmpty();
  }

  /** A score of a quarter is not asked for in a month. */
  private boolean isOfSuchAPeriod(IndicatorValue value) {
    return ReportingPeriod.kindOf(value.period()) == ReportingPeriod.kindOf(period);
  }

  private Stream<IndicatorValue> all(Indicator indicator) {
    return register.indicatorValues().stream()
        .filter(value -> value.indicator().equals(indicator.code()));
  }

  private Stream<IndicatorValue> of(Indicator indicator) {
    return all(indicator).filter(value -> value.unit().equals(unit));
  }

  private Stream<IndicatorValue> known(Indicator indicator) {
    return of(indicator).filter(value -> !value.recordedAt().isAfter(at));
  }

  private IndicatorLine line(Indicator indicator) {
    return new IndicatorLine(
        indicator.code(),
        indicator.name(),
        indicator.unitOfMeasure(),
        IndicatorWords.target(indicator),
        last(indicator));
  }

  /** What was said last for the period; where nothing was, what was said last at all. */
  private String last(Indicator indicator) {
    return known(indicator)
        .filter(value -> value.period().equals(period))
        .reduce((earlier, later) -> later)
        .map(value -> words(value) + " (" + LastKnown.updated(value.recordedAt()) + ")")
        .or(
            () ->
                known(indicator)
                    .reduce((earlier, later) -> later)
                    .map(value -> "kỳ " + value.period() + ": " + words(value)))
        .orElse("");
  }

  private static String words(IndicatorValue value) {
    BigDecimal denominator = value.denominator();
    String numerator = Words.number(value.numerator());
    return denominator == null ? numerator : numerator + "/" + Words.number(denominator);
  }
}
