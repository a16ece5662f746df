package vn.dunghan.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghan.calendar.CalendarDay;

/** The imported days of the calendar, and beside them the shipped ones of all other years. */
final class CalendarDays {

  private final KeyedTable<CalendarDay> imported;
  private final List<CalendarDay> shipped;

  CalendarDays(JdbcTemplate jdbc, List<CalendarDay> shipped) {
    this.imported = new KeyedTable<>(jdbc, Shapes.DAYS);
    this.shipped = List.copyOf(shipped);
  }

  long put(List<CalendarDay> days) {
    return imported.put(days);
  }

  /** By date. */
  List<CalendarDay> inForce() {
    List<CalendarDay> own = imported.all();
    Set<Integer> years = own.stream().map(d -> d.date().getYear()).collect(Collectors.toSet());
    return Stream.concat(
            own.stream(), shipped.stream().filter(d -> !years.contains(d.date().getYear())))
        .sorted(Comparator.comparing(CalendarDay::date))
        .toList();
  }
}
