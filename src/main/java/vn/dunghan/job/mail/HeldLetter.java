package vn.dunghan.job.mail;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.ledger.Outbox;
import vn.dunghan.ledger.OutboxEntry;
import vn.dunghan.ledger.OutboxState;

/**
 * A letter that waits for a person.
 *
 * @param number by which {@code resend} is told of it
 * @param unknown whether nobody can know if it arrived; else it was refused or given up
 * @param since when it was tried last
 * @param words Vietnamese: what happened to which letter, and what to do next
 */
public record HeldLetter(
    long number,
    String ward,
    Recipient recipient,
    String subject,
    String messageId,
    boolean unknown,
    LocalDateTime since,
    String words) {

  private static final Set<OutboxState> HELD = EnumSet.of(OutboxState.UNKNOWN, OutboxState.DEAD);

  /** The letters of an outbox that wait for a person, the oldest first. */
  public static List<HeldLetter> in(Outbox outbox) {
    return outbox.in(HELD).stream().map(HeldLetter::of).toList();
  }

  private static HeldLetter of(OutboxEntry entry) {
    return new HeldLetter(
        entry.number(),
        entry.ward(),
        entry.recipient(),
        entry.subject(),
        entry.messageId(),
        entry.state() == OutboxState.UNKNOWN,
        Objects.requireNonNullElse(entry.closedAt(), entry.putAt()),
        MailWords.held(entry));
  }
}
