package vn.dunghan.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;

/** Every indicator with the values of the ward and of each unit, for the workbook. */
final class IndicatorSheet {

  private static final int DECIMALS = 2;

  private IndicatorSheet() {}

  static List<Block> of(Facts facts) {
    List<Row> rows = new ArrayList<>();
    for (Indicator indicator : facts.register().indicators()) {
      Map<String, IndicatorValue> now = Indicators.now(facts, indicator);
      Map<String, IndicatorValue> before = Indicators.before(facts, indicator);
      Map<String, IndicatorValue> lastYear = Indicators.lastYear(facts, indicator);
      if (!now.isEmpty()) {
        rows.add(
            row(
                Row.Kind.TOTAL,
                indicator,
                facts.definition().isOfCity() ? "Toàn thành phố" : "Toàn phường",
                Measured.sum(now.values()),
                Measured.sum(before.values()),
                Measured.sum(lastYear.values())));
      }
      now.forEach(
          (unit, value) ->
              rows.add(
                  row(
                      Row.Kind.NORMAL,
                      indicator,
                      facts.unitName(unit),
                      Measured.of(value),
                      Measured.ofNullable(before.get(unit)),
                      Measured.ofNullable(lastYear.get(unit)))));
    }
    return rows.isEmpty()
        ? List.of(Paragraph.body("Trong kỳ chưa có số liệu chỉ tiêu."))
        : List.of(new Table("", columns(), rows));
  }

  private static List<Column> columns() {
    return List.of(
        Column.of("Mã chỉ tiêu", 12, Align.LEFT),
        Column.of("Chỉ tiêu", 48, Align.LEFT),
        Column.of("Đơn vị", 32, Align.LEFT),
        Column.of("Đơn vị tính", 12, Align.CENTER),
        Column.of("Mục tiêu", 18, Align.CENTER),
        Column.of("Tử số", 12, Align.RIGHT),
        Column.of("Mẫu số", 12, Align.RIGHT),
        Column.of("Kết quả trong kỳ", 14, Align.RIGHT),
        Column.of("Kỳ trước", 14, Align.RIGHT),
        Column.of("Tăng, giảm so với kỳ trước", 14, Align.RIGHT),
        Column.of("Cùng kỳ năm trước", 14, Align.RIGHT),
        Column.of("Tăng, giảm so với cùng kỳ", 14, Align.RIGHT),
        Column.of("Đánh giá", 12, Align.CENTER));
  }

  private static Row row(
      Row.Kind kind,
      Indicator indicator,
      String who,
      @Nullable Measured now,
      @Nullable Measured before,
      @Nullable Measured lastYear) {
    return new Row(
        kind,
        "",
        List.of(
            Cells.text(indicator.code()),
            Cells.text(indicator.name()),
            Cells.text(who),
            Cells.text(indicator.unitOfMeasure()),
            Cells.text(IndicatorWords.target(indicator)),
            number(now == null ? null : now.numerator()),
            number(now == null ? null : now.denominator()),
            value(indicator, now),
            value(indicator, before),
            change(indicator, now, before),
            value(indicator, lastYear),
            change(indicator, now, lastYear),
            Cells.text(IndicatorWords.judgement(indicator, now, before))));
  }

  private static Cell value(Indicator indicator, @Nullable Measured measured) {
    if (measured == null) {
      return Cells.EMPTY;
    }
    BigDecimal value = measured.value(indicator);
    return value == null
        ? Cells.text(Words.NOTHING_OCCURRED)
        : Cells.number(value.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  private static Cell change(Indicator indicator, @Nullable Measured now, @Nullable Measured then) {
    BigDecimal present = now == null ? null : now.value(indicator);
    BigDecimal earlier = then == null ? null : then.value(indicator);
    return present == null || earlier == null
        ? Cells.EMPTY
        : Cells.number(present.subtract(earlier).setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  private static Cell number(@Nullable BigDecimal number) {
    return number == null ? Cells.EMPTY : Cells.number(number);
  }
}
