package vn.dunghan.compose.night;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dunghan.assess.Figures;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.owed.Clashes;
import vn.dunghan.compose.owed.Notice;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.compose.owed.ObligationWords;
import vn.dunghan.register.Unit;

/** The figures of a digest, side by side. */
final class DigestTables {

  private static final int NIGHTS = 10;

  private final NightFacts facts;

  DigestTables(NightFacts facts) {
    this.facts = facts;
  }

  private record UnitStanding(Unit unit, Figures figures) {

    BigDecimal rate() {
      return Optional.ofNullable(figures.completionRate().value()).orElse(BigDecimal.ONE);
    }
  }

  /** Who has most overdue first; units with nothing to do are left out. */
  void units(LetterWriter writer) {
    Map<String, Figures> figures = facts.findings().byUnit(facts.register());
    List<List<String>> rows =
        facts.register().units().stream()
            .map(unit -> new UnitStanding(unit, Objects.requireNonNull(figures.get(unit.code()))))
            .filter(standing -> standing.figures().total() > 0)
            .sorted(
                Comparator.comparing((UnitStanding standing) -> -standing.figures().overdue())
                    .thenComparing(UnitStanding::rate))
            .map(DigestTables::row)
            .toList();
    table(
        writer,
        "Các đơn vị, nhiều nhiệm vụ quá hạn nhất trước",
        List.of("Đơn vị", "Tổng số", "Quá hạn", "Sắp đến hạn", "Tỷ lệ hoàn thành"),
        rows);
  }

  private static List<String> row(UnitStanding standing) {
    Figures figures = standing.figures();
    return List.of(
        standing.unit().label(),
        Words.count(figures.total()),
        Words.count(figures.overdue()),
        Words.count(figures.dueSoon()),
        Words.rate(figures.completionRate().numerator(), figures.completionRate().denominator()));
  }

  /** The last nights, the latest first; none while there is nothing to compare. */
  void trend(LetterWriter writer) {
    List<NightTotals> nights = facts.trend();
    if (nights.size() < 2) {
      return;
    }
    List<List<String>> rows =
        nights.subList(Math.max(0, nights.size() - NIGHTS), nights.size()).stream()
            .sorted(Comparator.comparing(NightTotals::date).reversed())
            .map(DigestTables::row)
            .toList();
    table(
        writer,
        "Diễn biến",
        List.of("Đến hết ngày", "Tổng số", "Quá hạn", "Sắp đến hạn", "Đã hoàn thành"),
        rows);
  }

  private static List<String> row(NightTotals night) {
    Figures figures = night.figures();
    return List.of(
        Words.date(night.date()),
        Words.count(figures.total()),
        Words.count(figures.overdue()),
        Words.count(figures.dueSoon()),
        Words.count(
            figures.completedOnTime() + figures.completedLate() + figures.completedNoDeadline()));
  }

  /** What is owed, late first, and what days off will get into the way of. */
  static void reports(LetterWriter writer, List<Obligation> owed, List<Notice> told) {
    items(writer, "Báo cáo phải gửi", owed.stream().map(ObligationWords::line).toList());
    items(
        writer,
        "Hạn gửi báo cáo vướng ngày nghỉ",
        told.stream()
            .filter(Notice::isClash)
            .map(Notice::owed)
            .flatMap(report -> Clashes.withTodo(report).stream())
            .toList());
  }

  private static void items(LetterWriter writer, String heading, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    int named = Math.min(LetterWriter.MOST_ENTRIES, items.size());
    writer
        .heading(heading + " (" + Words.countInSentence(items.size()) + ")")
        .items(items.subList(0, named));
    if (named < items.size()) {
      writer.says(
          "Và "
              + Words.countInSentence(items.size() - named)
              + " báo cáo khác; xem đủ trên trang tổng quan ở ổ dùng chung.");
    }
  }

  private static void table(
      LetterWriter writer, String heading, List<String> headings, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      writer.heading(heading).table(headings, rows);
    }
  }
}
