package vn.dunghan.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The calendar was asked about a year it does not hold, or about a day not decided yet. Unchecked:
 * whoever counts working days for a reader catches it and names the gap; nobody else can mend it.
 * The message is Vietnamese, for the clerk.
 */
public final class CalendarGapException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private final int year;
  private final @Nullable LocalDate day;

  private CalendarGapException(int year, @Nullable LocalDate day, String message) {
    super(message);
    this.year = year;
    this.day = day;
  }

  static CalendarGapException noYear(int year) {
    return new CalendarGapException(
        year,
        null,
        ("Chưa có lịch làm việc, nghỉ lễ năm %s."
                + " Hãy nhập tệp holidays.csv của năm %s rồi chạy lại.")
            .formatted(Integer.toString(year), Integer.toString(year)));
  }

  static CalendarGapException pending(CalendarDay day) {
    return new CalendarGapException(
        day.date().getYear(),
        day.date(),
        ("Ngày %s (%s) chưa được cấp có thẩm quyền quyết định là ngày nghỉ hay ngày làm việc."
                + " Khi có thông báo chính thức, hãy nhập tệp holidays.csv của năm %s rồi chạy lại.")
            .formatted(
                day.date().format(DAY), day.label(), Integer.toString(day.date().getYear())));
  }

  /** The year that is missing, or that holds the undecided day. */
  public int year() {
    return year;
  }

  /** The undecided day; null if the whole year is missing. */
  public @Nullable LocalDate day() {
    return day;
  }
}
