package vn.dunghan.ledger;

import java.time.LocalDateTime;

/**
 * A form that was written for a unit.
 *
 * @param sha256 of the file's bytes
 * @param content SHA-256 of what it says, without the moment it was written
 */
public record IssuedForm(
    String ward,
    String unit,
    String sha256,
    String period,
    String content,
    LocalDateTime issuedAt) {}
