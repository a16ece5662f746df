package vn.dunghan.job.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dunghan.deliver.Letter;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.ledger.OutboxEntry;

/**
 * After an outage one reminder goes out, not one for each night: a letter about a day, keyed {@code
 * 2026-02-13/KTHTDT}, makes those about earlier days needless.
 */
final class Superseded {

  private static final Set<LetterKind> DAILY = EnumSet.of(LetterKind.REMINDER, LetterKind.DIGEST);

  private Superseded() {}

  /** Whether the letter tells how things stand on a day. */
  static boolean isDaily(Letter letter) {
    return DAILY.contains(letter.kind());
  }

  /** Of the letters of one kind to one mailbox, those that a new one makes needless. */
  static List<OutboxEntry> by(Letter letter, List<OutboxEntry> notSent) {
    return notSent.stream()
        .filter(entry -> topic(entry.key()).equals(topic(letter.key())))
        .filter(entry -> entry.key().compareTo(letter.key()) < 0)
        .toList();
  }

  /** What stands behind the day. */
  private static String topic(String key) {
    int slash = key.indexOf('/');
    return slash < 0 ? "" : key.substring(slash + 1);
  }
}
