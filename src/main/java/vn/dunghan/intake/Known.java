package vn.dunghan.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.Task;
import vn.dunghan.register.Unit;

/** What the register already holds, asked while rows are checked. */
public interface Known {

  boolean ward(String code);

  /** The units of a ward, in code order. */
  List<Unit> units(String ward);

  Optional<Task> task(String ward, String code);

  /** The day a directive was issued; empty where the register does not know the directive. */
  Optional<LocalDate> issuedOn(String ward, String directive);

  Optional<Indicator> indicator(String code);

  /** What was last said of the dossiers of a unit, period and field. */
  Optional<DossierCount> dossiers(String ward, String unit, String period, String field);

  WorkingCalendar calendar();
}
