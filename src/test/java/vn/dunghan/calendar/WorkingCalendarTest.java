package vn.dunghan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  private static final WorkingCalendar SHIPPED = WorkingCalendar.of(ShippedHolidays.days());

  private static CalendarDay row(String date, DayKind kind, String status) {
    return new CalendarDay(LocalDate.parse(date), kind, "Nghỉ lễ", status, "");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-15, true",
    "2025-10-18, false",
    "2025-10-19, false",
    "2025-09-02, false",
    "2025-04-26, true",
    "2026-01-10, true",
    "2026-02-20, false",
    "2026-08-22, true",
    "2026-11-23, true",
    "2026-11-24, false",
    "2027-04-16, false",
    "2027-05-03, false",
    "2027-02-06, false",
    "2027-02-12, true"
  })
  void weekdaysAreWorkedUnlessNamedOtherwise(LocalDate day, boolean worked) {
    assertThat(SHIPPED.isWorkingDay(day)).isEqualTo(worked);
  }

  @Test
  void ofTwoRowsForOneDateTheLastCounts() {
    WorkingCalendar calendar =
        WorkingCalendar.of(
            List.of(
                row("2025-10-15", DayKind.OFF, "pending"),
                row("2025-10-15", DayKind.OFF, "official"),
                row("2025-10-16", DayKind.OFF, "official"),
                row("2025-10-16", DayKind.WORK, "official")));
    assertThat(calendar.isWorkingDay(LocalDate.of(2025, 10, 15))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2025, 10, 16))).isTrue();
  }

  @Test
  void yearWithoutARowIsAGapNotWeekendsOnly() {
    assertThat(SHIPPED.years()).containsExactly(2025, 2026, 2027);
    for (String day : List.of("2024-12-31", "2028-01-01", "2028-01-03")) {
      assertThatExceptionOfType(CalendarGapException.class)
          .isThrownBy(() -> SHIPPED.isWorkingDay(LocalDate.parse(day)))
          .satisfies(gap -> assertThat(gap.year()).isEqualTo(LocalDate.parse(day).getYear()))
          .satisfies(gap -> assertThat(gap.day()).isNull())
          .withMessageContaining("năm " + day.substring(0, 4))
          .withMessageContaining("Hãy nhập tệp holidays.csv");
    }
  }

  @Test
  void dayNotDecidedYetIsAGapThatNamesTheDay() {
    assertThatExceptionOfType(CalendarGapException.class)
        .isThrownBy(() -> SHIPPED.isWorkingDay(LocalDate.of(2027, 9, 3)))
        .satisfies(gap -> assertThat(gap.day()).isEqualTo(LocalDate.of(2027, 9, 3)))
        .satisfies(gap -> assertThat(gap.year()).isEqualTo(2027))
        .withMessageContaining("03/09/2027")
        .withMessageContaining("hãy nhập tệp holidays.csv của năm 2027");
  }

  @Test
  void countingStopsAtAGapOnTheWay() {
    assertThat(SHIPPED.plusWorkingDays(LocalDate.of(2027, 12, 28), 3))
        .isEqualTo(LocalDate.of(2027, 12, 31));
    assertThatExceptionOfType(CalendarGapException.class)
        .isThrownBy(() -> SHIPPED.plusWorkingDays(LocalDate.of(2027, 12, 28), 4));
    assertThatExceptionOfType(CalendarGapException.class)
        .isThrownBy(() -> SHIPPED.minusWorkingDays(LocalDate.of(2025, 1, 3), 2));
    assertThatExceptionOfType(CalendarGapException.class)
        .isThrownBy(() -> SHIPPED.plusWorkingDays(LocalDate.of(2027, 2, 3), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIPPED.plusWorkingDays(LocalDate.of(2025, 2, 3), -1));
  }

  @Test
  void atMostLooksNoFurtherThanItMust() {
    LocalDate newYearsEve = LocalDate.of(2027, 12, 28);
    assertThat(SHIPPED.holdsAtMostWorkingDays(newYearsEve, LocalDate.of(2028, 6, 1), 2)).isFalse();
    assertThatExceptionOfType(CalendarGapException.class)
        .isThrownBy(() -> SHIPPED.holdsAtMostWorkingDays(newYearsEve, LocalDate.of(2028, 1, 1), 3));
    assertThat(SHIPPED.holdsAtMostWorkingDays(newYearsEve, LocalDate.of(2027, 12, 31), 3)).isTrue();
    assertThat(SHIPPED.holdsAtMostWorkingDays(newYearsEve, newYearsEve, 0)).isTrue();
    assertThat(SHIPPED.holdsAtMostWorkingDays(newYearsEve, newYearsEve.minusDays(9), 0)).isTrue();
  }

  @Test
  void workingDayOnOrAfterKeepsAWorkedDay() {
    assertThat(SHIPPED.workingDayOnOrAfter(LocalDate.of(2026, 2, 14)))
        .isEqualTo(LocalDate.of(2026, 2, 23));
    assertThat(SHIPPED.workingDayOnOrAfter(LocalDate.of(2025, 4, 26)))
        .isEqualTo(LocalDate.of(2025, 4, 26));
  }

  @Test
  void countsLikeAWalkThroughTheDays() {
    Random random = new Random(7);
    LocalDate first = LocalDate.of(2025, 1, 1);
    List<CalendarDay> rows = new ArrayList<>(List.of(row("2025-01-01", DayKind.OFF, "official")));
    Set<LocalDate> worked = new HashSet<>();
    for (LocalDate day = first; day.getYear() < 2027; day = day.plusDays(1)) {
      boolean weekend = day.getDayOfWeek().getValue() > 5;
      boolean swapped = random.nextInt(9) == 0 || day.equals(first);
      if (swapped) {
        rows.add(row(day.toString(), weekend ? DayKind.WORK : DayKind.OFF, "derived"));
      }
      if (weekend == swapped) {
        worked.add(day);
      }
    }
    rows.add(row("2026-12-31", DayKind.OFF, "official"));
    worked.remove(LocalDate.of(2026, 12, 31));
    WorkingCalendar calendar = WorkingCalendar.of(rows);
    for (int i = 0; i < 2_000; i++) {
      LocalDate from = first.plusDays(200 + random.nextInt(300));
      LocalDate through = from.plusDays(random.nextInt(60));
      int n = random.nextInt(40);
      long held = from.plusDays(1).datesUntil(through.plusDays(1)).filter(worked::contains).count();
      assertThat(calendar.holdsAtMostWorkingDays(from, through, n)).isEqualTo(held <= n);
      LocalDate after = from;
      LocalDate before = from;
      for (int left = n; left > 0; left -= worked.contains(after) ? 1 : 0) {
        after = after.plusDays(1);
      }
      for (int left = n; left > 0; left -= worked.contains(before) ? 1 : 0) {
        before = before.minusDays(1);
      }
      assertThat(calendar.plusWorkingDays(from, n)).isEqualTo(after);
      assertThat(calendar.minusWorkingDays(from, n)).isEqualTo(before);
    }
  }
}
