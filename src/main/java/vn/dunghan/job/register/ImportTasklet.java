package vn.dunghan.job.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.dunghan.intake.ImportTerms;
import vn.dunghan.intake.RegisterSource;
import vn.dunghan.intake.RegisterTable;
import vn.dunghan.intake.TableImport;
import vn.dunghan.intake.TableOutcome;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.ImportedFile;
import vn.dunghan.ledger.ImportedFiles;
import vn.dunghan.ledger.RegisterStore;

/**
 * Imports table after table, one batch of rows each time it is called: each call is a transaction.
 * A run that was killed begins at the first row again; rows stored before change nothing.
 */
final class ImportTasklet implements Tasklet {

  private final List<RegisterTable> tables;
  private final long rows;
  private final ImportTerms terms;
  private final RegisterStore store;
  private final ImportedFiles files;
  private final Watcher watcher;
  private final List<TableOutcome> outcomes = new ArrayList<>();
  private @Nullable TableImport current;
  private long read;

  ImportTasklet(
      RegisterSource source,
      ImportTerms terms,
      RegisterStore store,
      ImportedFiles files,
      Watcher watcher) {
    this.tables = source.tables();
    this.rows = source.rows();
    this.terms = terms;
    this.store = store;
    this.files = files;
    this.watcher = watcher;
  }

  /** What became of each table. */
  List<TableOutcome> outcomes() {
    return outcomes;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    if (outcomes.size() == tables.size()) {
      return RepeatStatus.FINISHED;
    }
    TableImport table = table();
    int count = table.next();
    read += count;
    watcher.sees("Nhập dữ liệu", read, rows);
    if (count == 0) {
      end(table, table.outcome().orElseThrow());
    }
    return RepeatStatus.CONTINUABLE;
  }

  private void end(TableImport table, TableOutcome outcome) throws IOException {
    files.add(
        new ImportedFile(
            outcome.name(),
            outcome.file().sheetName(),
            tables.get(outcomes.size()).sha256(),
            outcome.read(),
            outcome.accepted(),
            outcome.rejected(),
            outcome.changed(),
            terms.receivedAt()));
    outcomes.add(outcome);
    table.close();
    current = null;
  }

  private TableImport table() throws IOException {
    if (current == null) {
      current = TableImport.begin(tables.get(outcomes.size()), terms, store, store);
    }
    return current;
  }
}
