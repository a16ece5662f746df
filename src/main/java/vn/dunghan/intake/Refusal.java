package vn.dunghan.intake;

/**
 * A file of which nothing can be taken.
 *
 * @param name name of the file, and of its sheet, as handed in
 * @param reason Vietnamese: why, and what to do
 */
public record Refusal(String name, String reason) {}
