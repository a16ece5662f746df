package vn.dunghan.intake;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.register.Source;

/** Records that wait to be stored together. */
final class Batch<T> {

  private final RowIntake<T> intake;
  private final List<T> rows = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  Batch(RowIntake<T> intake) {
    this.intake = intake;
  }

  /** Takes the row if it is sound, or notes in the fields why it is not. */
  void read(Fields fields, Source source) {
    T row = intake.reader().read(fields, source);
    if (fields.sound()) {
      rows.add(row);
      sources.add(source);
    }
  }

  int size() {
    return rows.size();
  }

  /** Answers how many of the rows changed the register. */
  long store() {
    return rows.isEmpty() ? 0 : intake.store().store(List.copyOf(rows), List.copyOf(sources));
  }
}
