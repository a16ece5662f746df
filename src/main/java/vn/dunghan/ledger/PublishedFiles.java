package vn.dunghan.ledger;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghan.publish.PublishedFile;

/** The files of each revision as they were made visible, manifest included. */
public final class PublishedFiles {

  private static final String OF_REVISION =
      " WHERE ward = ? AND report = ? AND period = ? AND subject = ? AND revision = ?";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  public PublishedFiles(Database database) {
    jdbc = database.jdbc();
    transaction = new TransactionTemplate(database.transactions());
  }

  /** Notes a revision's files, in their order, in place of what was noted before. */
  public void put(Revision revision, List<PublishedFile> files) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.update("DELETE FROM published_file" + OF_REVISION, values(revision));
          for (int i = 0; i < files.size(); i++) {
            insert(revision, i, files.get(i));
          }
        });
  }

  private void insert(Revision revision, int seq, PublishedFile file) {
    ReportKey key = revision.key();
    jdbc.update(
        "INSERT INTO published_file (ward, report, period, subject, revision, seq, name, format,"
            + " bytes, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key.ward(),
        key.report(),
        key.period(),
        key.subject(),
        revision.number(),
        seq,
        file.name(),
        file.format(),
        file.bytes(),
        file.sha256());
  }

  /** The files of a revision in their order; none if it is not published. */
  public List<PublishedFile> of(Revision revision) {
    return jdbc.query(
        "SELECT name, format, bytes, sha256 FROM published_file" + OF_REVISION + " ORDER BY seq",
        (row, n) ->
            new PublishedFile(
                row.getString("name"),
                row.getString("format"),
                row.getLong("bytes"),
                row.getString("sha256")),
        values(revision));
  }

  private static Object[] values(Revision revision) {
    ReportKey key = revision.key();
    return new Object[] {key.ward(), key.report(), key.period(), key.subject(), revision.number()};
  }
}
