package vn.dunghan.compose.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How values read in Vietnamese: 1.234; 31,37% (16/51); 21/10/2025; trước 16h00, 21/10/2025. */
public final class Words {

  /** What a rate reads when its denominator is 0. */
  public static final String NOTHING_OCCURRED = "không phát sinh";

  /** With an "h": where a line may end inside of "16:00", it may not inside of "16h00". */
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH'h'mm", Locale.ROOT);

  private static final int CLOCK_MINUTES = 5;

  private Words() {}

  public static String count(long count) {
    return new DecimalFormat("#,##0", symbols()).format(count);
  }

  /** A count in a sentence, where one below 10 takes a leading 0, as offices write: "04 vụ". */
  public static String countInSentence(long count) {
    return (count > 0 && count < 10 ? "0" : "") + count(count);
  }

  /** A number with its decimals, at most 4. */
  public static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.####", symbols()).format(number);
  }

  /** A number that is a percentage, with 2 decimals, half up. */
  public static String percentage(BigDecimal percent) {
    return new DecimalFormat("#,##0.00", symbols())
            .format(percent.setScale(2, RoundingMode.HALF_UP))
        + "%";
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
    return percentage(percent);
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

  /**
   * A day: days below 10 and months 1 and 2 take a leading 0 (Decree 30/2020, Appendix I, part
   * II.4).
   */
  public static String date(LocalDate date) {
    String month = date.getMonthValue() < 3 ? "/0" : "/";
    return String.format(Locale.ROOT, "%02d", date.getDayOfMonth())
        + month
        + date.getMonthValue()
        + "/"
        + date.getYear();
  }

  public static String moment(LocalDateTime moment) {
    return HOUR.format(moment) + ", " + date(moment.toLocalDate());
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

  /** A deadline inside a sentence: "trước 16 giờ 00 ngày 21/10/2025", "hết ngày 14/10/2025". */
  public static String dueInSentence(LocalDateTime dueBefore) {
    if (dueBefore.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return "hết ngày " + date(dueBefore.toLocalDate().minusDays(1));
    }
    return "trước "
        + dueBefore.getHour()
        + " giờ "
        + String.format(Locale.ROOT, "%02d", dueBefore.getMinute())
        + " ngày "
        + date(dueBefore.toLocalDate());
  }

  private static DecimalFormatSymbols symbols() {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    return symbols;
  }
}
