package vn.dunghan.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps the bytes of what was handed in, by their SHA-256, for ever: a file that is there is never
 * written again, and nothing is ever removed.
 */
public final class Originals {

  private final Path folder;

  /**
   * @param folder on a local disk; made when needed
   */
  public Originals(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a copy of a file, brought to the disk.
   *
   * @param sha256 of its bytes, hexadecimal
   * @return where it is kept
   */
  public Path keep(Path file, String sha256) throws IOException {
    Path kept = of(sha256);
    if (Files.notExists(kept)) {
      Files.createDirectories(kept.getParent());
      Path fresh = Files.createTempFile(kept.getParent(), ".new-", "");
      try {
        Files.write(fresh, Files.readAllBytes(file));
        force(fresh);
        Files.createLink(kept, fresh);
      } catch (FileAlreadyExistsException e) {
        // the same bytes, kept a moment ago
      } finally {
        Files.deleteIfExists(fresh);
      }
    }
    return kept;
  }

  /** Where the bytes of this SHA-256 are, or would be, kept. */
  public Path of(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
