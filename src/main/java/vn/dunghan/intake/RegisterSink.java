package vn.dunghan.intake;

import java.util.List;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.register.Directive;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Extension;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Meeting;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Source;
import vn.dunghan.register.Task;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;

/**
 * Takes what was accepted. Each call answers how many of its rows changed something; a row known
 * already counts 0.
 */
public interface RegisterSink {

  long wards(List<Ward> rows);

  long units(List<Unit> rows);

  long directives(List<Directive> rows);

  /** The years named replace the shipped rows of these years. */
  long holidays(List<CalendarDay> rows);

  /** A known code: the fields are replaced, the change is kept. Sources stand row by row. */
  long tasks(List<Task> rows, List<Source> sources);

  /** Sources stand row by row. */
  long extensions(List<Extension> rows, List<Source> sources);

  long progress(List<ProgressRecord> rows);

  long indicators(List<Indicator> rows);

  long indicatorValues(List<IndicatorValue> rows);

  long narratives(List<Narrative> rows);

  /** A known day, title and unit: the fields are replaced. Sources stand row by row. */
  long meetings(List<Meeting> rows, List<Source> sources);

  /** A known unit, period and direction: the fields are replaced. Sources stand row by row. */
  long documents(List<DocumentCount> rows, List<Source> sources);

  /** A known unit, period and field: the fields are replaced. Sources stand row by row. */
  long dossiers(List<DossierCount> rows, List<Source> sources);
}
