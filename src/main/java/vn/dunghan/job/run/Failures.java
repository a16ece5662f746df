package vn.dunghan.job.run;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import vn.dunghan.ledger.DatabaseInUse;
import vn.dunghan.ledger.DatabaseUnavailable;
import vn.dunghan.publish.NotPublishedException;

/** Puts a failure into words that say what to do. */
public final class Failures {

  private static final String LOST_DATABASE =
      "Mất liên lạc với cơ sở dữ liệu giữa chừng. Kiểm tra máy chủ cơ sở dữ liệu rồi chạy lại lệnh"
          + " này; việc đã làm được giữ lại và sẽ làm tiếp. Chi tiết: ";

  private Failures() {}

  /** The failure to tell: itself where it already speaks to people. */
  public static RuntimeException of(Throwable cause) {
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
      if (isLostDatabase(each)) {
        return new RunFailedException(LOST_DATABASE + each.getMessage(), cause);
      }
      if (each instanceof FileSystemException file) {
        return ofFile(file);
      }
    }
    return cause instanceof RuntimeException runtime
        ? runtime
        : new RunFailedException(String.valueOf(cause.getMessage()), cause);
  }

  private static boolean isLostDatabase(Throwable fault) {
    return fault instanceof TransactionException
        || fault instanceof DataAccessResourceFailureException
        || fault instanceof RecoverableDataAccessException
        || fault instanceof TransientDataAccessException;
  }

  public static RunFailedException ofFile(IOException fault) {
    return new RunFailedException(
        "Không ghi được tệp: "
            + fault.getMessage()
            + ". Kiểm tra quyền ghi, dung lượng đĩa và kết nối tới thư mục chia sẻ, rồi chạy lại.",
        fault);
  }
}
