package vn.dunghan.deliver;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A letter as it is handed over.
 *
 * @param number by which people name it
 * @param messageId with its angle brackets; the same however often it is tried
 * @param date when it was written
 */
public record Mail(
    long number,
    String messageId,
    Sender sender,
    Recipient recipient,
    OffsetDateTime date,
    String subject,
    String text,
    String html,
    List<Enclosure> enclosures) {

  public Mail {
    enclosures = List.copyOf(enclosures);
  }
}
