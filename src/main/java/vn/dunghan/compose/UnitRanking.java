package vn.dunghan.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dunghan.assess.Ratio;
import vn.dunghan.compose.document.Cells;
import vn.dunghan.compose.document.Column;
import vn.dunghan.compose.document.Column.Align;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.compose.document.Words;

/**
 * The units by the strict rate, best first; units with nothing due come last and have no place.
 * Equal rates share a place.
 */
final class UnitRanking {

  private UnitRanking() {}

  static Table of(Facts facts) {
    List<UnitFigures> units = new ArrayList<>(facts.byUnit());
    units.sort(Comparator.comparing(unit -> unit.figures().onTimeRate(), UnitRanking::better));
    List<Row> rows = new ArrayList<>();
    int place = 0;
    for (int i = 0; i < units.size(); i++) {
      Ratio rate = units.get(i).figures().onTimeRate();
      boolean tied = i > 0 && better(units.get(i - 1).figures().onTimeRate(), rate) == 0;
      place = tied ? place : i + 1;
      rows.add(row(units.get(i), rate, place));
    }
    return new Table(
        "Thứ tự đơn vị theo tỷ lệ đúng hạn (chỉ số nội bộ, không phải xếp loại)", columns(), rows);
  }

  private static List<Column> columns() {
    return List.of(
        Column.of("Thứ tự", 8, Align.CENTER),
        Column.of("Đơn vị", 40, Align.LEFT),
        Column.of("Tỷ lệ đúng hạn", 46, Align.CENTER),
        Column.of("Ghi chú", 100, Align.LEFT));
  }

  private static Row row(UnitFigures unit, Ratio rate, int place) {
    return Row.of(
        List.of(
            rate.denominator() == 0 ? Cells.EMPTY : Cells.count(place),
            Cells.text(unit.unit().name()),
            Cells.rate(rate.numerator(), rate.denominator()),
            Cells.text(note(unit, rate))));
  }

  private static String note(UnitFigures unit, Ratio rate) {
    if (rate.denominator() == 0) {
      return "";
    }
    long overdue = unit.figures().overdue();
    return "Đúng hạn "
        + Words.count(rate.numerator())
        + "/"
        + Words.count(rate.denominator())
        + " nhiệm vụ đến hạn"
        + (overdue == 0
            ? ""
            : "; " + Words.countInSentence(overdue) + " nhiệm vụ quá hạn, chưa hoàn thành");
  }

  private static int better(Ratio a, Ratio b) {
    BigDecimal first = a.value();
    BigDecimal second = b.value();
    if (first == null || second == null) {
      return Boolean.compare(first == null, second == null);
    }
    return second.compareTo(first);
  }
}
