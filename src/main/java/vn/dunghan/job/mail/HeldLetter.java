package vn.dunghan.job.mail;

import java.time.LocalDateTime;
import vn.dunghan.deliver.Recipient;

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
    String words) {}
