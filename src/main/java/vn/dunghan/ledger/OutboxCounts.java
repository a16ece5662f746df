package vn.dunghan.ledger;

/**
 * How many letters stand where.
 *
 * @param waiting to be sent or tried again
 * @param sent taken by the mail server, or written into the outbox folder
 * @param unknown of which nobody can know whether they arrived
 * @param dead refused or given up
 */
public record OutboxCounts(int waiting, int sent, int unknown, int dead) {}
