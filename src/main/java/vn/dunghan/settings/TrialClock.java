package vn.dunghan.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The time of a sample ward, which began when the ward was built and goes on as any time does. A
 * ward at work has none.
 *
 * @param starts what its clock showed, Vietnam's time
 * @param builtAt when that was
 */
public record TrialClock(LocalDateTime starts, Instant builtAt) {

  /** What {@code built-at} is called in the configuration. */
  public static final String BUILT_AT = "built-at";

  /** A clock that shows the sample ward's time. */
  Clock over(Clock clock) {
    return Clock.offset(
        clock, Duration.between(builtAt, starts.atZone(clock.getZone()).toInstant()));
  }

  /** Null where none is configured, as in every ward at work. */
  static @Nullable TrialClock read(YamlMapping trial) {
    LocalDateTime starts = moment(trial, "starts", LocalDateTime::parse);
    Instant builtAt = moment(trial, BUILT_AT, Instant::parse);
    return starts == null || builtAt == null ? null : new TrialClock(starts, builtAt);
  }

  private static <T> @Nullable T moment(YamlMapping trial, String key, Function<String, T> parser) {
    return trial.value(key).map(value -> parsed(value, parser)).orElse(null);
  }

  private static <T> @Nullable T parsed(YamlValue value, Function<String, T> parser) {
    try {
      return parser.apply(value.text());
    } catch (DateTimeParseException e) {
      value.problem(
          "thời điểm “" + value.text() + "” của khóa “" + value.key() + "” không đọc được.");
      return null;
    }
  }
}
