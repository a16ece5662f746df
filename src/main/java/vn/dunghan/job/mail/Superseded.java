package vn.dunghan.job.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dunghan.deliver.Addresses;
import vn.dunghan.deliver.Letter;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.ledger.OutboxEntry;
import vn.dunghan.ledger.OutboxState;

/**
 * After an outage one reminder goes out, not one for each night: a letter about a day, keyed {@code
 * 2026-02-13/KTHTDT}, makes those about earlier days needless.
 */
final class Superseded {

  /** What is not sent yet and may still be called back. */
  static final Set<OutboxState> STATES =
      EnumSet.of(OutboxState.NEW, OutboxState.RETRY, OutboxState.DEAD);

  private static final Set<LetterKind> DAILY = EnumSet.of(LetterKind.REMINDER, LetterKind.DIGEST);

  private Superseded() {}

  /** The letters that a new one makes needless. */
  static List<OutboxEntry> by(Letter letter, List<OutboxEntry> waiting) {
    return DAILY.contains(letter.kind())
        ? waiting.stream().filter(entry -> isEarlier(entry, letter)).toList()
        : List.of();
  }

  private static boolean isEarlier(OutboxEntry entry, Letter letter) {
    return entry.kind() == letter.kind()
        && entry.ward().equals(letter.ward())
        && Addresses.folded(entry.recipient().address())
            .equals(Addresses.folded(letter.recipient().address()))
        && topic(entry.key()).equals(topic(letter.key()))
        && entry.key().compareTo(letter.key()) < 0;
  }

  /** What stands behind the day. */
  private static String topic(String key) {
    int slash = key.indexOf('/');
    return slash < 0 ? "" : key.substring(slash + 1);
  }
}
