package vn.dunghan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The shared folder, known by a marker file: a folder without it is an empty mount point, and what
 * is written there would vanish under the share when it is connected again.
 */
public final class Share {

  /** The marker's name. */
  public static final String MARKER = ".dung-han-share";

  private final Path root;

  private Share(Path root) {
    this.root = root;
  }

  /**
   * Opens the shared folder. One inside of the home is made the first time; any other must be
   * there, with its marker.
   *
   * @throws NotPublishedException if it is not connected or was never marked
   */
  public static Share open(Path root, Path home) throws NotPublishedException {
    Path share = root.toAbsolutePath().normalize();
    boolean ours = share.startsWith(home.toAbsolutePath().normalize());
    if (ours && Files.notExists(share, LinkOption.NOFOLLOW_LINKS)) {
      make(share);
    }
    Share opened = new Share(share);
    opened.requireConnected();
    return opened;
  }

  /** Made aside and moved into place, so that it is never seen without its marker. */
  private static void make(Path share) throws NotPublishedException {
    Path aside = share.resolveSibling("." + share.getFileName() + ".moi");
    try {
      Files.createDirectories(aside);
      if (Files.notExists(aside.resolve(MARKER))) {
        Files.createFile(aside.resolve(MARKER));
      }
      Files.move(aside, share, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw NotPublishedException.because(e, share, 0);
    }
  }

  /**
   * Makes sure that the share is still there; to be called before each writing.
   *
   * @throws NotPublishedException if its marker cannot be seen
   */
  public void requireConnected() throws NotPublishedException {
    if (!Files.isRegularFile(root.resolve(MARKER), LinkOption.NOFOLLOW_LINKS)) {
      throw new NotPublishedException(
          """
          Thư mục chia sẻ %s chưa được kết nối: không thấy tệp đánh dấu %s trong đó. Hãy kết nối lại \
          thư mục chia sẻ rồi chạy lại. Nếu đây đúng là thư mục chia sẻ và dùng lần đầu, hãy tạo tệp \
          đánh dấu một lần: touch '%s'"""
              .formatted(root, MARKER, root.resolve(MARKER)));
    }
  }

  /** The shared folder itself. */
  public Path root() {
    return root;
  }

  /** Where the units put what they report. */
  public Path inbox() {
    return root.resolve("inbox");
  }
}
