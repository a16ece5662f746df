package vn.dunghan.ledger;

/** The database cannot be used; the message is for a person, in Vietnamese, and says what to do. */
public class DatabaseUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseUnavailable(String message) {
    super(message);
  }

  DatabaseUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
