package vn.dunghan.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;

/** The part {@code indicators}, and the sheet of all indicators by unit. */
final class IndicatorTables implements PartWriter {

  @Override
  public List<Block> write(Facts facts, PartDefinition part) {
    List<Row> rows = new ArrayList<>();
    for (Indicator indicator : facts.register().indicators()) {
      if (indicator.section().equals(part.section()) && !now(facts, indicator).isEmpty()) {
        rows.add(Row.of(wardCells(facts, indicator, rows.size() + 1)));
      }
    }
    return rows.isEmpty() ? List.of() : List.of(new Table("", columns(), rows));
  }

  /** Every indicator with the values of the ward and of each unit; null when there are none. */
  static @Nullable Table all(Facts facts) {
    List<Row> rows = new ArrayList<>();
    for (Indicator indicator : facts.register().indicators()) {
      Map<String, IndicatorValue> now = now(facts, indicator);
      if (!now.isEmpty()) {
        rows.add(sheetRow(facts, indicator, "Toàn phường", now.values(), Row.Kind.TOTAL));
        now.forEach(
            (unit, value) ->
                rows.add(
                    sheetRow(
                        facts, indicator, facts.unitName(unit), List.of(value), Row.Kind.NORMAL)));
      }
    }
    return rows.isEmpty() ? null : new Table("", sheetColumns(), rows);
  }

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
    Measured measured = new Measured(now.numerator(), now.denominator());
    Measured then = before == null ? null : new Measured(before.numerator(), before.denominator());
    return new IndicatorResult(
        indicator.code(),
        now.period(),
        now.unit(),
        now.numerator(),
        now.denominator(),
        measured.value(indicator),
        indicator.target(),
        reached(indicator, measured, then));
  }

  private static List<Column> columns() {
    return List.of(
        Column.of("TT", 8, Align.CENTER),
        Column.of("Chỉ tiêu", 58, Align.LEFT),
        Column.of("Mục tiêu", 24, Align.CENTER),
        Column.of("Kết quả trong kỳ", 32, Align.CENTER),
        Column.of("Kỳ trước", 24, Align.CENTER),
        Column.of("Đánh giá", 26, Align.CENTER));
  }

  private static List<Cell> wardCells(Facts facts, Indicator indicator, int number) {
    Measured now = Measured.sum(now(facts, indicator).values());
    Measured before = Measured.sum(before(facts, indicator).values());
    return List.of(
        Cells.count(number),
        Cells.text(indicator.name()),
        Cells.text(target(indicator)),
        Cells.text(words(indicator, now)),
        Cells.text(before == null ? "—" : plain(indicator, before)),
        Cells.text(judgement(indicator, now, before)));
  }

  private static List<Column> sheetColumns() {
    return List.of(
        Column.of("Mã chỉ tiêu", 16, Align.LEFT),
        Column.of("Chỉ tiêu", 56, Align.LEFT),
        Column.of("Đơn vị", 36, Align.LEFT),
        Column.of("Đơn vị tính", 12, Align.CENTER),
        Column.of("Mục tiêu", 16, Align.CENTER),
        Column.of("Tử số", 14, Align.RIGHT),
        Column.of("Mẫu số", 14, Align.RIGHT),
        Column.of("Kết quả", 14, Align.RIGHT));
  }

  private static Row sheetRow(
      Facts facts,
      Indicator indicator,
      String who,
      Collection<IndicatorValue> values,
      Row.Kind kind) {
    Measured measured = Measured.sum(values);
    BigDecimal value = measured == null ? null : measured.value(indicator);
    return new Row(
        kind,
        "",
        List.of(
            Cells.text(indicator.code()),
            Cells.text(indicator.name()),
            Cells.text(who),
            Cells.text(indicator.unitOfMeasure()),
            Cells.text(target(indicator)),
            number(measured == null ? null : measured.numerator()),
            number(measured == null ? null : measured.denominator()),
            value == null ? Cells.text(Words.NOTHING_OCCURRED) : Cells.number(value)));
  }

  private static Cell number(@Nullable BigDecimal number) {
    return number == null ? Cells.EMPTY : Cells.number(number);
  }

  private static Map<String, IndicatorValue> now(Facts facts, Indicator indicator) {
    return latest(facts, indicator, facts.period().key());
  }

  private static Map<String, IndicatorValue> before(Facts facts, Indicator indicator) {
    return latest(facts, indicator, facts.period().previous().key());
  }

  /** The last known value of each unit for a period. */
  private static Map<String, IndicatorValue> latest(
      Facts facts, Indicator indicator, String period) {
    Map<String, IndicatorValue> latest = new LinkedHashMap<>();
    facts.register().indicatorValues().stream()
        .filter(value -> value.indicator().equals(indicator.code()))
        .filter(value -> value.period().equals(period))
        .filter(value -> value.recordedAt().isBefore(facts.findings().window().collectionEnd()))
        .forEach(value -> latest.merge(value.unit(), value, IndicatorTables::newer));
    return latest;
  }

  private static IndicatorValue newer(IndicatorValue a, IndicatorValue b) {
    return b.recordedAt().isBefore(a.recordedAt()) ? a : b;
  }

  private static String target(Indicator indicator) {
    BigDecimal target = indicator.target();
    return target == null ? "Tốt hơn kỳ trước" : withUnit(indicator, target);
  }

  /** The value with its numerator and denominator. */
  private static String words(Indicator indicator, @Nullable Measured measured) {
    if (measured == null) {
      return "—";
    }
    BigDecimal denominator = measured.denominator();
    return denominator == null || denominator.signum() == 0
        ? plain(indicator, measured)
        : plain(indicator, measured)
            + " ("
            + Words.number(measured.numerator())
            + "/"
            + Words.number(denominator)
            + ")";
  }

  private static String plain(Indicator indicator, Measured measured) {
    BigDecimal value = measured.value(indicator);
    return value == null ? Words.NOTHING_OCCURRED : withUnit(indicator, value);
  }

  private static String withUnit(Indicator indicator, BigDecimal value) {
    String number = Words.number(value.setScale(2, RoundingMode.HALF_UP));
    return indicator.isPercentage() ? number + "%" : number + " " + indicator.unitOfMeasure();
  }

  private static String judgement(
      Indicator indicator, @Nullable Measured now, @Nullable Measured before) {
    Boolean reached = reached(indicator, now, before);
    if (reached == null) {
      return "—";
    }
    return reached ? "Đạt" : "Chưa đạt";
  }

  /** Whether the target is met, or the value of the period before; null when it cannot be told. */
  private static @Nullable Boolean reached(
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
