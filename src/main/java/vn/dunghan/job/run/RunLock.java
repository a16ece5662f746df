package vn.dunghan.job.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One run at a time in a home. The operating system frees the lock when the process dies. */
public final class RunLock implements AutoCloseable {

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a home, making the home if needed.
   *
   * @throws RunFailedException with {@link Exit#LOCKED} if another run holds it
   */
  public static RunLock of(Path home) {
    try {
      Files.createDirectories(home);
      FileChannel channel =
          FileChannel.open(
              home.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new RunFailedException(
            Exit.LOCKED,
            "Một lần chạy khác đang dùng thư mục " + home + ". Chờ lần đó xong rồi chạy lại.");
      }
      return new RunLock(channel);
    } catch (IOException e) {
      throw new RunFailedException(
          "Không ghi được vào thư mục "
              + home
              + ": "
              + e.getMessage()
              + ". Kiểm tra quyền ghi và dung lượng đĩa.",
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
