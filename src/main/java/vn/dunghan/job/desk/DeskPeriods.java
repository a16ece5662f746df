package vn.dunghan.job.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.SettingsException;

/** The periods that a workbook of requests offers: some that were, and those of the next year. */
final class DeskPeriods {

  private static final int MONTHS_BACK = 6;
  private static final int MONTHS_AHEAD = 12;

  private final ReportDefinitions definitions;

  DeskPeriods(ReportDefinitions definitions) {
    this.definitions = definitions;
  }

  List<String> around(LocalDate day) {
    Set<PeriodKind> kinds = kinds();
    List<String> keys = new ArrayList<>();
    if (kinds.contains(PeriodKind.MONTH)) {
      YearMonth month = YearMonth.from(day);
      for (int i = -MONTHS_BACK; i <= MONTHS_AHEAD; i++) {
        keys.add(month.plusMonths(i).toString());
      }
    }
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      for (PeriodKind kind : kinds) {
        keys.addAll(ofYear(kind, year));
      }
    }
    return keys;
  }

  private static List<String> ofYear(PeriodKind kind, int year) {
    return switch (kind) {
      case MONTH -> List.of();
      case QUARTER -> List.of(year + "-Q1", year + "-Q2", year + "-Q3", year + "-Q4");
      case HALF -> List.of(year + "-H1", year + "-H2");
      case NINE_MONTHS -> List.of(year + "-9M");
      case YEAR -> List.of(Integer.toString(year));
    };
  }

  /** Of all reports that can be read; a broken one is told when it is asked for. */
  private Set<PeriodKind> kinds() {
    Set<PeriodKind> kinds = EnumSet.noneOf(PeriodKind.class);
    for (String code : definitions.codes()) {
      try {
        kinds.addAll(definitions.definition(code).periods());
      } catch (SettingsException e) {
        kinds.add(PeriodKind.MONTH);
      }
    }
    return kinds;
  }
}
