package vn.dunghan.compose.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.IndicatorResult;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;

/** The measured figures that are not what they were. */
final class IndicatorChanges {

  /** What a report says of an indicator. */
  private enum Measure {
    NUMERATOR("Tử số", result -> number(result.numerator())),
    DENOMINATOR("Mẫu số", result -> number(result.denominator())),
    VALUE("Kết quả", result -> number(result.value())),
    TARGET("Mục tiêu", result -> number(result.target())),
    REACHED("Đánh giá", result -> reached(result.reached()));

    private final String words;
    private final Function<IndicatorResult, Cell> cell;

    Measure(String words, Function<IndicatorResult, Cell> cell) {
      this.words = words;
      this.cell = cell;
    }

    private Cell of(@Nullable IndicatorResult result) {
      return result == null ? Cells.EMPTY : cell.apply(result);
    }
  }

  private final Facts before;
  private final Facts after;

  IndicatorChanges(Frozen before, Frozen after) {
    this.before = before.facts();
    this.after = after.facts();
  }

  List<Change> rows() {
    Map<List<String>, IndicatorResult> then = results(before);
    Map<List<String>, IndicatorResult> now = results(after);
    Set<List<String>> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(then.keySet());
    List<Change> rows = new ArrayList<>();
    keys.forEach(key -> addTo(rows, key, then.get(key), now.get(key)));
    return rows;
  }

  private static Map<List<String>, IndicatorResult> results(Facts facts) {
    return facts.indicatorResults().stream()
        .collect(
            Collectors.toMap(
                result -> List.of(result.code(), result.unit()),
                Function.identity(),
                (a, b) -> b,
                LinkedHashMap::new));
  }

  private void addTo(
      List<Change> rows,
      List<String> key,
      @Nullable IndicatorResult then,
      @Nullable IndicatorResult now) {
    String code = key.get(0);
    String unit = key.get(1);
    for (Measure measure : Measure.values()) {
      Cell old = measure.of(then);
      Cell fresh = measure.of(now);
      if (!old.equals(fresh)) {
        List<Cell> place =
            List.of(Cells.text(code), Cells.text(name(code)), Cells.text(unitName(unit)));
        rows.add(new Change(place, measure.words, old, fresh, List.of(), why(code, unit)));
      }
    }
  }

  private String name(String code) {
    return indicator(after, code).or(() -> indicator(before, code)).map(Indicator::name).orElse("");
  }

  private String unitName(String unit) {
    return (after.register().unitCodes().contains(unit) ? after : before).unitName(unit);
  }

  private static Optional<Indicator> indicator(Facts facts, String code) {
    return facts.register().indicators().stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst();
  }

  private String why(String code, String unit) {
    Set<IndicatorValue> known = new HashSet<>(before.register().indicatorValues());
    List<String> causes = new ArrayList<>();
    after.register().indicatorValues().stream()
        .filter(value -> value.indicator().equals(code) && value.unit().equals(unit))
        .filter(value -> isOfPeriods(value) && !known.contains(value))
        .forEach(value -> causes.add(told(value)));
    if (!indicator(before, code).equals(indicator(after, code))) {
      causes.add("Chỉ tiêu được thêm, sửa hoặc bỏ trong danh mục");
    }
    return causes.isEmpty() ? "Kỳ báo cáo hoặc hạn thu thập thay đổi" : String.join("; ", causes);
  }

  /** The value of the period before is what a value without a target is held against. */
  private boolean isOfPeriods(IndicatorValue value) {
    return value.period().equals(after.period().key())
        || value.period().equals(after.period().previous().key());
  }

  private static String told(IndicatorValue value) {
    return "Số liệu kỳ "
        + value.period()
        + " ghi lúc "
        + Words.moment(value.recordedAt())
        + Told.where(value.source());
  }

  private static Cell number(@Nullable BigDecimal number) {
    return number == null ? Cells.EMPTY : Cells.number(number.stripTrailingZeros());
  }

  private static Cell reached(@Nullable Boolean reached) {
    if (reached == null) {
      return Cells.EMPTY;
    }
    return Cells.text(reached ? "Đạt" : "Chưa đạt");
  }
}
