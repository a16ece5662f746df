package vn.dunghan.intake;

/** A file that cannot be read at all; the message says in Vietnamese why and what to do. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RefusedException(String reason) {
    super(reason);
  }

  public RefusedException(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** Vietnamese: why, and what to do. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
