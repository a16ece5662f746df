package vn.dunghan.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When a unit says the work was done: a day, with or without an hour. */
public record CompletedAt(LocalDate day, @Nullable LocalTime time) {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  /**
   * The instant that counts. Without an hour: the day's last second, or the record's own instant on
   * the same day.
   */
  public LocalDateTime instant(LocalDateTime recordedAt) {
    if (time != null) {
      return day.atTime(time);
    }
    return day.equals(recordedAt.toLocalDate()) ? recordedAt : day.atTime(LAST_SECOND);
  }

  /** Whether this lies after the moment it was recorded; a day without an hour may be that day. */
  public boolean isAfter(LocalDateTime recordedAt) {
    return time == null
        ? day.isAfter(recordedAt.toLocalDate())
        : day.atTime(time).isAfter(recordedAt);
  }
}
