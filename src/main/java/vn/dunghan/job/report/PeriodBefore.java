package vn.dunghan.job.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Assessment;
import vn.dunghan.assess.Figures;
import vn.dunghan.compose.Amendments;
import vn.dunghan.compose.change.Frozen;
import vn.dunghan.compose.change.Later;
import vn.dunghan.compose.change.PeriodAmended;
import vn.dunghan.compose.change.TaskEdit;
import vn.dunghan.ledger.ReportKey;
import vn.dunghan.ledger.Revision;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.ledger.TaskChange;
import vn.dunghan.register.Extension;
import vn.dunghan.register.Register;
import vn.dunghan.register.Sourced;

/** The report of the period before, as it was frozen. */
final class PeriodBefore {

  private final @Nullable Frozen latest;
  private final @Nullable Frozen published;

  private PeriodBefore(@Nullable Frozen latest, @Nullable Frozen published) {
    this.latest = latest;
    this.published = published;
  }

  static PeriodBefore of(Revisions revisions, ReportKey key) {
    List<Revision> all = revisions.all(key);
    Revision last = all.isEmpty() ? null : all.get(all.size() - 1);
    Revision shown = all.stream().filter(Revision::isPublished).reduce((a, b) -> b).orElse(null);
    Frozen latest = frozen(revisions, last);
    return new PeriodBefore(latest, shown == last ? latest : frozen(revisions, shown));
  }

  private static @Nullable Frozen frozen(Revisions revisions, @Nullable Revision revision) {
    return revision == null ? null : Snapshot.frozen(revision, revisions.snapshot(revision));
  }

  /** The figures of its latest revision; empty where there is none. */
  Optional<Figures> figures() {
    return Optional.ofNullable(latest).map(frozen -> frozen.facts().totals());
  }

  /**
   * What became known too late for its latest published revision; null for nothing.
   *
   * @param plan of the report that follows
   */
  @Nullable Amendments amendments(
      ReportPlan plan,
      Register register,
      Assessment assessment,
      List<Sourced<Extension>> extensions,
      List<TaskChange> changes) {
    Frozen before = published;
    if (before == null) {
      return null;
    }
    List<TaskEdit> edits =
        changes.stream()
            .filter(change -> !change.source().receivedAt().isBefore(before.at()))
            .map(change -> new TaskEdit(change.task(), change.field(), change.source()))
            .toList();
    return PeriodAmended.of(
            before,
            assessment.in(before.facts().findings().window()),
            new Later(register, extensions, edits, plan.window().collectionEnd()))
        .orElse(null);
  }
}
