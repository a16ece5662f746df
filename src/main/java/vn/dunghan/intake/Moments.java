package vn.dunghan.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghan.register.CompletedAt;

/**
 * Reads days and instants as a register writes them; a day that does not exist is no day. Years
 * from 1900 to 2199: others are slips of the keyboard.
 */
public final class Moments {

  private static final Pattern MOMENT =
      Pattern.compile(
          "(?:(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})"
              + "|(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4}))"
              + "(?:(?:\\s+|\\s*[Tt]\\s*)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?)?");

  private Moments() {}

  /** A day, with or without an hour. */
  public static Optional<CompletedAt> read(String text) {
    Matcher matcher = MOMENT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new CompletedAt(day(matcher), time(matcher)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static LocalDate day(Matcher matcher) {
    LocalDate day =
        matcher.group("year") != null
            ? LocalDate.of(
                number(matcher, "year"), number(matcher, "month"), number(matcher, "day"))
            : LocalDate.of(number(matcher, "y"), number(matcher, "m"), number(matcher, "d"));
    if (day.getYear() < 1900 || day.getYear() > 2199) {
      throw new DateTimeException("year out of range: " + day);
    }
    return day;
  }

  private static @Nullable LocalTime time(Matcher matcher) {
    return matcher.group("hour") == null
        ? null
        : LocalTime.of(
            number(matcher, "hour"),
            number(matcher, "minute"),
            matcher.group("second") == null ? 0 : number(matcher, "second"));
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }
}
