package vn.dunghan.assess;

import vn.dunghan.deadline.DeadlineRules;

/**
 * What an office may set about judging.
 *
 * @param dueSoonWorkingDays a task is due soon when at most so many working days are left to it
 */
public record AssessmentRules(int dueSoonWorkingDays, DeadlineRules deadlines) {}
