package vn.dunghan.deliver;

import java.nio.file.Path;

/**
 * A file that goes with a letter.
 *
 * @param name as the recipient sees it
 * @param file where its bytes lie when the letter is put into the outbox
 */
public record Attachment(String name, Path file) {}
