package vn.dunghan.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Reads registers into a sink: folders of CSV files, CSV files, workbooks. Files are taken in the
 * register's order; where one of them cannot be read nothing is stored, because the others lean on
 * it.
 */
public final class Import {

  private final ImportTerms terms;
  private final Known known;
  private final RegisterSink sink;

  public Import(ImportTerms terms, Known known, RegisterSink sink) {
    this.terms = terms;
    this.known = known;
    this.sink = sink;
  }

  /**
   * Reads what lies under the paths.
   *
   * @param rowsRead told after each batch how many rows were read so far
   */
  public ImportOutcome run(List<Path> paths, LongConsumer rowsRead) throws IOException {
    RegisterSource source = RegisterSource.open(paths);
    List<TableOutcome> outcomes = new ArrayList<>();
    if (source.refusals().isEmpty()) {
      long before = 0;
      for (RegisterTable table : source.tables()) {
        TableOutcome outcome = take(table, before, rowsRead);
        before += outcome.read();
        outcomes.add(outcome);
      }
    }
    return new ImportOutcome(outcomes, source.refusals(), source.notices());
  }

  private TableOutcome take(RegisterTable table, long before, LongConsumer rowsRead)
      throws IOException {
    try (TableImport rows = TableImport.begin(table, terms, known, sink)) {
      long read = before;
      for (int count = rows.next(); count > 0; count = rows.next()) {
        read += count;
        rowsRead.accept(read);
      }
      return rows.outcome().orElseThrow();
    }
  }
}
