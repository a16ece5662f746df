package vn.dunghan.register;

import java.time.LocalDate;

/**
 * A later deadline granted by a document (gia hạn).
 *
 * @param period the turn of a recurring task; empty for a one-off task
 * @param unit the lead it is for; empty when it is for all leads
 */
public record Extension(
    String ward,
    String task,
    String period,
    String unit,
    LocalDate grantedOn,
    String newDeadline,
    String document,
    String reason) {}
