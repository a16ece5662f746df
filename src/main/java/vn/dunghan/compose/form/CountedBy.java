package vn.dunghan.compose.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DocumentFlow;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Register;

/** What a unit counts: the directions and fields that it has counted in a month before. */
final class CountedBy {

  private final Register register;
  private final String unit;

  CountedBy(Register register, String unit) {
    this.register = register;
    this.unit = unit;
  }

  List<CountLine> documents() {
    Map<DocumentFlow, DocumentCount> last =
        last(
            register.statistics().documents().stream()
                .filter(count -> count.unit().equals(unit))
                .filter(count -> isOfAMonth(count.period()))
                .toList(),
            DocumentCount::direction,
            DocumentCount::period);
    return last.entrySet().stream().map(each -> line(each.getKey(), each.getValue())).toList();
  }

  private static CountLine line(DocumentFlow direction, DocumentCount count) {
    boolean in = direction == DocumentFlow.INCOMING;
    return new CountLine(
        in ? "đến" : "đi",
        in ? "Văn bản đến, xử lý trong kỳ" : "Văn bản đi, ban hành trong kỳ",
        "kỳ %s: %d văn bản, đúng hạn %d, ký số %d"
            .formatted(count.period(), count.total(), count.onTime(), count.signedEndToEnd()));
  }

  List<CountLine> dossiers() {
    Map<String, DossierCount> last =
        last(
            register.statistics().dossiers().stream()
                .filter(count -> count.unit().equals(unit))
                .filter(count -> isOfAMonth(count.period()))
                .toList(),
            DossierCount::field,
            DossierCount::period);
    return last.values().stream()
        .map(
            count ->
                new CountLine(
                    count.field(),
                    "",
                    "kỳ %s: tiếp nhận %d, giải quyết %d, đang giải quyết cuối kỳ %d"
                        .formatted(
                            count.period(), count.received(), count.resolved(), count.pending())))
        .toList();
  }

  private static boolean isOfAMonth(String period) {
    return ReportingPeriod.kindOf(period) == PeriodKind.MONTH;
  }

  /** The one of the latest period for each key, in the order in which the keys came in. */
  private static <K, T> Map<K, T> last(
      List<T> counts, Function<T, K> key, Function<T, String> period) {
    Map<K, T> last = new LinkedHashMap<>();
    counts.forEach(
        count ->
            last.merge(
                key.apply(count),
                count,
                (a, b) -> period.apply(b).compareTo(period.apply(a)) < 0 ? a : b));
    return last;
  }
}
