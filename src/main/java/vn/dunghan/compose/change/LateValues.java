package vn.dunghan.compose.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dunghan.compose.Amendment;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.SourceWords;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Register;

/** The measured values of a period that came too late for its report, and say otherwise. */
final class LateValues {

  private final Facts then;
  private final Lateness lateness;
  private final Map<List<String>, String> said = new HashMap<>();
  private final Set<IndicatorValue> known;

  LateValues(Facts then, Lateness lateness) {
    this.then = then;
    this.lateness = lateness;
    this.known = new HashSet<>(then.register().indicatorValues());
    then.indicatorResults()
        .forEach(
            result ->
                said.put(
                    List.of(result.code(), result.unit()),
                    SourceWords.value(result.numerator(), result.denominator())));
  }

  /** A line for each. */
  List<Amendment> rows(Register now) {
    Map<String, String> names =
        now.indicators().stream().collect(Collectors.toMap(Indicator::code, Indicator::name));
    List<Amendment> rows = new ArrayList<>();
    for (IndicatorValue value : now.indicatorValues()) {
      String old = said.getOrDefault(List.of(value.indicator(), value.unit()), "Chưa có");
      String fresh = SourceWords.value(value.numerator(), value.denominator());
      if (isLate(value) && !old.equals(fresh)) {
        rows.add(row(value, names.getOrDefault(value.indicator(), ""), old, fresh));
      }
    }
    return rows;
  }

  private boolean isLate(IndicatorValue value) {
    return value.period().equals(then.period().key())
        && lateness.isLate(value.recordedAt(), value.source(), known.contains(value));
  }

  private Amendment row(IndicatorValue value, String name, String old, String fresh) {
    return new Amendment(
        "Chỉ tiêu",
        value.indicator(),
        value.period(),
        then.unitName(value.unit()),
        name,
        old,
        fresh,
        "Số liệu ghi lúc "
            + Words.moment(value.recordedAt())
            + Told.where(value.source())
            + lateness.remark(value.recordedAt()));
  }
}
