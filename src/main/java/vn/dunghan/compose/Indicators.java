package vn.dunghan.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;

/** What was measured, as far as the report knows, and whether it meets its norm. */
final class Indicators {

  private Indicators() {}

  /** What every unit measured for the period, for figures.json. */
  static List<IndicatorResult> results(Facts facts) {
    List<IndicatorResult> results = new ArrayList<>();
    for (Indicator indicator : facts.register().indicators()) {
      Map<String, IndicatorValue> before = before(facts, indicator);
      now(facts, indicator)
          .forEach((unit, value) -> results.add(result(indicator, value, before.get(unit))));
    }
    return results;
  }

  private static IndicatorResult result(
      Indicator indicator, IndicatorValue now, @Nullable IndicatorValue before) {
    Measured measured = Measured.of(now);
    return new IndicatorResult(
        indicator.code(),
        now.period(),
        now.unit(),
        now.numerator(),
        now.denominator(),
        measured.value(indicator),
        indicator.target(),
        reached(indicator, measured, Measured.ofNullable(before)));
  }

  /** The last known value of each unit for the period of the report. */
  static Map<String, IndicatorValue> now(Facts facts, Indicator indicator) {
    return latest(facts, indicator, facts.period().key());
  }

  /** The same for the period before. */
  static Map<String, IndicatorValue> before(Facts facts, Indicator indicator) {
    return latest(facts, indicator, facts.period().previous().key());
  }

  /** The same for this period of the year before. */
  static Map<String, IndicatorValue> lastYear(Facts facts, Indicator indicator) {
    return latest(facts, indicator, facts.period().sameOfLastYear().key());
  }

  private static Map<String, IndicatorValue> latest(
      Facts facts, Indicator indicator, String period) {
    Map<String, IndicatorValue> latest = new LinkedHashMap<>();
    facts.register().indicatorValues().stream()
        .filter(value -> value.indicator().equals(indicator.code()))
        .filter(value -> value.period().equals(period))
        .filter(value -> value.recordedAt().isBefore(facts.findings().window().collectionEnd()))
        .forEach(value -> latest.merge(value.unit(), value, Indicators::newer));
    return latest;
  }

  private static IndicatorValue newer(IndicatorValue a, IndicatorValue b) {
    return b.recordedAt().isBefore(a.recordedAt()) ? a : b;
  }

  /** Whether the target is met, or the value of the period before; null when it cannot be told. */
  static @Nullable Boolean reached(
      Indicator indicator, @Nullable Measured now, @Nullable Measured before) {
    BigDecimal value = now == null ? null : now.value(indicator);
    BigDecimal norm = norm(indicator, before);
    return value == null || norm == null ? null : Measured.meets(indicator, value, norm);
  }

  private static @Nullable BigDecimal norm(Indicator indicator, @Nullable Measured before) {
    BigDecimal target = indicator.target();
    return target != null || before == null ? target : before.value(indicator);
  }
}
