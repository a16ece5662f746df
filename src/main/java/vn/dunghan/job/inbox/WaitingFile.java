package vn.dunghan.job.inbox;

/**
 * A file that is looked at again the next time.
 *
 * @param name as the unit called it
 * @param reason Vietnamese: what it waits for
 */
public record WaitingFile(String ward, String unit, String name, String reason) {}
