package vn.dunghan.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DossierCount;

/**
 * What was counted for the period of a report: the rows of that very period or, where a unit gave
 * only months, its months put together.
 */
final class Counted {

  private Counted() {}

  /** The documents of each unit and direction, in the ward's order. */
  static List<DocumentCount> documents(Facts facts) {
    return inPeriod(
        facts,
        facts.register().statistics().documents(),
        DocumentCount::period,
        DocumentCount::unit,
        count -> List.of(count.unit(), count.direction()),
        Counted::together);
  }

  private static DocumentCount together(DocumentCount a, DocumentCount b) {
    return new DocumentCount(
        a.ward(),
        a.unit(),
        a.period(),
        a.direction(),
        a.total() + b.total(),
        a.onTime() + b.onTime(),
        a.signedEndToEnd() + b.signedEndToEnd());
  }

  /** The dossiers of each unit and field, in the ward's order. */
  static List<DossierCount> dossiers(Facts facts) {
    return inPeriod(
        facts,
        facts.register().statistics().dossiers(),
        DossierCount::period,
        DossierCount::unit,
        count -> List.of(count.unit(), count.field()),
        DossierCount::followedBy);
  }

  /**
   * The months of a longer period for which one gave nothing although others were given, with who.
   */
  static List<InternalNote> missingMonths(Facts facts) {
    List<InternalNote> notes = new ArrayList<>();
    missing(
        facts,
        facts.register().statistics().documents(),
        DocumentCount::period,
        count -> facts.unitName(count.unit()) + ", văn bản",
        notes);
    missing(
        facts,
        facts.register().statistics().dossiers(),
        DossierCount::period,
        count -> facts.unitName(count.unit()) + ", hồ sơ lĩnh vực " + count.field(),
        notes);
    return notes;
  }

  private static <T> void missing(
      Facts facts,
      List<T> all,
      Function<T, String> period,
      Function<T, String> where,
      List<InternalNote> notes) {
    List<String> months = months(facts);
    Map<String, Set<String>> given = new LinkedHashMap<>();
    all.forEach(
        row ->
            given.computeIfAbsent(where.apply(row), key -> new TreeSet<>()).add(period.apply(row)));
    given.forEach(
        (who, periods) -> {
          List<String> absent = months.stream().filter(month -> !periods.contains(month)).toList();
          boolean whole = periods.contains(facts.period().key());
          if (!whole && !absent.isEmpty() && absent.size() < months.size()) {
            notes.add(
                new InternalNote(
                    "Thiếu số liệu của một số tháng",
                    who,
                    "Chưa có số liệu kỳ "
                        + String.join(", ", absent)
                        + "; báo cáo cộng các tháng đã có. Đề nghị đơn vị bổ sung rồi lập lại."));
          }
        });
  }

  private static List<String> months(Facts facts) {
    return facts.period().months().stream().map(ReportingPeriod::key).toList();
  }

  private static <T> List<T> inPeriod(
      Facts facts,
      List<T> all,
      Function<T, String> period,
      Function<T, String> unit,
      Function<T, List<Object>> key,
      BinaryOperator<T> followedBy) {
    List<String> units = facts.register().unitCodes();
    Map<List<Object>, T> whole = new LinkedHashMap<>();
    all.stream()
        .filter(row -> period.apply(row).equals(facts.period().key()))
        .forEach(row -> whole.put(key.apply(row), row));
    Map<List<Object>, T> months = new LinkedHashMap<>();
    for (String month : months(facts)) {
      all.stream()
          .filter(row -> period.apply(row).equals(month))
          .filter(row -> !whole.containsKey(key.apply(row)))
          .forEach(row -> months.merge(key.apply(row), row, followedBy));
    }
    List<T> found = new ArrayList<>(whole.values());
    found.addAll(months.values());
    return found.stream()
        .filter(row -> units.contains(unit.apply(row)))
        .sorted(Comparator.comparing(row -> units.indexOf(unit.apply(row))))
        .toList();
  }
}
