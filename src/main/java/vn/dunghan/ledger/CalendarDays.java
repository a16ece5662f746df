package vn.dunghan.ledger;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.calendar.ShippedHolidays;

/** The imported days of the calendar, and beside them the shipped ones of all other years. */
final class CalendarDays {

  private final KeyedTable<CalendarDay> imported;

  CalendarDays(JdbcTemplate jdbc) {
    this.imported = new KeyedTable<>(jdbc, Shapes.DAYS);
  }

  long put(List<CalendarDay> days) {
    return imported.put(days);
  }

  /** By date. */
  List<CalendarDay> inForce() {
    return ShippedHolidays.replacedBy(imported.all()).stream()
        .sorted(Comparator.comparing(CalendarDay::date))
        .toList();
  }
}
