package vn.dunghan.deliver;

/** What a letter is for. */
public enum LetterKind {
  /** A published report, to the leadership. */
  REPORT,
  /** A unit's own tasks that are overdue or due soon. */
  REMINDER,
  /** Tells a superior of tasks that reminders did not move. */
  ESCALATION,
  /** The ward at a glance, to the leadership. */
  DIGEST,
  /** What needs a hand, to the clerk. */
  CLERK,
  /** Who has not reported although the collection ends soon. */
  COLLECTION,
  /** A unit's workbook that comes back with its wrong cells marked. */
  RETURNED,
  /** Asks whether mail arrives at all. */
  TEST
}
