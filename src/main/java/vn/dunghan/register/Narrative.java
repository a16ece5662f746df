package vn.dunghan.register;

import java.time.LocalDateTime;

/**
 * Text for a section of a reporting period; the latest known record of a period, section and unit
 * counts.
 *
 * @param unit empty when the text speaks for the whole ward
 */
public record Narrative(
    String ward,
    String period,
    String section,
    String unit,
    LocalDateTime recordedAt,
    String text,
    Source source) {}
