package vn.dunghan.publish;

import java.io.IOException;

/**
 * A folder is not the pack that was published. The message is Vietnamese: which file, what is
 * wrong, what to ask for.
 */
public final class RefusedPackException extends IOException {

  private static final long serialVersionUID = 1L;

  RefusedPackException(String message) {
    super(message);
  }

  RefusedPackException(String message, IOException cause) {
    super(message, cause);
  }
}
