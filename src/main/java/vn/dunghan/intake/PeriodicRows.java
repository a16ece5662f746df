package vn.dunghan.intake;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.Source;

/** Reads the rows that units write for a reporting period: indicator values and narratives. */
final class PeriodicRows {

  private final Lookup lookup;

  PeriodicRows(Lookup lookup) {
    this.lookup = lookup;
  }

  IndicatorValue value(Fields fields, Source source) {
    String ward = lookup.ward(fields);
    IndicatorValue value =
        new IndicatorValue(
            ward,
            fields.text("indicator"),
            lookup.unit(fields, ward),
            lookup.reportingPeriod(fields),
            fields.instant("recorded_at"),
            fields.decimal("numerator"),
            fields.decimalIfAny("denominator"),
            source);
    checkIndicator(value, fields);
    return value;
  }

  Narrative narrative(Fields fields, Source source) {
    String ward = lookup.ward(fields);
    return new Narrative(
        ward,
        lookup.reportingPeriod(fields),
        lookup.section(fields),
        lookup.unit(fields, ward),
        fields.instant("recorded_at"),
        fields.text("text"),
        source);
  }

  private void checkIndicator(IndicatorValue value, Fields fields) {
    if (value.indicator().isEmpty()) {
      return;
    }
    Optional<Indicator> indicator = lookup.indicator(value.indicator());
    BigDecimal denominator = value.denominator();
    if (indicator.isEmpty()) {
      fields.problem(Reasons.unknownIndicator(value.indicator()));
    } else if (indicator.get().isPercentage()
        && denominator != null
        && fields.sound()
        && value.numerator().compareTo(denominator) > 0) {
      fields.problem(Reasons.numeratorAbove(fields.text("numerator"), fields.text("denominator")));
    }
  }
}
