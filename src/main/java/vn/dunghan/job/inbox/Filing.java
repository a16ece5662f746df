package vn.dunghan.job.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;

/** Puts files away inside of the unit's folder, never over another and never one that changed. */
final class Filing {

  private static final int MOST_NAMES = 100;
  private static final String REASON = ".ly-do.txt";
  private static final String BYTE_ORDER_MARK = "\uFEFF"; // Notepad of old takes it for UTF-8 so

  private Filing() {}

  /** Thrown where the file was replaced since it was read: the new one is looked at by itself. */
  static final class ChangedException extends IOException {

    private static final long serialVersionUID = 1L;

    ChangedException(Path file) {
      super(file + " changed since it was read");
    }
  }

  /** Moves a file that was taken in; answers where it lies now. */
  static Path taken(Arrival arrival, LocalDateTime seenAt) throws IOException {
    return moved(arrival, target(arrival, arrival.folder().taken(), seenAt));
  }

  /** Lays the reason and moves a refused file beside it; answers where the file lies now. */
  static Path refused(Arrival arrival, LocalDateTime seenAt, String reason) throws IOException {
    Path target = target(arrival, arrival.folder().refused(), seenAt);
    explain(target, reason);
    return moved(arrival, target);
  }

  /** Lays an explanation beside a file. */
  static void explain(Path file, String text) throws IOException {
    Files.writeString(
        file.resolveSibling(file.getFileName() + REASON),
        BYTE_ORDER_MARK + text.replace("\n", "\r\n") + "\r\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  private static Path target(Arrival arrival, Path folder, LocalDateTime seenAt)
      throws IOException {
    if (Files.notExists(arrival.path(), LinkOption.NOFOLLOW_LINKS)
        || !arrival.isStill(arrival.path())) {
      throw new ChangedException(arrival.path());
    }
    makeFolder(folder);
    return free(folder, SafeNames.stamped(seenAt, arrival.name()));
  }

  private static Path moved(Arrival arrival, Path target) throws IOException {
    Files.move(arrival.path(), target);
    if (arrival.isUnwritten(target)) {
      return target;
    }
    Files.move(target, free(arrival.folder().path(), SafeNames.of(arrival.name())));
    throw new ChangedException(arrival.path());
  }

  /** A name that nothing has yet: others of this name may have come in the same minute. */
  private static Path free(Path folder, String name) throws IOException {
    for (int number = 1; number < MOST_NAMES; number++) {
      Path path = folder.resolve(SafeNames.numbered(name, number));
      if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
        return path;
      }
    }
    throw new FileAlreadyExistsException(folder.resolve(name).toString());
  }

  private static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }
}
