package vn.dunghan.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Which files were read, and what came of each reading. */
public final class ImportedFiles {

  private static final List<String> COLUMNS =
      List.of(
          "file_name",
          "of_table",
          "sha256",
          "row_count",
          "accepted",
          "rejected",
          "changed",
          "received_at",
          "seq");

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  public ImportedFiles(Database database) {
    jdbc = database.jdbc();
    transaction = new TransactionTemplate(database.transactions());
  }

  public void add(ImportedFile file) {
    @Nullable Object[] row = {
      file.name(),
      file.table(),
      file.sha256(),
      file.rows(),
      file.accepted(),
      file.rejected(),
      file.changed(),
      Stored.instant(file.receivedAt())
    };
    transaction.executeWithoutResult(
        status ->
            Bulk.run(
                jdbc,
                Bulk.insert("import_file", COLUMNS),
                new Sequence(jdbc, "import_file").numbered(List.<@Nullable Object[]>of(row))));
  }

  /** All readings, first to last. */
  public List<ImportedFile> all() {
    return jdbc.query(
        "SELECT * FROM import_file ORDER BY seq",
        (row, n) ->
            new ImportedFile(
                row.getString("file_name"),
                row.getString("of_table"),
                row.getString("sha256"),
                row.getLong("row_count"),
                row.getLong("accepted"),
                row.getLong("rejected"),
                row.getLong("changed"),
                Stored.instant(row, "received_at")));
  }
}
