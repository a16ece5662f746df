package vn.dunghan.ledger;

/**
 * A report of a ward for a period.
 *
 * @param period as its users write it ({@code 2025-10}, {@code 2025-Q4})
 * @param subject what the report is about, where one report is made of several; else empty
 */
public record ReportKey(String ward, String report, String period, String subject) {}
