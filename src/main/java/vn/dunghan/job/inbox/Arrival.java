package vn.dunghan.job.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plain file in a unit's folder as it was when it was looked at.
 *
 * @param key what the file system knows it by; null where it does not tell
 * @param owner the number of the user who wrote it; empty where the file system does not tell
 */
record Arrival(
    FolderOfUnit folder,
    Path path,
    long size,
    FileTime modified,
    @Nullable Object key,
    String owner) {

  static Arrival of(FolderOfUnit folder, Path path, BasicFileAttributes attributes) {
    return new Arrival(
        folder,
        path,
        attributes.size(),
        attributes.lastModifiedTime(),
        attributes.fileKey(),
        String.valueOf(unix(path, "uid", "")));
  }

  /** Its name, NFC: as data only, it is no path. */
  String name() {
    return Normalizer.normalize(String.valueOf(path.getFileName()), Normalizer.Form.NFC);
  }

  /** Whether the file under the path is still this one, unchanged. */
  boolean isStill(Path where) throws IOException {
    Object now =
        Files.readAttributes(where, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey();
    return isUnwritten(where) && Objects.equals(now, key);
  }

  /** Whether nobody wrote to it; some servers give a moved file another key. */
  boolean isUnwritten(Path where) throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(where, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return now.isRegularFile() && now.size() == size && now.lastModifiedTime().equals(modified);
  }

  /** How many names the file has; 1 where the file system does not tell. */
  static int names(Path path) {
    return unix(path, "nlink", 1) instanceof Integer count ? count : 1;
  }

  private static Object unix(Path path, String attribute, Object otherwise) {
    try {
      Map<String, Object> read =
          Files.readAttributes(path, "unix:" + attribute, LinkOption.NOFOLLOW_LINKS);
      return read.getOrDefault(attribute, otherwise);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return otherwise;
    }
  }
}
