package vn.dunghan.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import vn.dunghan.ledger.DatabaseInUse;
import vn.dunghan.ledger.DatabaseUnavailable;
import vn.dunghan.publish.NotPublishedException;

/** Puts a failure into words that say what to do. */
final class Failures {

  private Failures() {}

  /** The failure to tell: itself where it already speaks to people. */
  static RuntimeException of(Throwable cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof RunFailedException failed) {
        return failed;
      }
      if (each instanceof DatabaseInUse inUse) {
        return new RunFailedException(Exit.LOCKED, String.valueOf(inUse.getMessage()));
      }
      if (each instanceof DatabaseUnavailable unavailable) {
        return new RunFailedException(String.valueOf(unavailable.getMessage()), cause);
      }
      if (each instanceof NotPublishedException share) {
        return new RunFailedException(String.valueOf(share.getMessage()), cause);
      }
      if (each instanceof FileSystemException file) {
        return ofFile(file);
      }
    }
    return cause instanceof RuntimeException runtime
        ? runtime
        : new RunFailedException(String.valueOf(cause.getMessage()), cause);
  }

  static RunFailedException ofFile(IOException fault) {
    return new RunFailedException(
        "Không ghi được tệp: "
            + fault.getMessage()
            + ". Kiểm tra quyền ghi, dung lượng đĩa và kết nối tới thư mục chia sẻ, rồi chạy lại.",
        fault);
  }
}
