package vn.dunghan.job.report;

import org.jspecify.annotations.Nullable;

/**
 * A report that someone asks for.
 *
 * @param ward null for the configured ward
 * @param subject what a report is about beyond its ward; empty for none
 * @param revise why a further revision is made, null for none
 * @param preview shows what the report would say now; freezes and records nothing
 */
public record ReportRequest(
    @Nullable String ward,
    String code,
    String period,
    String subject,
    @Nullable String revise,
    boolean preview) {}
