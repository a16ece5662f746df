package vn.dunghan.job.night;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.compose.owed.Notice;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.ledger.ReportKey;
import vn.dunghan.ledger.ReportReminders;
import vn.dunghan.ledger.ReportReminders.Reader;
import vn.dunghan.ledger.ReportReminders.Told;

/** What each reader must be told now of the reports that are owed, and was not told before. */
final class OwedNotices {

  private final ReportReminders reminders;
  private final List<Integer> steps;

  /**
   * @param steps how many working days before the internal target a report is told of
   */
  OwedNotices(ReportReminders reminders, List<Integer> steps) {
    this.reminders = reminders;
    this.steps = steps;
  }

  /** What was told on this very day is told alike by a night that is done again. */
  List<Notice> of(NightFacts facts, Reader reader, LocalDate today) {
    Set<Told> before = reminders.before(ward(facts), reader, today);
    return facts.reports().stream()
        .flatMap(owed -> Notice.of(owed, steps).stream())
        .filter(notice -> !before.contains(told(facts, notice)))
        .toList();
  }

  /** Notes that a reader is told. */
  void tell(NightFacts facts, Reader reader, List<Notice> notices, LocalDate today) {
    reminders.add(reader, notices.stream().map(notice -> told(facts, notice)).toList(), today);
  }

  private static Told told(NightFacts facts, Notice notice) {
    Obligation owed = notice.owed();
    return new Told(
        new ReportKey(ward(facts), owed.code(), owed.period(), owed.subject()), notice.step());
  }

  private static String ward(NightFacts facts) {
    return facts.register().ward().code();
  }
}
