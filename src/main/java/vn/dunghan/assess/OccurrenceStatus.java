package vn.dunghan.assess;

/** What became of an occurrence by the cut-off. */
public enum OccurrenceStatus {
  COMPLETED_ON_TIME,
  COMPLETED_LATE,
  COMPLETED,
  OVERDUE,
  DUE_SOON,
  IN_PROGRESS,
  ONGOING,
  NO_DEADLINE
}
