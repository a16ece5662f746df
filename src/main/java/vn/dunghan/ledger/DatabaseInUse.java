package vn.dunghan.ledger;

/** Another run has the embedded database open. */
public final class DatabaseInUse extends DatabaseUnavailable {

  private static final long serialVersionUID = 1L;

  DatabaseInUse(String message, Throwable cause) {
    super(message, cause);
  }
}
