package vn.dunghan.intake.form;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import vn.dunghan.intake.CheckedRow;
import vn.dunghan.intake.ColumnReason;
import vn.dunghan.intake.RowCheck;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Source;
import vn.dunghan.register.Sourced;

/** Checks a form's rows by the register's own rules and says of each fault in which cell it is. */
public final class FormCheck {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final RowCheck rules;
  private final FilledForm form;
  private final Source source;
  private final String recordedAt;
  private final List<SaidRow<ProgressRecord>> progress = new ArrayList<>();
  private final List<SaidRow<Narrative>> narratives = new ArrayList<>();
  private final List<SaidRow<IndicatorValue>> values = new ArrayList<>();
  private final List<SaidRow<Sourced<DocumentCount>>> documents = new ArrayList<>();
  private final List<SaidRow<Sourced<DossierCount>>> dossiers = new ArrayList<>();
  private final List<FormFault> faults;
  private final Set<String> keys = new HashSet<>();
  private int rejected;

  private FormCheck(RowCheck rules, FilledForm form, Source source) {
    this.rules = rules;
    this.form = form;
    this.source = source;
    this.recordedAt = INSTANT.format(source.receivedAt());
    this.faults = new ArrayList<>(form.strays());
  }

  /**
   * Checks a form.
   *
   * @param source the file, and when it was first seen complete: the time of its rows
   */
  public static CheckedForm check(RowCheck rules, FilledForm form, Source source) {
    FormCheck check = new FormCheck(rules, form, source);
    form.rows().forEach(check::take);
    return new CheckedForm(
        form.mark().id(),
        check.progress,
        check.narratives,
        check.values,
        check.documents,
        check.dossiers,
        form.rows().size() + form.strayRows(),
        check.rejected + form.strayRows(),
        check.faults);
  }

  private void take(FormRow row) {
    switch (row.sheet()) {
      case PROGRESS -> take(row, rules::progress, progress);
      case NARRATIVES -> take(row, rules::narrative, narratives);
      case INDICATORS -> take(row, rules::indicatorValue, values);
      case DOCUMENTS -> take(row, rules::documents, documents);
      case DOSSIERS -> take(row, rules::dossiers, dossiers);
    }
  }

  private <T> void take(
      FormRow row,
      BiFunction<Map<String, String>, Source, CheckedRow<T>> rule,
      List<SaidRow<T>> sound) {
    Source from = new Source(source.file(), source.sha256(), row.number(), source.receivedAt());
    CellCheck cells = new CellCheck(row);
    Map<String, String> said = cells.values();
    CheckedRow<T> checked = rule.apply(withKeys(said), from);
    List<FormFault> found = new ArrayList<>(cells.faults());
    for (ColumnReason reason : checked.reasons()) {
      int place = row.place(reason.column());
      if (!cells.isFaulty(place)) {
        found.add(row.fault(place, FormReasons.of(row, place, reason)));
      }
    }
    String key = key(row);
    if (found.isEmpty() && !keys.add(row.sheet() + "/" + key)) {
      found.add(row.fault(0, FormReasons.twice(row, 0)));
    }
    T sane = checked.row();
    if (found.isEmpty() && sane != null) {
      sound.add(new SaidRow<>(row.sheet(), key, cells.said(), sane));
    } else {
      rejected++;
      faults.addAll(found);
    }
  }

  /** What the register's file would hold beside what the sheet does. */
  private Map<String, String> withKeys(Map<String, String> said) {
    Map<String, String> all = new HashMap<>(said);
    all.put("ward", form.mark().ward());
    all.put("unit", form.mark().unit());
    all.putIfAbsent("period", form.mark().period());
    all.put("recorded_at", recordedAt);
    DossierSums.complete(all);
    return all;
  }

  private static String key(FormRow row) {
    return switch (row.sheet()) {
      case PROGRESS -> row.text("task") + "/" + row.text("period");
      case NARRATIVES -> row.text("section");
      case INDICATORS -> row.text("indicator");
      case DOCUMENTS -> row.text("direction");
      case DOSSIERS -> row.text("field");
    };
  }
}
