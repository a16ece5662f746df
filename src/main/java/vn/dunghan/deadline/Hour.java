package vn.dunghan.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An hour as written.
 *
 * @param dayPart the part of the day named beside it; null if none was
 */
record Hour(int hour, int minute, @Nullable DayPart dayPart) {

  private static final int DAY_ENDS = 24;
  private static final int LAST_MINUTE = 59;

  /** The parts of the day, with the hours of 24 they can stand beside. */
  enum DayPart {
    MORNING(0, 11),
    NOON(11, 13),
    AFTERNOON(12, 18),
    EVENING(17, 24);

    private final int from;
    private final int to;

    DayPart(int from, int to) {
      this.from = from;
      this.to = to;
    }
  }

  Hour in(@Nullable DayPart part) {
    return new Hour(hour, minute, part);
  }

  void verify() {
    boolean exists = hour < DAY_ENDS && minute <= LAST_MINUTE || endsTheDay();
    if (!exists) {
      throw Objections.noSuchHour(this);
    }
    if (dayPart != null && (hour < dayPart.from || hour > dayPart.to)) {
      throw Objections.hourOfTwelve(this);
    }
  }

  /** The instant the hour strikes. */
  LocalDateTime on(LocalDate day) {
    return day.atStartOfDay().plusHours(hour).plusMinutes(minute);
  }

  /** The instant the minute named has passed; of {@code 24 giờ}, the day. */
  LocalDateTime passedOn(LocalDate day) {
    return endsTheDay() ? on(day) : on(day).plusMinutes(1);
  }

  private boolean endsTheDay() {
    return hour == DAY_ENDS && minute == 0;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d giờ %02d phút", hour, minute);
  }
}
