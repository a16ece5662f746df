package vn.dunghan.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.dunghan.assess.Gap;
import vn.dunghan.compose.Facts;
import vn.dunghan.ledger.Revision;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.publish.Publication;

/** What each step of the report job does; each may be run again and finds what was done. */
final class ReportSteps {

  private final FactsReader facts;
  private final Revisions revisions;
  private final Packs packs;
  private final Publication publication;
  private final Clock clock;
  private final Watcher watcher;

  ReportSteps(
      FactsReader facts,
      Revisions revisions,
      Packs packs,
      Publication publication,
      Clock clock,
      Watcher watcher) {
    this.facts = facts;
    this.revisions = revisions;
    this.packs = packs;
    this.publication = publication;
    this.clock = clock;
    this.watcher = watcher;
  }

  /** Freezes the facts, unless they are. */
  void freeze(ReportPlan plan, int revision, String reason) {
    watcher.sees("Lập báo cáo", 0, 3);
    if (revisions.find(plan.key(), revision).isEmpty()) {
      byte[] snapshot = Snapshot.of(facts.of(plan));
      revisions.freeze(plan.key(), revision, reason, snapshot, LocalDateTime.now(clock));
    }
  }

  /** Writes the documents from the frozen facts into the staging folder. */
  void write(ReportPlan plan, int revision) throws IOException {
    watcher.sees("Lập báo cáo", 1, 3);
    packs.write(plan, frozen(plan, revision), "", plan.fileName(revision));
  }

  /** Makes the folder visible, the manifest last, and remembers where it lies. */
  void publish(ReportPlan plan, int revision) throws IOException {
    watcher.sees("Lập báo cáo", 2, 3);
    List<PackFile> files = packs.written(plan, plan.fileName(revision));
    Path folder = publication.publish(plan.manifest(revision, files), packs.folder(plan));
    revisions.published(revisionOf(plan, revision), folder.toString(), LocalDateTime.now(clock));
    packs.discard(plan);
    watcher.sees("Lập báo cáo", 3, 3);
  }

  /** What the assessment of a revision could not know. */
  List<Gap> gaps(ReportPlan plan, int revision) {
    return frozen(plan, revision).findings().gaps();
  }

  private Facts frozen(ReportPlan plan, int revision) {
    return Snapshot.read(revisions.snapshot(revisionOf(plan, revision)));
  }

  private Revision revisionOf(ReportPlan plan, int revision) {
    return revisions
        .find(plan.key(), revision)
        .orElseThrow(() -> new IllegalStateException("revision " + revision + " is not frozen"));
  }
}
