package vn.dunghan.compose.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Figures;
import vn.dunghan.compose.Texts;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.compose.night.NightTotals;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.compose.owed.ObligationWords;

/** The ward in a few sentences and figures. */
final class Glance {

  private final NightFacts facts;
  private final UnitLine ward;

  Glance(NightFacts facts) {
    this.facts = facts;
    this.ward = new UnitLine(facts.office().name(), facts.findings().totals());
  }

  String ward() {
    return Texts.startingLarge(ward.name());
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(counts());
    if (ward.figures().due() > 0) {
      sentences.add(rates());
    }
    facts.reports().stream()
        .filter(Obligation::isOwedInTime)
        .findFirst()
        .map(Glance::owed)
        .ifPresent(sentences::add);
    return sentences;
  }

  private String counts() {
    Figures figures = ward.figures();
    if (figures.total() == 0) {
      return "Từ ngày "
          + Words.date(facts.findings().window().range().from())
          + " đến hết ngày "
          + Words.date(facts.date())
          + ", "
          + ward.name()
          + " không có nhiệm vụ nào phải theo dõi.";
    }
    List<String> parts = new ArrayList<>();
    add(parts, ward.completed(), "đã hoàn thành");
    add(parts, figures.overdue(), "quá hạn, chưa hoàn thành");
    add(parts, figures.dueSoon(), "sắp đến hạn");
    add(parts, ward.running(), "đang thực hiện, trong hạn");
    add(parts, figures.ongoing(), "thường xuyên");
    add(parts, figures.noDeadline(), "chưa xác định thời hạn");
    return "Từ ngày "
        + Words.date(facts.findings().window().range().from())
        + " đến hết ngày "
        + Words.date(facts.date())
        + ", "
        + ward.name()
        + " theo dõi "
        + Words.countInSentence(figures.total())
        + " nhiệm vụ: "
        + String.join("; ", parts)
        + ".";
  }

  private static void add(List<String> parts, long count, String words) {
    if (count > 0) {
      parts.add(Words.countInSentence(count) + " " + words);
    }
  }

  private String rates() {
    Figures figures = ward.figures();
    return "Trong "
        + Words.countInSentence(figures.due())
        + " nhiệm vụ đến hạn, tỷ lệ hoàn thành đạt "
        + Words.rate(figures.completionRate().numerator(), figures.completionRate().denominator())
        + ", tỷ lệ hoàn thành đúng hạn đạt "
        + Words.rate(figures.onTimeRate().numerator(), figures.onTimeRate().denominator())
        + ".";
  }

  private static String owed(Obligation report) {
    String lead = report.isLate() ? "Báo cáo quá hạn gửi: " : "Báo cáo phải gửi sớm nhất: ";
    return lead + ObligationWords.line(report) + ".";
  }

  List<Tile> tiles() {
    Figures figures = ward.figures();
    return List.of(
        new Tile(Mark.LATE, "Quá hạn, chưa hoàn thành", count(figures.overdue()), change()),
        new Tile(Mark.SOON, "Sắp đến hạn", count(figures.dueSoon()), ""),
        new Tile(Mark.RUNNING, "Đang thực hiện, trong hạn", count(ward.running()), ""),
        new Tile(Mark.DONE, "Đã hoàn thành", count(ward.completed()), completed(figures)));
  }

  private static String count(long count) {
    return Words.count(count);
  }

  private static String completed(Figures figures) {
    return figures.completedLate() == 0
        ? ""
        : "trong đó quá hạn: " + Words.count(figures.completedLate());
  }

  private String change() {
    NightTotals before = before();
    if (before == null) {
      return "";
    }
    long more = ward.figures().overdue() - before.figures().overdue();
    String since = " so với ngày " + Words.date(before.date());
    if (more == 0) {
      return "không đổi" + since;
    }
    return (more > 0 ? "tăng " : "giảm ") + Words.count(Math.abs(more)) + since;
  }

  private @Nullable NightTotals before() {
    return facts.trend().stream()
        .filter(night -> night.date().isBefore(facts.date()))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
