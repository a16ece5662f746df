package vn.dunghan.job.run;

/** A run that cannot go on; the message is Vietnamese and says what to do next. */
public final class RunFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Exit exit;

  public RunFailedException(String message) {
    this(Exit.NOT_COMPLETE, message);
  }

  public RunFailedException(Exit exit, String message) {
    super(message);
    this.exit = exit;
  }

  public RunFailedException(String message, Throwable cause) {
    super(message, cause);
    this.exit = Exit.NOT_COMPLETE;
  }

  public Exit exit() {
    return exit;
  }
}
