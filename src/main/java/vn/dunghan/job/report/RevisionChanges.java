package vn.dunghan.job.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.compose.change.ChangeList;
import vn.dunghan.compose.change.Changes;
import vn.dunghan.compose.change.Frozen;
import vn.dunghan.compose.change.Received;
import vn.dunghan.compose.change.TaskEdit;
import vn.dunghan.compose.document.ReportDocument;
import vn.dunghan.ledger.DamagedSnapshot;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.Revision;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.register.Source;

/**
 * Lists what a revision changed against the one before it. What it reads is frozen or append-only,
 * so that the list of a revision is always the same.
 */
public final class RevisionChanges {

  private static final Logger LOG = LoggerFactory.getLogger(RevisionChanges.class);

  private final Revisions revisions;
  private final RegisterStore store;

  public RevisionChanges(Revisions revisions, RegisterStore store) {
    this.revisions = revisions;
    this.store = store;
  }

  /** The revision that another is compared with; none for the first. */
  Optional<Revision> earlier(Revision revision) {
    return revisions.all(revision.key()).stream()
        .filter(each -> each.number() < revision.number())
        .reduce((first, second) -> second);
  }

  /** The list, internal to the ward. */
  ReportDocument between(Revision earlier, Revision later) {
    Frozen after = frozen(later);
    try {
      Frozen before = frozen(earlier);
      return ChangeList.of(Changes.of(before, after, received(before, after, later)));
    } catch (DamagedSnapshot e) {
      LOG.warn("revision {} cannot be compared", earlier, e);
      return ChangeList.incomparable(after, earlier.number());
    }
  }

  private Frozen frozen(Revision revision) {
    return Snapshot.frozen(revision, revisions.snapshot(revision));
  }

  /** Times are kept to the second: what came in the very second of a freeze may be of either. */
  private Received received(Frozen before, Frozen after, Revision revision) {
    String ward = revision.key().ward();
    List<TaskEdit> edits =
        store.taskChanges(ward).stream()
            .filter(change -> isBetween(change.source(), before.at(), after.at()))
            .map(change -> new TaskEdit(change.task(), change.field(), change.source()))
            .toList();
    return new Received(
        store.read(ward).progress().stream()
            .filter(record -> isBetween(record.source(), before.at(), after.at()))
            .toList(),
        edits);
  }

  private static boolean isBetween(Source source, LocalDateTime from, LocalDateTime to) {
    return !source.receivedAt().isBefore(from) && !source.receivedAt().isAfter(to);
  }
}
