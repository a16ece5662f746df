package vn.dunghan.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days the program is delivered with, each with its status and legal source: 2025 and 2026 as
 * announced, 2027 as far as it is published.
 */
public final class ShippedHolidays {

  private static final String RESOURCE = "holidays.csv";

  private ShippedHolidays() {}

  /** Every shipped day, in the order of the dates. */
  public static List<CalendarDay> days() {
    try (InputStream in = ShippedHolidays.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the program");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The shipped days, where the years named by {@code imported} are taken from there alone. */
  public static List<CalendarDay> replacedBy(Collection<CalendarDay> imported) {
    Set<Integer> replaced =
        imported.stream().map(day -> day.date().getYear()).collect(Collectors.toSet());
    Stream<CalendarDay> kept =
        days().stream().filter(day -> !replaced.contains(day.date().getYear()));
    return Stream.concat(kept, imported.stream()).toList();
  }

  private static List<CalendarDay> read(BufferedReader lines) {
    return lines.lines().skip(1).map(ShippedHolidays::day).toList();
  }

  private static CalendarDay day(String line) {
    List<String> cells = cells(line);
    return new CalendarDay(
        LocalDate.parse(cells.get(0)),
        DayKind.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
        cells.get(2),
        cells.get(3),
        cells.get(4));
  }

  /** Splits at commas outside quotation marks; our own file needs no more of CSV than that. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : (line + ",").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return cells;
  }
}
