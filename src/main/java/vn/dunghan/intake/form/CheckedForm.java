package vn.dunghan.intake.form;

import java.util.List;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Sourced;

/**
 * A form, row by row: what can be taken, and what goes back to the unit.
 *
 * @param id names the form
 * @param filled how many rows the unit had filled in
 * @param rejected how many of them cannot be taken
 * @param faults all that is wrong, cell by cell
 */
public record CheckedForm(
    String id,
    List<SaidRow<ProgressRecord>> progress,
    List<SaidRow<Narrative>> narratives,
    List<SaidRow<IndicatorValue>> values,
    List<SaidRow<Sourced<DocumentCount>>> documents,
    List<SaidRow<Sourced<DossierCount>>> dossiers,
    int filled,
    int rejected,
    List<FormFault> faults) {

  public CheckedForm {
    progress = List.copyOf(progress);
    narratives = List.copyOf(narratives);
    values = List.copyOf(values);
    documents = List.copyOf(documents);
    dossiers = List.copyOf(dossiers);
    faults = List.copyOf(faults);
  }
}
