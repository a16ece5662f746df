package vn.dunghan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"2025-10-05", "5/10/2025", "05/10/2025"})
  void daysAreRead(String text) {
    assertThat(Moments.read(text))
        .hasValueSatisfying(
            read -> {
              assertThat(read.day()).isEqualTo(LocalDate.of(2025, 10, 5));
              assertThat(read.time()).isNull();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-10-05 16:00",
        "2025-10-05T16:00",
        "2025-10-05 16:00:00",
        "5/10/2025 16:00",
        "5/10/2025T16:00",
        "05/10/2025  16:00"
      })
  void instantsAreRead(String text) {
    assertThat(Moments.read(text).orElseThrow().instant(LocalDateTime.MIN))
        .isEqualTo(LocalDateTime.of(2025, 10, 5, 16, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-29",
        "31/02/2025",
        "31/11/2025",
        "0/1/2025",
        "2025-13-01",
        "2025-1-5",
        "5/10/25",
        "5-10-2025",
        "2025/10/05",
        "10/2025",
        "2025-10-05 24:00",
        "2025-10-05 16:60",
        "2025-10-05 16h",
        "2025-10-05T16:00Z",
        "2025-10-05 16:00 sáng",
        "0025-10-05",
        "2525-10-05",
        "45935",
        "٥/10/2025"
      })
  void whatIsNoDayIsNotRead(String text) {
    assertThat(Moments.read(text)).isEmpty();
  }

  @Test
  void leapDayIsADayInLeapYears() {
    assertThat(Moments.read("29/02/2028")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"50, 50", "-2.5, -2.5", "'12,5', 12.5", "1.234, 1.234", "'0,125', 0.125", "+7, 7"})
  void numbersBesideCommasHaveADecimalDot(String text, BigDecimal number) {
    Numbers numbers = Numbers.of(',');
    assertThat(numbers.isAmbiguous(text)).isFalse();
    assertThat(numbers.read(text)).contains(number);
  }

  @ParameterizedTest
  @CsvSource({"';', 1.234, true", "';', '1,234', false", "',', '1,234', true", "',', 1.234, false"})
  void groupedThousandsAreNotGuessed(char separator, String text, boolean ambiguous) {
    assertThat(Numbers.of(separator).isAmbiguous(text)).isEqualTo(ambiguous);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234.567", "1 234", "12%", "1e3", "NaN", "#REF!", "", ".5", "5."})
  void whatIsNoPlainNumberIsNotRead(String text) {
    assertThat(Numbers.of(',').read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "45945, dd/mm/yyyy, 2025-10-15",
        "45945.6666666667, dd/mm/yyyy hh:mm, 2025-10-15 16:00",
        "45945, yyyy-mm-dd hh:mm, 2025-10-15 00:00",
        "45945.25001, d/m/yyyy h:mm, 2025-10-15 06:00:01",
        "45945.5, dd/mm/yyyy, 2025-10-15 12:00",
        "45945, '[$-42A]dd \"tháng\" mm', 2025-10-15",
        "45931, mmm-yy, 2025-10",
        "45931, mm/yyyy, 2025-10",
        "45931, d-mmm-yy, 2025-10-01",
        "45945, General, null",
        "45945, '#,##0', null",
        "45945, '0\" ngày\"', null",
        "0.5, h:mm, null",
        "-1, dd/mm/yyyy, null"
      })
  void cellsOfAWorkbookShowDaysByTheirFormat(BigDecimal number, String format, String text) {
    assertThat(new ExcelMoments(false).text(number, format)).isEqualTo(text);
  }

  @Test
  void daysCountFrom1904InAWorkbookOfAnOldMac() {
    assertThat(new ExcelMoments(true).text(new BigDecimal("44483"), "dd/mm/yyyy"))
        .isEqualTo("2025-10-15");
  }
}
