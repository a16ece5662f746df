package vn.dunghan.compose.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How values read in Vietnamese: 1.234; 31,37% (16/51); 21/10/2025; trước 16:00, 21/10/2025. */
public final class Words {

  /** What a rate reads when its denominator is 0. */
  public static final String NOTHING_OCCURRED = "không phát sinh";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu", Locale.ROOT);
  private static final int CLOCK_MINUTES = 5;

  private Words() {}

  public static String count(long count) {
    return new DecimalFormat("#,##0", symbols()).format(count);
  }

  /** A number with its decimals, at most 4. */
  public static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.####", symbols()).format(number);
  }

  /** A percentage with 2 decimals, half up, without its numerator and denominator. */
  public static String percent(long numerator, long denominator) {
    if (denominator == 0) {
      return NOTHING_OCCURRED;
    }
    BigDecimal percent =
        BigDecimal.valueOf(numerator)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
    return new DecimalFormat("#,##0.00", symbols()).format(percent) + "%";
  }

  public static String rate(long numerator, long denominator) {
    return denominator == 0
        ? NOTHING_OCCURRED
        : percent(numerator, denominator)
            + " ("
            + count(numerator)
            + "/"
            + count(denominator)
            + ")";
  }

  public static String date(LocalDate date) {
    return DAY.format(date);
  }

  public static String moment(LocalDateTime moment) {
    return MOMENT.format(moment);
  }

  /**
   * A deadline: the last day in time, when that day counts whole; "trước" with the hour, when a
   * clock's hour is named; otherwise "đến" with the last minute that counts.
   */
  public static String due(LocalDateTime dueBefore) {
    LocalDateTime last = dueBefore.minusMinutes(1);
    if (last.getHour() == 23 && last.getMinute() == 59) {
      return date(last.toLocalDate());
    }
    return dueBefore.getMinute() % CLOCK_MINUTES == 0
        ? "trước " + moment(dueBefore)
        : "đến " + moment(last);
  }

  private static DecimalFormatSymbols symbols() {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    return symbols;
  }
}
