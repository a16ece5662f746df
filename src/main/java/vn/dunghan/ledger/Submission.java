package vn.dunghan.ledger;

import java.time.LocalDate;

/**
 * A revision that was signed and sent.
 *
 * @param number as the registry gave it ({@code 45/BC-UBND})
 */
public record Submission(ReportKey key, int revision, String number, LocalDate signedOn) {}
