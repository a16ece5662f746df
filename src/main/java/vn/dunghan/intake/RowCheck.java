package vn.dunghan.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Source;
import vn.dunghan.register.Sourced;

/**
 * Checks rows that came by another way than a register's file, by the same rules. What the register
 * knows is asked once: to be thrown away when it may have changed.
 */
public final class RowCheck {

  private final ProgressRows progress;
  private final PeriodicRows periodic;
  private final StatisticsRows statistics;
  private final Map<RegisterFile, RegisterTable> tables = new EnumMap<>(RegisterFile.class);

  public RowCheck(Known known, ImportTerms terms) {
    Lookup lookup = new Lookup(known, terms);
    this.progress = new ProgressRows(lookup);
    this.periodic = new PeriodicRows(lookup);
    this.statistics = new StatisticsRows(lookup);
  }

  /**
   * @param values by the columns of {@code progress.csv}
   */
  public CheckedRow<ProgressRecord> progress(Map<String, String> values, Source source) {
    return checked(progress, fields(RegisterFile.PROGRESS, values, source), source);
  }

  /**
   * @param values by the columns of {@code narratives.csv}
   */
  public CheckedRow<Narrative> narrative(Map<String, String> values, Source source) {
    return checked(periodic::narrative, fields(RegisterFile.NARRATIVES, values, source), source);
  }

  /**
   * @param values by the columns of {@code indicator_values.csv}
   */
  public CheckedRow<IndicatorValue> indicatorValue(Map<String, String> values, Source source) {
    return checked(periodic::value, fields(RegisterFile.INDICATOR_VALUES, values, source), source);
  }

  /**
   * @param values by the columns of {@code documents.csv}
   */
  public CheckedRow<Sourced<DocumentCount>> documents(Map<String, String> values, Source source) {
    return checked(
        (fields, from) -> new Sourced<>(statistics.documents(fields), from),
        fields(RegisterFile.DOCUMENTS, values, source),
        source);
  }

  /**
   * @param values by the columns of {@code dossiers.csv}
   */
  public CheckedRow<Sourced<DossierCount>> dossiers(Map<String, String> values, Source source) {
    return checked(
        (fields, from) -> new Sourced<>(statistics.dossiers(fields), from),
        fields(RegisterFile.DOSSIERS, values, source),
        source);
  }

  ProgressRecord progress(Fields fields, Source source) {
    return progress.read(fields, source);
  }

  Narrative narrative(Fields fields, Source source) {
    return periodic.narrative(fields, source);
  }

  IndicatorValue indicatorValue(Fields fields, Source source) {
    return periodic.value(fields, source);
  }

  private static <T> CheckedRow<T> checked(RowReader<T> reader, Fields fields, Source source) {
    T row = reader.read(fields, source);
    return fields.sound()
        ? new CheckedRow<>(row, List.of())
        : new CheckedRow<>(null, fields.problems().stream().map(ColumnReason::of).toList());
  }

  private Fields fields(RegisterFile file, Map<String, String> values, Source source) {
    RegisterTable table = tables.computeIfAbsent(file, RowCheck::table);
    List<String> cells = new ArrayList<>();
    for (String column : table.header().names()) {
      cells.add(values.getOrDefault(column, ""));
    }
    return new Fields(table, new RawRow(source.row(), cells, List.of()));
  }

  /** All columns, no rows of its own. */
  private static RegisterTable table(RegisterFile file) {
    return new RegisterTable(
        file,
        new TableOrigin(file.sheetName(), "", ""),
        Header.of(file, file.header()),
        ',',
        0,
        () -> {
          throw new IllegalStateException("rows come from elsewhere");
        });
  }
}
