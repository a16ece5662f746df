package vn.dunghan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2025-10, ND09, 2025-09-15, 2025-10-14",
    "2025-01, ND09, 2024-12-15, 2025-01-14",
    "2025-Q1, ND09, 2024-12-15, 2025-03-14",
    "2025-Q4, ND09, 2025-09-15, 2025-12-14",
    "2025-H1, ND09, 2024-12-15, 2025-06-14",
    "2025-H2, ND09, 2025-06-15, 2025-12-14",
    "2025-9M, ND09, 2024-12-15, 2025-09-14",
    "2025, ND09, 2024-12-15, 2025-12-14",
    "2025-10, CALENDAR, 2025-10-01, 2025-10-31",
    "2024-02, CALENDAR, 2024-02-01, 2024-02-29",
    "2025-Q4, CALENDAR, 2025-10-01, 2025-12-31",
    "2025-H1, CALENDAR, 2025-01-01, 2025-06-30",
    "2025-H2, CALENDAR, 2025-07-01, 2025-12-31",
    "2025-9M, CALENDAR, 2025-01-01, 2025-09-30",
    "2025, CALENDAR, 2025-01-01, 2025-12-31"
  })
  void keyNamesItsDays(String key, PeriodBasis basis, LocalDate from, LocalDate to) {
    ReportingPeriod period = ReportingPeriod.parse(key, basis);
    assertThat(period.range()).isEqualTo(new DateRange(from, to));
    assertThat(period.key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10, tháng 10 năm 2025, 2025-09, 2025-11, 2024-10",
    "2026-01, tháng 01 năm 2026, 2025-12, 2026-02, 2025-01",
    "2025-Q4, quý IV năm 2025, 2025-Q3, 2026-Q1, 2024-Q4",
    "2025-H1, 6 tháng đầu năm 2025, 2024-H2, 2025-H2, 2024-H1",
    "2025-H2, 6 tháng cuối năm 2025, 2025-H1, 2026-H1, 2024-H2",
    "2025-9M, 9 tháng đầu năm 2025, 2024-9M, 2026-9M, 2024-9M",
    "2025, năm 2025, 2024, 2026, 2024"
  })
  void periodKnowsItsTitleAndItsNeighbours(
      String key, String title, String previous, String next, String lastYear) {
    ReportingPeriod period = ReportingPeriod.parse(key, PeriodBasis.ND09);
    assertThat(period.title()).isEqualTo(title);
    assertThat(period.previous().key()).isEqualTo(previous);
    assertThat(period.next().key()).isEqualTo(next);
    assertThat(period.sameOfLastYear().key()).isEqualTo(lastYear);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025-13",
        "2025-00",
        "2025-1",
        "2025-Q5",
        "2025-Q0",
        "2025-q4",
        "2025-H3",
        "2025-6M",
        "25-10",
        "2025/10",
        "10/2025",
        "2025-10 ",
        "0000",
        "20251",
        "2025-W41",
        "tháng 10"
      })
  void otherKeysAreRefusedWithTheFormsThereAre(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse(key, PeriodBasis.ND09))
        .withMessageContaining("“" + key + "”")
        .withMessageContaining("2025-10")
        .withMessageContaining("2025-Q4")
        .withMessageContaining("2025-H1")
        .withMessageContaining("2025-9M")
        .withMessageContaining("hoặc 2025 (cả năm)");
  }

  @ParameterizedTest
  @EnumSource(PeriodBasis.class)
  void everyDayLiesInThePeriodThatContainsIt(PeriodBasis basis) {
    for (PeriodKind kind : PeriodKind.values()) {
      for (LocalDate day = LocalDate.of(2023, 12, 1);
          day.isBefore(LocalDate.of(2025, 2, 1));
          day = day.plusDays(1)) {
        if (kind == PeriodKind.NINE_MONTHS && isLate(day, basis)) {
          continue;
        }
        ReportingPeriod period = ReportingPeriod.containing(day, kind, basis);
        assertThat(period.range().contains(day)).as(day + " " + period).isTrue();
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(ReportingPeriod.parse(period.key(), basis)).isEqualTo(period);
        if (kind != PeriodKind.NINE_MONTHS) {
          assertThat(period.next().range().from()).isEqualTo(period.range().to().plusDays(1));
        }
      }
    }
  }

  @Test
  void noNineMonthsHoldTheLastQuarter() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReportingPeriod.containing(
                    LocalDate.of(2025, 9, 15), PeriodKind.NINE_MONTHS, PeriodBasis.ND09));
  }

  private static boolean isLate(LocalDate day, PeriodBasis basis) {
    LocalDate shifted = basis == PeriodBasis.ND09 ? day.minusDays(14).plusMonths(1) : day;
    return shifted.getMonthValue() > 9;
  }
}
