package vn.dunghan.compose.night;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dunghan.assess.Findings;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.register.Register;

/**
 * What a night's letters and page are made from.
 *
 * @param date the day whose end was assessed
 * @param register without progress records; the findings hold those that count
 * @param findings as of the end of the day, from the start of its reporting month
 * @param trend the ward's totals of this night and earlier ones, the oldest first
 * @param reminders how often each occurrence was reminded of, by {@code Finding.key()}
 * @param reports what is owed and what was made lately, the most urgent first
 */
public record NightFacts(
    Office office,
    LocalDate date,
    Register register,
    Findings findings,
    List<NightTotals> trend,
    Map<String, Integer> reminders,
    List<Obligation> reports) {

  public NightFacts {
    trend = List.copyOf(trend);
    reminders = Map.copyOf(reminders);
    reports = List.copyOf(reports);
  }
}
