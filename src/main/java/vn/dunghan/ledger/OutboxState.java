package vn.dunghan.ledger;

/** How far a letter has come. */
public enum OutboxState {
  NEW,
  /** Claimed by a run. After a crash nobody can know what became of it. */
  SENDING,
  SENT,
  /** Failed for now; tried again later. */
  RETRY,
  /** Handed over, but the answer never came: held for a person, never sent again by itself. */
  UNKNOWN,
  /** Refused for ever, or given up. */
  DEAD,
  /** Not wanted any more. */
  CANCELLED
}
