package vn.dunghan.intake.form;

import java.time.LocalDateTime;
import java.util.List;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.intake.RefusedException;

/**
 * A form as its unit saved it: its layout is ours, its rows are not judged yet.
 *
 * @param rows those that were filled in
 * @param strays what was written where nothing may be written
 */
public record FilledForm(FormMark mark, List<FormRow> rows, List<FormFault> strays) {

  public FilledForm {
    rows = List.copyOf(rows);
    strays = List.copyOf(strays);
  }

  /** Whether the unit has written nothing: the form as it was handed out. */
  public boolean isBlank() {
    return rows.isEmpty() && strays.isEmpty();
  }

  /** How many rows hold nothing but what was written where nothing may be. */
  int strayRows() {
    return (int) strays.stream().map(fault -> fault.sheet() + fault.row()).distinct().count();
  }

  /**
   * Makes sure that the form is one of the unit in whose folder it lies.
   *
   * @throws RefusedException if it is not, or if its month cannot be
   */
  public void requireOf(String ward, String unit, LocalDateTime now) {
    if (!mark.ward().equals(ward) || !mark.unit().equals(unit)) {
      throw new RefusedException(FormReasons.ofAnotherUnit(mark, unit));
    }
    if (!ReportingPeriod.isKey(mark.period())) {
      throw new RefusedException(FormReasons.badPeriod(mark.period()));
    }
    if (mark.issuedAt().isAfter(now.plusDays(1))) {
      throw new RefusedException(FormReasons.fromTheFuture(mark.issuedAt()));
    }
  }
}
