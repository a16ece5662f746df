package vn.dunghan.deliver;

/**
 * Who gets a letter.
 *
 * @param name as it stands in the address line, Vietnamese letters and all; may be empty
 * @param address of the mailbox
 */
public record Recipient(String name, String address) {}
