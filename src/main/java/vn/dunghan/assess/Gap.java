package vn.dunghan.assess;

/**
 * Something the assessment could not know, said to the clerk.
 *
 * @param where the task, turn and unit it is about
 * @param message Vietnamese: what is missing and what to do
 */
public record Gap(String where, String message) {}
