package vn.dunghan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a published folder stands today.
 *
 * @param folderLost nothing is there any more
 * @param missing names of files that are not there
 * @param changed names of files that are not what was published
 */
public record Condition(boolean folderLost, List<String> missing, List<String> changed) {

  public Condition {
    missing = List.copyOf(missing);
    changed = List.copyOf(changed);
  }

  /**
   * Holds a folder against what was published there.
   *
   * @throws IOException if the folder is there and cannot be read
   */
  public static Condition of(Path folder, List<PublishedFile> published) throws IOException {
    List<String> missing = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (PublishedFile file : published) {
      Path path = folder.resolve(file.name());
      if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
        missing.add(file.name());
      } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || !file.isSameAs(path)) {
        changed.add(file.name());
      }
    }
    return new Condition(isLost(folder), missing, changed);
  }

  private static boolean isLost(Path folder) throws IOException {
    if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> left = Files.list(folder)) {
      return left.findAny().isEmpty();
    }
  }

  /** Whether everything is there as it was published. */
  public boolean isWhole() {
    return !folderLost && missing.isEmpty() && changed.isEmpty();
  }
}
