package vn.dunghan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The bytes of a file that others can change, copied once into a private folder: what is looked at,
 * hashed and kept is the copy, so that nothing can be exchanged in between. Links, pipes and
 * devices are not followed or opened.
 *
 * @param file the copy; it goes when this is closed
 * @param name of the file as it was handed in
 * @param sha256 of the bytes, hexadecimal
 */
public record PrivateCopy(Path file, String name, String sha256) implements AutoCloseable {

  /**
   * Copies a file.
   *
   * @param folder private and local; made when needed
   * @param mostBytes a larger file is refused
   * @throws RefusedException if it is no plain file, empty, too large, or changes while it is read
   */
  public static PrivateCopy of(Path source, Path folder, long mostBytes) throws IOException {
    BasicFileAttributes before = attributes(source);
    if (!before.isRegularFile()) {
      throw new RefusedException(FileReasons.NOT_A_FILE);
    }
    requireSize(before.size(), mostBytes);
    Files.createDirectories(folder);
    Path copy = Files.createTempFile(folder, ".copy-", "");
    try {
      String sha256 = copied(source, copy, mostBytes);
      BasicFileAttributes after = attributes(source);
      if (Files.size(copy) != before.size()
          || after.size() != before.size()
          || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
        throw new RefusedException(FileReasons.CHANGED);
      }
      return new PrivateCopy(copy, FileNames.of(source), sha256);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  private static BasicFileAttributes attributes(Path source) throws IOException {
    try {
      return Files.readAttributes(source, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      throw new RefusedException(FileReasons.MISSING, e);
    }
  }

  private static void requireSize(long bytes, long mostBytes) {
    if (bytes == 0) {
      throw new RefusedException(FileReasons.EMPTY);
    }
    if (bytes > mostBytes) {
      throw new RefusedException(FileReasons.larger(mostBytes));
    }
  }

  private static String copied(Path source, Path copy, long mostBytes) throws IOException {
    MessageDigest digest = Hashes.sha256();
    long read = 0;
    try (InputStream in = Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS);
        OutputStream out = Files.newOutputStream(copy)) {
      byte[] buffer = new byte[1 << 16];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        read += count;
        requireSize(Math.max(1, read), mostBytes);
        digest.update(buffer, 0, count);
        out.write(buffer, 0, count);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Removes the copy. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
