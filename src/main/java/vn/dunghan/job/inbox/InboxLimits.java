package vn.dunghan.job.inbox;

import java.time.Duration;

/**
 * How much one run takes: what is left waits for the next.
 *
 * @param files at most so many
 * @param time no new file is begun after so long
 */
public record InboxLimits(int files, Duration time) {}
