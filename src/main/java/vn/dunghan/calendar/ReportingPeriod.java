package vn.dunghan.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The month, quarter, half-year, nine months or year that a report covers, and the days of it under
 * a basis: {@code 2025-10} is 15/9–14/10/2025 by Decree 09/2019/NĐ-CP, article 12, and 1–31/10/2025
 * by the calendar.
 *
 * @param ordinal which of its kind in the year, from 1
 */
public record ReportingPeriod(int year, PeriodKind kind, int ordinal, PeriodBasis basis) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9998;
  private static final int YEAR_DIGITS = 4;

  public ReportingPeriod {
    if (year < FIRST_YEAR || year > LAST_YEAR || ordinal < 1 || ordinal > kind.perYear()) {
      throw new IllegalArgumentException("No " + kind + " " + ordinal + " in year " + year);
    }
  }

  /**
   * The period a key names: {@code 2025-10}, {@code 2025-Q4}, {@code 2025-H1}, {@code 2025-9M} or
   * {@code 2025}.
   *
   * @throws IllegalArgumentException with a Vietnamese message that lists the forms, if it is none
   */
  public static ReportingPeriod parse(String key, PeriodBasis basis) {
    return periodsOf(yearOf(key), basis)
        .filter(period -> period.key().equals(key))
        .findFirst()
        .orElseThrow(() -> notAKey(key));
  }

  /** Whether a key names a period. */
  public static boolean isKey(String key) {
    return periodsOf(yearOf(key), PeriodBasis.ND09).anyMatch(period -> period.key().equals(key));
  }

  /**
   * The kind of period that a key names.
   *
   * @throws IllegalArgumentException with a Vietnamese message that lists the forms, if it is none
   */
  public static PeriodKind kindOf(String key) {
    return parse(key, PeriodBasis.ND09).kind();
  }

  /**
   * The period of a kind that holds a day.
   *
   * @throws IllegalArgumentException if there is none: no nine months hold a year's last quarter
   */
  public static ReportingPeriod containing(LocalDate day, PeriodKind kind, PeriodBasis basis) {
    YearMonth month = basis.monthOf(day);
    int ordinal = (month.getMonthValue() - 1) / kind.months() + 1;
    return new ReportingPeriod(month.getYear(), kind, ordinal, basis);
  }

  /** The period's name in commands, files and folders. */
  public String key() {
    return String.format(Locale.ROOT, "%04d", year) + kind.suffix(ordinal);
  }

  /**
   * Which period of any year this is: {@code 10}, {@code Q4}, {@code H1}, {@code 9M}, {@code year}.
   */
  public String occasion() {
    String suffix = kind.suffix(ordinal);
    return suffix.isEmpty() ? "year" : suffix.substring(1);
  }

  /** The months that the period covers, the first one first. */
  public List<ReportingPeriod> months() {
    int last = ordinal * kind.months();
    return IntStream.rangeClosed(last - kind.months() + 1, last)
        .mapToObj(month -> new ReportingPeriod(year, PeriodKind.MONTH, month, basis))
        .toList();
  }

  /** The period's name in a document: {@code quý IV năm 2025}. */
  public String title() {
    return kind.words(ordinal) + year;
  }

  /** The days the report covers. */
  public DateRange range() {
    int lastMonth = ordinal * kind.months();
    return new DateRange(
        basis.firstDayOf(YearMonth.of(year, lastMonth - kind.months() + 1)),
        basis.lastDayOf(YearMonth.of(year, lastMonth)));
  }

  public ReportingPeriod previous() {
    return plus(-1);
  }

  public ReportingPeriod next() {
    return plus(1);
  }

  public ReportingPeriod sameOfLastYear() {
    return new ReportingPeriod(year - 1, kind, ordinal, basis);
  }

  private ReportingPeriod plus(int periods) {
    int index = year * kind.perYear() + ordinal - 1 + periods;
    return new ReportingPeriod(
        Math.floorDiv(index, kind.perYear()),
        kind,
        Math.floorMod(index, kind.perYear()) + 1,
        basis);
  }

  /** The year a key begins with; 0 if it begins with none. */
  private static int yearOf(String key) {
    return key.matches("[0-9]{4}.*") ? Integer.parseInt(key.substring(0, YEAR_DIGITS)) : 0;
  }

  private static Stream<ReportingPeriod> periodsOf(int year, PeriodBasis basis) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Stream.empty();
    }
    return Arrays.stream(PeriodKind.values())
        .flatMap(
            kind ->
                IntStream.rangeClosed(1, kind.perYear())
                    .mapToObj(ordinal -> new ReportingPeriod(year, kind, ordinal, basis)));
  }

  private static IllegalArgumentException notAKey(String key) {
    return new IllegalArgumentException(
        "Kỳ báo cáo “"
            + key
            + "” không đúng mẫu. Hãy viết 2025-10 (tháng 10), 2025-Q4 (quý IV),"
            + " 2025-H1 hoặc 2025-H2 (6 tháng đầu, 6 tháng cuối năm),"
            + " 2025-9M (9 tháng đầu năm) hoặc 2025 (cả năm).");
  }
}
