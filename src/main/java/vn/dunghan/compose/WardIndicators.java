package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;

/** What a whole ward measured, for the report of the city: the sums of its units. */
public final class WardIndicators {

  private WardIndicators() {}

  /**
   * The sums of a ward's report: of its period, the period before and the same of the year before.
   *
   * @param ward stands where a unit stands in a ward's own report
   */
  public static List<IndicatorValue> of(Facts facts, String ward) {
    List<IndicatorValue> sums = new ArrayList<>();
    for (Indicator indicator : facts.register().indicators()) {
      sums.addAll(summed(Indicators.now(facts, indicator).values(), ward));
      sums.addAll(summed(Indicators.before(facts, indicator).values(), ward));
      sums.addAll(summed(Indicators.lastYear(facts, indicator).values(), ward));
    }
    return sums;
  }

  /** One value for each indicator and period. */
  public static List<IndicatorValue> summed(Collection<IndicatorValue> values, String ward) {
    Map<List<String>, List<IndicatorValue>> together = new LinkedHashMap<>();
    values.forEach(
        value ->
            together
                .computeIfAbsent(
                    List.of(value.indicator(), value.period()), key -> new ArrayList<>())
                .add(value));
    return together.values().stream().map(each -> sum(each, ward)).toList();
  }

  private static IndicatorValue sum(List<IndicatorValue> values, String ward) {
    IndicatorValue first = values.get(0);
    Measured sum = Objects.requireNonNull(Measured.sum(values));
    return new IndicatorValue(
        first.ward(),
        first.indicator(),
        ward,
        first.period(),
        first.recordedAt(),
        sum.numerator(),
        sum.denominator(),
        first.source());
  }
}
