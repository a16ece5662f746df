package vn.dunghan.job.report;

import java.nio.file.Path;
import java.util.List;
import vn.dunghan.compose.Facts;
import vn.dunghan.ledger.Revision;

/**
 * A revision that everybody can read now.
 *
 * @param facts that were frozen for it
 * @param folder where it lies on the share
 * @param documents Word, PDF and Excel
 * @param internal what stays inside the ward: the list of changes against an earlier revision
 */
public record PublishedReport(
    Revision revision, Facts facts, Path folder, List<Path> documents, List<Path> internal) {

  public PublishedReport {
    documents = List.copyOf(documents);
    internal = List.copyOf(internal);
  }
}
