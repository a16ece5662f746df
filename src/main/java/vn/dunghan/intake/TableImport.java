package vn.dunghan.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.register.Source;

/**
 * The import of one table, batch by batch: a batch is what one transaction should hold. Stopped
 * anywhere and begun again it changes nothing that was stored, because a row known already counts
 * for nothing.
 */
public final class TableImport implements Closeable {

  /** The most rows of a batch. */
  public static final int BATCH = 1_000;

  private final RegisterTable table;
  private final ImportTerms terms;
  private final RowIntake<?> intake;
  private final TableRows rows;
  private final RejectedRows rejectedRows;
  private long read;
  private long accepted;
  private long changed;
  private long rejected;
  private @Nullable TableOutcome outcome;

  private TableImport(RegisterTable table, ImportTerms terms, RowIntake<?> intake)
      throws IOException {
    this.table = table;
    this.terms = terms;
    this.intake = intake;
    this.rows = table.open();
    this.rejectedRows = new RejectedRows(table, terms.rejectedDir());
  }

  /**
   * Begins at the table's first row. What the register knows of wards, units, tasks and indicators
   * is asked once: the tables before must have been stored.
   */
  public static TableImport begin(
      RegisterTable table, ImportTerms terms, Known known, RegisterSink sink) throws IOException {
    Lookup lookup = new Lookup(known, terms);
    return new TableImport(table, terms, RowIntake.of(table.file(), lookup, sink));
  }

  /** Takes the next batch; answers how many rows it read, 0 after the last. */
  public int next() throws IOException {
    int count = outcome == null ? take(intake.batch()) : 0;
    if (count == 0) {
      end();
    }
    return count;
  }

  private int take(Batch<?> batch) throws IOException {
    int count = 0;
    RawRow row = rows.next();
    while (row != null) {
      takeRow(row, batch);
      count++;
      row = count < BATCH ? rows.next() : null;
    }
    changed += batch.store();
    accepted += batch.size();
    read += count;
    return count;
  }

  private void takeRow(RawRow row, Batch<?> batch) throws IOException {
    Fields fields = new Fields(table, row);
    if (row.faults().isEmpty()) {
      batch.read(fields, source(row));
    }
    if (!fields.sound()) {
      rejected++;
      rejectedRows.add(row, fields.problems());
    }
  }

  private Source source(RawRow row) {
    return new Source(table.name(), table.sha256(), row.number(), terms.receivedAt());
  }

  private void end() throws IOException {
    if (outcome == null) {
      outcome =
          new TableOutcome(
              table.file(),
              table.name(),
              read,
              accepted,
              changed,
              rejected,
              rejectedRows.complete(),
              table.notices());
    }
  }

  /** What became of the table; empty before {@link #next} has answered 0. */
  public Optional<TableOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  @Override
  public void close() throws IOException {
    try (rows;
        rejectedRows) {
      // both are closed, whatever the other says
    }
  }
}
