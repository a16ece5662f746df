package vn.dunghan.ledger;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.deliver.Recipient;

/**
 * A letter in the outbox, without its contents.
 *
 * @param number by which people name it
 * @param messageId fixed when it was put, with angle brackets
 * @param attempts how often it was tried
 * @param giveUpAt when trying again ends
 * @param closedAt when it was tried last, null if never
 * @param code the mail server's last answer, 0 if it gave none
 * @param answer what came of the last try, in words
 */
public record OutboxEntry(
    long number,
    String ward,
    LetterKind kind,
    String key,
    Recipient recipient,
    String subject,
    String messageId,
    OutboxState state,
    int attempts,
    LocalDateTime putAt,
    LocalDateTime giveUpAt,
    @Nullable LocalDateTime closedAt,
    int code,
    String answer) {}
