package vn.dunghan.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Nothing was made visible. The message is Vietnamese: what is wrong, where, and what to do; the
 * same run again completes what was begun.
 */
public final class NotPublishedException extends IOException {

  private static final long serialVersionUID = 1L;

  private static final long KIBIBYTE = 1024;

  NotPublishedException(String message) {
    super(message);
  }

  private NotPublishedException(String message, IOException cause) {
    super(message, cause);
  }

  /**
   * Explains why a folder took no file.
   *
   * @param bytes that were to be written
   */
  static NotPublishedException because(IOException cause, Path folder, long bytes) {
    if (cause instanceof NotPublishedException known) {
      return known;
    }
    return new NotPublishedException(
        "Chưa công bố được báo cáo vào %s: %s Báo cáo đã lập vẫn được giữ; chạy lại lệnh này sẽ làm tiếp."
            .formatted(folder, reason(cause, folder, bytes)),
        cause);
  }

  /** The same for a form in a folder where people work. */
  static NotPublishedException becauseOfForm(IOException cause, Path folder, long bytes) {
    if (cause instanceof NotPublishedException known) {
      return known;
    }
    return new NotPublishedException(
        "Chưa ghi được biểu vào %s: %s Chạy lại lệnh này sẽ làm tiếp."
            .formatted(folder, reason(cause, folder, bytes)),
        cause);
  }

  private static String reason(IOException cause, Path folder, long bytes) {
    String told = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (cause instanceof AccessDeniedException || told.contains("read-only")) {
      return "thư mục không cho ghi. Hãy cấp quyền ghi cho tài khoản chạy chương trình.";
    }
    if (told.contains("no space") || told.contains("quota") || isFull(folder, bytes)) {
      return "thư mục chia sẻ đã đầy, cần thêm %d KB. Hãy giải phóng chỗ trống."
          .formatted(bytes / KIBIBYTE + 1);
    }
    return "lỗi khi ghi (%s). Hãy kiểm tra kết nối tới thư mục chia sẻ."
        .formatted(cause.getMessage());
  }

  private static boolean isFull(Path folder, long bytes) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < bytes;
    } catch (IOException e) {
      return false;
    }
  }
}
