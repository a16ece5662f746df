package vn.dunghan.assess;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The counts of a set of occurrences. {@code inProgress} includes {@code dueSoon}. */
public record Figures(
    long total,
    long carriedOver,
    long newlyAssigned,
    long completedOnTime,
    long completedLate,
    long completedNoDeadline,
    long inProgress,
    long dueSoon,
    long overdue,
    long ongoing,
    long noDeadline) {

  /** Counts findings. */
  public static Figures of(Collection<Finding> findings) {
    Map<OccurrenceStatus, Long> by = new EnumMap<>(OccurrenceStatus.class);
    findings.forEach(finding -> by.merge(finding.status(), 1L, Long::sum));
    long carried = findings.stream().filter(Finding::carried).count();
    long dueSoon = by.getOrDefault(OccurrenceStatus.DUE_SOON, 0L);
    return new Figures(
        findings.size(),
        carried,
        findings.size() - carried,
        by.getOrDefault(OccurrenceStatus.COMPLETED_ON_TIME, 0L),
        by.getOrDefault(OccurrenceStatus.COMPLETED_LATE, 0L),
        by.getOrDefault(OccurrenceStatus.COMPLETED, 0L),
        by.getOrDefault(OccurrenceStatus.IN_PROGRESS, 0L) + dueSoon,
        dueSoon,
        by.getOrDefault(OccurrenceStatus.OVERDUE, 0L),
        by.getOrDefault(OccurrenceStatus.ONGOING, 0L),
        by.getOrDefault(OccurrenceStatus.NO_DEADLINE, 0L));
  }

  /** Figures of several wards or units together. */
  public static Figures sum(Collection<Figures> all) {
    Figures sum = of(List.of());
    for (Figures each : all) {
      sum = sum.plus(each);
    }
    return sum;
  }

  private Figures plus(Figures other) {
    return new Figures(
        total + other.total,
        carriedOver + other.carriedOver,
        newlyAssigned + other.newlyAssigned,
        completedOnTime + other.completedOnTime,
        completedLate + other.completedLate,
        completedNoDeadline + other.completedNoDeadline,
        inProgress + other.inProgress,
        dueSoon + other.dueSoon,
        overdue + other.overdue,
        ongoing + other.ongoing,
        noDeadline + other.noDeadline);
  }

  /** What was due by the cut-off: completed with a deadline, or overdue. */
  public long due() {
    return completedOnTime + completedLate + overdue;
  }

  /** The official rate: completed of what was due. */
  public Ratio completionRate() {
    return new Ratio(completedOnTime + completedLate, due());
  }

  /** The strict rate: completed on time of what was due. */
  public Ratio onTimeRate() {
    return new Ratio(completedOnTime, due());
  }
}
