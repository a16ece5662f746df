package vn.dunghan.job.report;

import org.jspecify.annotations.Nullable;
import vn.dunghan.compose.Facts;
import vn.dunghan.ledger.DamagedSnapshot;
import vn.dunghan.ledger.Revision;
import vn.dunghan.ledger.Revisions;

/**
 * The facts of a revision as they were frozen. They never change, so that the steps of one revision
 * read them once.
 */
final class FrozenFacts {

  private final Revisions revisions;
  private @Nullable Read last;

  FrozenFacts(Revisions revisions) {
    this.revisions = revisions;
  }

  private record Read(String sha256, Facts facts) {}

  /**
   * What was frozen.
   *
   * @throws DamagedSnapshot if the database does not hold it any more
   */
  Facts of(Revision revision) {
    Read known = last;
    if (known != null && known.sha256().equals(revision.sha256())) {
      return known.facts();
    }
    Facts facts = Snapshot.read(revisions.snapshot(revision));
    last = new Read(revision.sha256(), facts);
    return facts;
  }
}
