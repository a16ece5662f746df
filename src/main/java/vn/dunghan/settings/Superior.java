package vn.dunghan.settings;

/** Who is told of a task that reminders did not move. */
public enum Superior {
  /** The unit's own head: the unit's mailbox. */
  HEAD,
  /** The Vice-Chair in charge of the unit. */
  LEADER,
  CHAIR
}
