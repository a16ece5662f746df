package vn.dunghan.deliver;

import java.util.List;

/**
 * A letter to one recipient, ready to be put into the outbox. Ward, kind, key and address name it
 * for ever: the same letter is never put twice.
 *
 * @param key what it is about: {@code van-hanh-2-cap/2025-10/lan-1}, {@code 2026-02-13/KTHTDT}
 * @param text the plain part, lines separated by {@code \n}
 * @param html the whole page, without anything that must be fetched
 */
public record Letter(
    String ward,
    LetterKind kind,
    String key,
    Recipient recipient,
    String subject,
    String text,
    String html,
    List<Attachment> attachments) {

  public Letter {
    attachments = List.copyOf(attachments);
  }
}
