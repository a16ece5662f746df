package vn.dunghan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a revision, as its manifest names it.
 *
 * @param format {@code word}, {@code pdf}, {@code excel} or {@code figures}
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 */
public record PublishedFile(String name, String format, long bytes, String sha256) {

  /** Describes a file that is ready. */
  public static PublishedFile of(Path file, String format) throws IOException {
    String name = String.valueOf(file.getFileName());
    return new PublishedFile(name, format, Files.size(file), Sha256.of(file));
  }

  /** Whether a file has exactly these bytes. */
  public boolean isSameAs(Path file) throws IOException {
    return Files.size(file) == bytes && Sha256.of(file).equals(sha256);
  }
}
