package vn.dunghan.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

/** Days and instants as a Vietnamese clerk writes them. */
final class InWords {

  private InWords() {}

  static String day(LocalDate day) {
    return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
  }

  /** An instant; midnight also as the end of the day before. */
  static String instant(LocalDateTime instant) {
    if (instant.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return "0 giờ 00 phút ngày %s (hết ngày %s)"
          .formatted(day(instant.toLocalDate()), day(instant.toLocalDate().minusDays(1)));
    }
    return String.format(
        Locale.ROOT,
        "%d giờ %02d phút ngày %s",
        instant.getHour(),
        instant.getMinute(),
        day(instant.toLocalDate()));
  }

  static String weekday(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "thứ hai";
      case TUESDAY -> "thứ ba";
      case WEDNESDAY -> "thứ tư";
      case THURSDAY -> "thứ năm";
      case FRIDAY -> "thứ sáu";
      case SATURDAY -> "thứ bảy";
      case SUNDAY -> "chủ nhật";
    };
  }

  static String quarter(int quarter) {
    return switch (quarter) {
      case 1 -> "I";
      case 2 -> "II";
      case 3 -> "III";
      default -> "IV";
    };
  }

  static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
