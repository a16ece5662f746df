package vn.dunghan.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase leans on.
 *
 * @param assignedOn the day the task was assigned; for a new deadline, the day it was granted
 * @param issuedOn the day the directive was issued, if known
 * @param eventOn the day of the event the phrase counts back from, if any
 */
public record DeadlineTerms(
    LocalDate assignedOn, @Nullable LocalDate issuedOn, @Nullable LocalDate eventOn) {}
