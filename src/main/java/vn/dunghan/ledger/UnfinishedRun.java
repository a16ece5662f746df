package vn.dunghan.ledger;

import java.time.LocalDateTime;

/**
 * A run that Spring Batch takes to be going on still.
 *
 * @param execution id of the job execution
 * @param status as Spring Batch writes it: STARTING, STARTED, STOPPING or UNKNOWN
 */
public record UnfinishedRun(long execution, String job, String status, LocalDateTime createdAt) {}
