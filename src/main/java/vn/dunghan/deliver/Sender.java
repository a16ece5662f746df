package vn.dunghan.deliver;

import org.jspecify.annotations.Nullable;

/**
 * Who letters come from.
 *
 * @param replyTo who gets the answers; null for the sender
 * @param bounces the mailbox that is told what could not be delivered
 */
public record Sender(Recipient from, @Nullable Recipient replyTo, String bounces) {

  /** The part of the sender's address that names the organisation. */
  public String domain() {
    return Addresses.domain(from.address());
  }
}
