package vn.dunghan.ledger;

/**
 * A clerk's request, from its taking to its answer.
 *
 * @param words what was asked, for the answer
 * @param attempts how often it was begun
 * @param beforeRevision the report's last revision when it was taken; 0 where there was none
 * @param result how it ended; empty until then
 * @param answer lines for the clerk, separated by line ends
 * @param answeredIn the workbook that it is answered in; empty until one is chosen
 */
public record TakenRequest(
    RequestKey key,
    String words,
    State state,
    int attempts,
    int beforeRevision,
    String result,
    String answer,
    String answeredIn) {

  /** How far a request has come. */
  public enum State {
    /** It may have been done, or not. */
    TAKEN,
    /** It will not be done again; its answer is not visible yet. */
    DONE,
    ANSWERED
  }
}
