package vn.dunghan.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the register of all wards as the files an import reads, so that importing them into an
 * empty database gives the same register. The shipped days of the calendar stay out: they come with
 * the program.
 */
public final class RegisterExport {

  /** Rows read at a time; without it MariaDB's driver reads a whole table first. */
  private static final int FETCH = 1000;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate snapshot;

  public RegisterExport(Database database) {
    jdbc = database.jdbc();
    jdbc.setFetchSize(FETCH);
    snapshot = new TransactionTemplate(database.transactions());
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /**
   * Writes every file, a header alone where there is nothing; a file that exists is replaced when
   * the new one is complete. The folder is made if need be.
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    try {
      snapshot.executeWithoutResult(status -> CsvFiles.ALL.forEach(file -> write(file, folder)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A transaction's work cannot throw an IOException. */
  private void write(CsvFile<?> file, Path folder) {
    try {
      file.write(jdbc, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
