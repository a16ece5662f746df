package vn.dunghan.compose.night;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.owed.Notice;
import vn.dunghan.compose.owed.Obligation;

/** Tells the leadership how the ward stands. */
public final class DigestLetter {

  private static final int DAYS_AHEAD = 7;
  private static final int MANY_REMINDERS = 3;

  private final NightFacts facts;
  private final List<PressingTask> fresh;
  private final List<PressingTask> soon;
  private final List<PressingTask> often;
  private final List<Obligation> owed;
  private final List<Notice> notices;

  private DigestLetter(NightFacts facts, Set<String> overdueBefore, List<Notice> notices) {
    this.facts = facts;
    this.notices = notices;
    fresh = tasks(overdue().filter(finding -> !overdueBefore.contains(finding.key())));
    soon = tasks(open().filter(finding -> isWithinDays(finding.dueBefore())));
    often =
        tasks(
            Stream.concat(overdue(), open())
                .filter(
                    finding -> facts.reminders().getOrDefault(finding.key(), 0) > MANY_REMINDERS));
    owed = facts.reports().stream().filter(Obligation::isOwedInTime).toList();
  }

  /**
   * Empty when there is nothing to say.
   *
   * @param overdueBefore {@code Finding.key()} of what was overdue in the last digest
   * @param last when that was, null if there was none
   * @param notices what must be told now of the reports that are owed
   */
  public static Optional<LetterContent> of(
      NightFacts facts, Set<String> overdueBefore, @Nullable LocalDate last, List<Notice> notices) {
    DigestLetter digest = new DigestLetter(facts, overdueBefore, notices);
    return digest.isEmpty() ? Optional.empty() : Optional.of(digest.letter(last));
  }

  private boolean isEmpty() {
    return totals().overdue() == 0
        && soon.isEmpty()
        && often.isEmpty()
        && notices.isEmpty()
        && owed.stream().noneMatch(report -> isWithinDays(report.terms().aim()));
  }

  private LetterContent letter(@Nullable LocalDate last) {
    DigestTables tables = new DigestTables(facts);
    LetterWriter writer =
        LetterWriter.to(facts.office(), "Lãnh đạo Ủy ban nhân dân " + facts.office().name())
            .says(standing())
            .counted(
                last == null
                    ? "Quá hạn, chưa hoàn thành"
                    : "Mới quá hạn, từ thư ngày " + Words.date(last),
                entries(fresh));
    if (fresh.isEmpty() && totals().overdue() > 0 && last != null) {
      writer.says(
          "Từ thư ngày " + Words.date(last) + " đến nay không có thêm nhiệm vụ nào quá hạn.");
    }
    writer.counted("Đến hạn trong 7 ngày tới", entries(soon));
    tables.units(writer);
    writer.counted("Đã nhắc trên 3 lần, chưa hoàn thành", entries(often));
    tables.trend(writer);
    DigestTables.reports(writer, owed, notices);
    return writer
        .says(
            "Danh sách đầy đủ, tìm kiếm và sắp xếp được: mở trang tổng quan"
                + " reports/bang-dieu-khien/index.html trên ổ dùng chung.")
        .figuresOf(facts.date(), subject());
  }

  private String subject() {
    return "Tổng hợp: "
        + Words.count(totals().overdue())
        + " nhiệm vụ quá hạn"
        + (fresh.isEmpty() ? "" : " (" + Words.count(fresh.size()) + " mới)")
        + ", "
        + Words.count(soon.size())
        + " đến hạn trong tuần tới"
        + late();
  }

  private String late() {
    long late = owed.stream().filter(Obligation::isLate).count();
    return late == 0 ? "" : ", " + Words.count(late) + " báo cáo quá hạn gửi";
  }

  private String standing() {
    Figures figures = totals();
    return "Đến hết ngày "
        + Words.date(facts.date())
        + ", "
        + facts.office().name()
        + " theo dõi "
        + Words.countInSentence(figures.total())
        + " nhiệm vụ: "
        + Words.countInSentence(figures.overdue())
        + " quá hạn, chưa hoàn thành; "
        + Words.countInSentence(figures.dueSoon())
        + " sắp đến hạn. Tỷ lệ hoàn thành: "
        + Words.rate(figures.completionRate().numerator(), figures.completionRate().denominator())
        + "; tỷ lệ hoàn thành đúng hạn: "
        + Words.rate(figures.onTimeRate().numerator(), figures.onTimeRate().denominator())
        + ".";
  }

  private Figures totals() {
    return facts.findings().totals();
  }

  private Stream<Finding> overdue() {
    return facts.findings().with(OccurrenceStatus.OVERDUE).stream();
  }

  private Stream<Finding> open() {
    return facts.findings().with(OccurrenceStatus.DUE_SOON, OccurrenceStatus.IN_PROGRESS).stream();
  }

  private List<PressingTask> tasks(Stream<Finding> findings) {
    return PressingTask.among(facts, findings);
  }

  private static List<LetterBlock.Entry> entries(List<PressingTask> tasks) {
    return tasks.stream().map(PressingTask::forLeadership).toList();
  }

  private boolean isWithinDays(@Nullable LocalDateTime due) {
    return due != null && !due.isAfter(facts.date().plusDays(DAYS_AHEAD + 1L).atStartOfDay());
  }
}
