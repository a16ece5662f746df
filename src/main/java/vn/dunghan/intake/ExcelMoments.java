package vn.dunghan.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days and instants of a workbook, kept there as numbers, written as in CSV. Excel counts days from
 * 31/12/1899 and takes 1900 for a leap year; a workbook from an old Mac counts from 1/1/1904.
 */
record ExcelMoments(boolean since1904) {

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final int NEVER_WAS = 60; // 29/2/1900
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 31/12/9999

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter WITH_SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** The text for a number under a format, or null where the format shows no day. */
  @Nullable String text(BigDecimal number, @Nullable String format) {
    ExcelFormat shown = ExcelFormat.of(format);
    if (!shown.hasDate() || number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
      return null;
    }
    LocalDateTime moment = moment(number);
    if (moment.toLocalTime().equals(LocalTime.MIDNIGHT) && !shown.hasHour()) {
      return date(moment.toLocalDate(), shown);
    }
    return moment.format(moment.getSecond() == 0 ? MINUTES : WITH_SECONDS);
  }

  /** Excel makes a first of October of the turn "2025-10", and shows month and year of it. */
  private static String date(LocalDate day, ExcelFormat shown) {
    return shown.hasDay() || day.getDayOfMonth() != 1
        ? day.toString()
        : YearMonth.from(day).toString();
  }

  /** Rounded to the second: 16:00 is no finite binary fraction of a day. */
  private LocalDateTime moment(BigDecimal number) {
    long seconds = number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    long days = seconds / SECONDS.longValue();
    return day(days).atStartOfDay().plusSeconds(seconds % SECONDS.longValue());
  }

  private LocalDate day(long days) {
    if (since1904) {
      return DAY_ZERO_1904.plusDays(days);
    }
    return DAY_ZERO.plusDays(days < NEVER_WAS ? days + 1 : days);
  }
}
