package vn.dunghan.job.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** Copies files of the share into the home, once, by the open file. */
final class Staging {

  /** More than the largest file that is taken. */
  static final long MOST_BYTES = 25L << 20;

  private static final int BUFFER = 1 << 16;

  private final Path folder;

  Staging(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** Takes away whatever is left, of this run and of runs that were killed. */
  void clear() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> left = Files.walk(folder)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Copies a file; empty if it changed meanwhile or is not what it was when it was listed. */
  Optional<Staged> copy(Arrival arrival) throws IOException {
    Files.createDirectories(folder);
    if (!arrival.isStill(arrival.path())) {
      return Optional.empty();
    }
    Path copy = Files.createTempFile(folder, "in-", "");
    Staged staged = copied(arrival, copy);
    if (arrival.isStill(arrival.path())) {
      return Optional.of(staged);
    }
    Files.delete(copy);
    return Optional.empty();
  }

  private static Staged copied(Arrival arrival, Path copy) throws IOException {
    MessageDigest digest = sha256();
    long left = MOST_BYTES;
    try (FileChannel in =
            FileChannel.open(arrival.path(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        FileChannel out = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
      while (left > 0 && in.read(buffer) >= 0) {
        buffer.flip();
        left -= buffer.remaining();
        digest.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
          out.write(buffer);
        }
        buffer.clear();
      }
    }
    return new Staged(arrival, copy, HexFormat.of().formatHex(digest.digest()), left <= 0);
  }

  /** Takes away a copy; what cannot be is taken away at the end. */
  void discard(Staged staged) {
    staged.copy().toFile().delete();
  }

  /** An empty folder of its own. */
  Path fresh(String name) throws IOException {
    Files.createDirectories(folder);
    return Files.createTempDirectory(folder, name.substring(0, 8) + "-");
  }

  /** Of a small file's bytes, hexadecimal. */
  static String sha256(Path file) throws IOException {
    return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
