package vn.dunghan.compose.form;

/**
 * An open occurrence as the form shows it.
 *
 * @param task code
 * @param period the turn; empty for a one-off task
 * @param directive its number and clause
 * @param deadline as the directive words it
 * @param due the deadline in force
 * @param last what is known of it
 */
public record TaskLine(
    String task,
    String period,
    String content,
    String directive,
    String deadline,
    String due,
    String last) {}
