package vn.dunghan.intake;

import java.util.List;
import java.util.function.Function;
import vn.dunghan.register.Source;

/** How the rows of one file become records, and where the records go. */
record RowIntake<T>(RowReader<T> reader, Store<T> store) {

  /** Takes records with their sources, row by row; answers how many changed the register. */
  interface Store<T> {
    long store(List<T> rows, List<Source> sources);
  }

  static RowIntake<?> of(RegisterFile file, Lookup lookup, RegisterSink sink) {
    CatalogueRows catalogue = new CatalogueRows(lookup);
    PeriodicRows periodic = new PeriodicRows(lookup);
    StatisticsRows statistics = new StatisticsRows(lookup);
    return switch (file) {
      case WARDS -> plain(catalogue::ward, sink::wards);
      case UNITS -> plain(catalogue::unit, sink::units);
      case DIRECTIVES -> plain(catalogue::directive, sink::directives);
      case HOLIDAYS -> plain(catalogue::day, sink::holidays);
      case TASKS -> new RowIntake<>(new TaskRows(lookup), sink::tasks);
      case EXTENSIONS -> new RowIntake<>(new ExtensionRows(lookup), sink::extensions);
      case PROGRESS -> sourced(new ProgressRows(lookup), sink::progress);
      case INDICATORS -> plain(catalogue::indicator, sink::indicators);
      case INDICATOR_VALUES -> sourced(periodic::value, sink::indicatorValues);
      case NARRATIVES -> sourced(periodic::narrative, sink::narratives);
      case MEETINGS -> keyed(statistics::meeting, sink::meetings);
      case DOCUMENTS -> keyed(statistics::documents, sink::documents);
      case DOSSIERS -> keyed(statistics::dossiers, sink::dossiers);
    };
  }

  private static <T> RowIntake<T> plain(Function<Fields, T> reader, Function<List<T>, Long> store) {
    return sourced((fields, source) -> reader.apply(fields), store);
  }

  private static <T> RowIntake<T> keyed(Function<Fields, T> reader, Store<T> store) {
    return new RowIntake<>((fields, source) -> reader.apply(fields), store);
  }

  private static <T> RowIntake<T> sourced(RowReader<T> reader, Function<List<T>, Long> store) {
    return new RowIntake<>(reader, (rows, sources) -> store.apply(rows));
  }

  /** An empty batch for these records. */
  Batch<T> batch() {
    return new Batch<>(this);
  }
}
