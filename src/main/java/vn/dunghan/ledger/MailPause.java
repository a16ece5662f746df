package vn.dunghan.ledger;

import java.time.LocalDateTime;

/**
 * The mail server refuses our user name, so that nothing is tried for a while.
 *
 * @param refusals how often it did in a row
 * @param answer its own words
 */
public record MailPause(LocalDateTime until, int refusals, String answer) {}
