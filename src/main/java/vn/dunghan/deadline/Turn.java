package vn.dunghan.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One turn of a recurring task.
 *
 * @param key {@code 2025-10}, {@code 2025-Q4}, {@code 2025} or {@code 2025-W41}
 * @param firstDay the day the turn begins
 * @param dueBefore the instant before which the work must be done
 */
public record Turn(String key, LocalDate firstDay, LocalDateTime dueBefore) {}
