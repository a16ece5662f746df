package vn.dunghan.deadline;

/**
 * A phrase that cannot be read as a deadline. The message is Vietnamese, for the clerk: what is
 * wrong, and what to write instead. Unchecked, since a phrase once accepted stays readable.
 */
public final class UnreadableDeadlineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableDeadlineException(String message) {
    super(message);
  }

  UnreadableDeadlineException(String message, Throwable cause) {
    super(message, cause);
  }
}
