package vn.dunghan.register;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a unit said about an occurrence, and when it said it (bản cập nhật tiến độ); append-only.
 *
 * @param period the turn of a recurring task; empty for a one-off task
 * @param unit the lead that speaks, always named
 * @param percent 0–100, or null when the unit named none
 */
public record ProgressRecord(
    String ward,
    String task,
    String period,
    String unit,
    LocalDateTime recordedAt,
    @Nullable Integer percent,
    @Nullable CompletedAt completedAt,
    String product,
    String result,
    String difficulties,
    String lateReason,
    String proposals,
    String recordedBy,
    Source source) {}
