package vn.dunghan.compose.page;

import java.time.LocalDateTime;

/**
 * An occurrence that is overdue or due soon.
 *
 * @param days late, or left, for sorting
 * @param daysInWords "quá hạn 5 ngày", "còn 2 ngày"
 * @param deadline in force, in words
 * @param deadlineNote how it came about, if it was extended; may be empty
 * @param state what the unit said last, in words
 * @param reminders how often it was reminded of
 */
public record TaskLine(
    String code,
    String unit,
    String content,
    String directive,
    long days,
    String daysInWords,
    LocalDateTime dueBefore,
    String deadline,
    String deadlineNote,
    String state,
    int reminders) {}
