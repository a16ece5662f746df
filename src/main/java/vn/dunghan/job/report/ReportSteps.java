package vn.dunghan.job.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import vn.dunghan.assess.Gap;
import vn.dunghan.compose.Composer;
import vn.dunghan.compose.Facts;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.PublishedFiles;
import vn.dunghan.ledger.Revision;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.publish.Condition;
import vn.dunghan.publish.FiguresJson;

/** What each step of the report job does; each may be run again and finds what was done. */
public final class ReportSteps {

  private static final String WHAT = "Lập báo cáo";
  private static final int STEPS = 3;

  private final FactsReader facts;
  private final Revisions revisions;
  private final PublishedFiles files;
  private final RevisionChanges changes;
  private final Packs packs;
  private final Shelf shelf;
  private final Clock clock;
  private final Watcher watcher;
  private final FrozenFacts snapshots;

  public ReportSteps(
      FactsReader facts,
      Revisions revisions,
      PublishedFiles files,
      RevisionChanges changes,
      Packs packs,
      Shelf shelf,
      Clock clock,
      Watcher watcher) {
    this.facts = facts;
    this.revisions = revisions;
    this.files = files;
    this.changes = changes;
    this.packs = packs;
    this.shelf = shelf;
    this.clock = clock;
    this.watcher = watcher;
    snapshots = new FrozenFacts(revisions);
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
    pack(plan, revisionOf(plan, revision));
  }

  private void pack(ReportPlan plan, Revision revision) throws IOException {
    String name = plan.fileName(revision.number());
    Path folder = packs.write(plan, snapshots.of(revision), "", name, revision.frozenAt());
    Optional<Revision> earlier = changes.earlier(revision);
    if (earlier.isPresent()) {
      packs.add(
          folder,
          ReportPlan.changeListName(name, earlier.get().number()),
          changes.between(earlier.get(), revision));
    }
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
    Revision frozen = revisionOf(plan, revision);
    Path folder = shelf.publish(plan, revision, staged, packs.files(staged), snapshots.of(frozen));
    revisions.published(frozen, folder.toString(), LocalDateTime.now(clock));
    files.put(frozen, Shelf.published(staged));
    watcher.sees(WHAT, STEPS, STEPS);
  }

  /** Removes from the home what was published, and what killed runs left. */
  void clear() throws IOException {
    if (revisions.unpublished().isEmpty()) {
      packs.discardAll();
    }
  }

  /** Where a published revision lies: on the share of today, else where it was published. */
  Path folder(ReportPlan plan, Revision revision) throws IOException {
    Path today = shelf.folder(plan, revision.number());
    Path then = Path.of(revision.folder());
    return Files.notExists(today) && Files.exists(then) ? then : today;
  }

  /** How a published revision's folder stands. */
  Condition condition(Path folder, Revision revision) throws IOException {
    return Condition.of(folder, files.of(revision));
  }

  /**
   * Makes the lost folder of a published revision again from its frozen facts.
   *
   * @return the names of the files that are not what they were, byte for byte
   * @throws RunFailedException if the figures are not what they were; then nothing is shown
   */
  List<String> republish(ReportPlan plan, int revision) throws IOException {
    packs.check(plan);
    shelf.check();
    Revision frozen = revisionOf(plan, revision);
    pack(plan, frozen);
    Path staged = packs.folder(plan.fileName(revision), plan);
    List<String> different = Shelf.different(files.of(frozen), staged);
    if (different.contains(FiguresJson.NAME)) {
      packs.discard(staged);
      throw new RunFailedException(
          "Số liệu lập lại của lần "
              + revision
              + " khác số liệu đã công bố nên không công bố lại. Lấy lại thư mục từ bản sao lưu của"
              + " thư mục chia sẻ, hoặc lập lần mới bằng --revise \"lý do\".");
    }
    shelf.publish(plan, revision, staged, packs.files(staged), snapshots.of(frozen));
    files.put(frozen, Shelf.published(staged));
    packs.discard(staged);
    return different;
  }

  /** Shows what the report would say now; freezes and records nothing. */
  Path preview(ReportPlan plan) throws IOException {
    packs.check(plan);
    shelf.check();
    Facts now = facts.of(plan);
    Path staged =
        packs.write(plan, now, Composer.PREVIEW, plan.previewName(), LocalDateTime.now(clock));
    Path folder = shelf.preview(plan, staged, packs.files(staged), now);
    packs.discard(staged);
    clear();
    return folder;
  }

  /** A published revision with its files. */
  PublishedReport published(ReportPlan plan, Revision revision) throws IOException {
    Path folder = folder(plan, revision);
    Map<Boolean, List<Path>> documents =
        files.of(revision).stream()
            .filter(Shelf::isDocument)
            .map(file -> folder.resolve(file.name()))
            .collect(Collectors.partitioningBy(ReportPlan::isChangeList));
    return new PublishedReport(
        revision,
        snapshots.of(revision),
        folder,
        documents.getOrDefault(false, List.of()),
        documents.getOrDefault(true, List.of()));
  }

  /** What the assessment of a revision could not know. */
  List<Gap> gaps(ReportPlan plan, int revision) {
    return snapshots.of(revisionOf(plan, revision)).findings().gaps();
  }

  private Revision revisionOf(ReportPlan plan, int revision) {
    return revisions
        .find(plan.key(), revision)
        .orElseThrow(() -> new IllegalStateException("revision " + revision + " is not frozen"));
  }
}
