package vn.dunghan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.dunghan.assess.Gap;
import vn.dunghan.compose.Composer;
import vn.dunghan.compose.Facts;
import vn.dunghan.ledger.Revision;
import vn.dunghan.ledger.Revisions;

/** What each step of the report job does; each may be run again and finds what was done. */
final class ReportSteps {

  private static final String WHAT = "Lập báo cáo";
  private static final int STEPS = 3;

  private final FactsReader facts;
  private final Revisions revisions;
  private final Packs packs;
  private final Shelf shelf;
  private final Clock clock;
  private final Watcher watcher;

  ReportSteps(
      FactsReader facts,
      Revisions revisions,
      Packs packs,
      Shelf shelf,
      Clock clock,
      Watcher watcher) {
    this.facts = facts;
    this.revisions = revisions;
    this.packs = packs;
    this.shelf = shelf;
    this.clock = clock;
    this.watcher = watcher;
  }

  /** The number of the next revision: one that neither the database nor the share holds. */
  int next(ReportPlan plan) throws IOException {
    return shelf.free(plan, revisions.next(plan.key()));
  }

  /** Freezes the facts, unless they are; a broken template or a missing share stops it first. */
  void freeze(ReportPlan plan, int revision, String reason) throws IOException {
    watcher.sees(WHAT, 0, STEPS);
    CompletableFuture<Void> layout = CompletableFuture.runAsync(() -> packs.check(plan));
    shelf.check();
    boolean frozen = revisions.find(plan.key(), revision).isPresent();
    byte[] snapshot = frozen ? new byte[0] : Snapshot.of(facts.of(plan));
    layout.join();
    if (!frozen) {
      revisions.freeze(plan.key(), revision, reason, snapshot, LocalDateTime.now(clock));
    }
  }

  /** Writes the documents from the frozen facts into the home. */
  void write(ReportPlan plan, int revision) throws IOException {
    watcher.sees(WHAT, 1, STEPS);
    LocalDateTime made = revisionOf(plan, revision).frozenAt();
    packs.write(plan, frozen(plan, revision), "", plan.fileName(revision), made);
  }

  /**
   * Makes the folder visible, the manifest last, and remembers where it lies. What was written
   * stays in the home: only once the step is committed nobody needs it any more.
   */
  void publish(ReportPlan plan, int revision) throws IOException {
    watcher.sees(WHAT, 2, STEPS);
    Path staged = packs.folder(plan.fileName(revision), plan);
    if (!Files.isDirectory(staged)) {
      write(plan, revision);
    }
    Path folder = shelf.publish(plan, revision, staged, packs.files(staged));
    revisions.published(revisionOf(plan, revision), folder.toString(), LocalDateTime.now(clock));
    watcher.sees(WHAT, STEPS, STEPS);
  }

  /** Removes from the home what was published, and what killed runs left. */
  void clear() throws IOException {
    if (revisions.unpublished().isEmpty()) {
      packs.discardAll();
    }
  }

  /** Shows what the report would say now; freezes and records nothing. */
  Path preview(ReportPlan plan) throws IOException {
    packs.check(plan);
    shelf.check();
    Path staged =
        packs.write(
            plan, facts.of(plan), Composer.PREVIEW, plan.previewName(), LocalDateTime.now(clock));
    Path folder = shelf.preview(plan, staged, packs.files(staged));
    packs.discard(staged);
    return folder;
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
