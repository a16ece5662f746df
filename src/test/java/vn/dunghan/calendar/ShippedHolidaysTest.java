package vn.dunghan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedHolidaysTest {

  @Test
  void everyShippedDayNamesItsStatusAndItsSource() {
    assertThat(ShippedHolidays.days())
        .isNotEmpty()
        .allSatisfy(
            day -> {
              assertThat(day.status()).isIn("official", "statutory", "derived", "pending");
              assertThat(day.source()).isNotBlank();
              assertThat(day.label()).isNotBlank();
              assertThat(Normalizer.isNormalized(day.label() + day.source(), Normalizer.Form.NFC))
                  .isTrue();
            });
  }

  @Test
  void everyShippedDayDepartsFromTheWeek() {
    assertThat(ShippedHolidays.days())
        .allSatisfy(day -> assertThat(isWeekend(day)).isEqualTo(day.kind() == DayKind.WORK));
  }

  @Test
  void daysOf2025And2026AreOfficialAndThoseOf2027AsFarAsTheyArePublished() {
    assertThat(ShippedHolidays.days())
        .filteredOn(day -> day.date().getYear() < 2027)
        .hasSize(29)
        .allMatch(day -> day.status().equals("official"));
    assertThat(ShippedHolidays.days())
        .filteredOn(CalendarDay::isPending)
        .extracting(day -> day.date().toString())
        .containsExactly(
            "2027-02-04",
            "2027-02-05",
            "2027-02-08",
            "2027-02-09",
            "2027-02-10",
            "2027-02-11",
            "2027-09-01",
            "2027-09-03");
  }

  @Test
  void quotedCommasStayInTheirCell() {
    assertThat(ShippedHolidays.days().get(0).source()).isEqualTo("Bộ luật Lao động 2019, Điều 112");
  }

  @Test
  void importedYearsReplaceTheShippedRowsOfThoseYearsOnly() {
    CalendarDay imported =
        new CalendarDay(LocalDate.of(2026, 1, 1), DayKind.OFF, "Tết", "official", "QĐ");
    List<CalendarDay> days = ShippedHolidays.replacedBy(List.of(imported));
    assertThat(days).filteredOn(day -> day.date().getYear() == 2026).containsExactly(imported);
    assertThat(days).filteredOn(day -> day.date().getYear() == 2025).hasSize(13);
    assertThat(ShippedHolidays.replacedBy(List.of())).isEqualTo(ShippedHolidays.days());
  }

  private static boolean isWeekend(CalendarDay day) {
    return day.date().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }
}
