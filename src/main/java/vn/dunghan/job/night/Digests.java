package vn.dunghan.job.night;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.OccurrenceKey;
import vn.dunghan.assess.OccurrenceStatus;
import vn.dunghan.compose.night.DigestLetter;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.compose.owed.Notice;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.ledger.Reminders;
import vn.dunghan.ledger.ReportReminders.Reader;
import vn.dunghan.settings.MailSettings;

/** Tells the leadership once a day how the ward stands, when there is something to say. */
final class Digests {

  private final NightPost post;
  private final Reminders reminders;
  private final OwedNotices notices;
  private final MailSettings mail;

  Digests(NightPost post, Reminders reminders, OwedNotices notices, MailSettings mail) {
    this.post = post;
    this.reminders = reminders;
    this.notices = notices;
    this.mail = mail;
  }

  /**
   * Puts the digest of a day for each of the leadership.
   *
   * @param today the day on which it goes out
   */
  void put(NightFacts facts, LocalDate today) {
    String ward = facts.register().ward().code();
    Optional<LocalDate> last = reminders.lastDigest(ward);
    if (last.filter(day -> !day.isBefore(today)).isPresent()) {
      return;
    }
    List<Notice> owed = notices.of(facts, Reader.LEADERSHIP, today);
    DigestLetter.of(facts, overdueAt(ward, last), last.orElse(null), owed)
        .ifPresent(
            content -> {
              int fresh =
                  post.put(
                      ward,
                      facts.office(),
                      LetterKind.DIGEST,
                      today.toString(),
                      mail.leadership(ward),
                      content,
                      List.of());
              if (fresh > 0) {
                reminders.digest(ward, overdue(facts), today);
                notices.tell(facts, Reader.LEADERSHIP, owed, today);
              }
            });
  }

  private Set<String> overdueAt(String ward, Optional<LocalDate> last) {
    return last.map(day -> reminders.overdueInDigest(ward, day)).orElse(Set.of()).stream()
        .map(OccurrenceKey::text)
        .collect(Collectors.toSet());
  }

  private static List<OccurrenceKey> overdue(NightFacts facts) {
    return facts.findings().with(OccurrenceStatus.OVERDUE).stream()
        .map(Finding::occurrence)
        .toList();
  }
}
