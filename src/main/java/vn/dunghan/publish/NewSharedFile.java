package vn.dunghan.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Puts new files on the share: each is copied aside, read back and then given its name, and never
 * one that is in use, whatever lies there.
 */
public final class NewSharedFile {

  private static final String ASIDE = ".tmp-";

  private final Share share;
  private final Disk disk;

  public NewSharedFile(Share share) {
    this(share, new Disk());
  }

  NewSharedFile(Share share, Disk disk) {
    this.share = share;
    this.disk = disk;
  }

  /**
   * Makes a folder below the share, step by step.
   *
   * @param below relative to the share
   * @throws NotPublishedException if that cannot be, or a link or file is in the way
   */
  public Path folder(Path below) throws NotPublishedException {
    try {
      share.requireConnected();
      return disk.makeFolders(share.root(), below);
    } catch (FileAlreadyExistsException e) {
      throw new NotPublishedException(
          "%s không phải là thư mục (có thể là liên kết). Hãy chuyển nó đi nơi khác."
              .formatted(e.getFile()));
    } catch (IOException e) {
      throw NotPublishedException.because(e, share.root().resolve(below), 0);
    }
  }

  /**
   * Makes a file visible under a new name.
   *
   * @param staged a local file, which is left where it is
   * @param folder of the share
   * @return false if the name is in use for something else; that is not touched
   * @throws NotPublishedException if it could not be written
   */
  public boolean put(Path staged, Path folder, String name) throws NotPublishedException {
    Path target = folder.resolve(name);
    Path aside = folder.resolve(ASIDE + name);
    long bytes = 0;
    try {
      share.requireConnected();
      bytes = Files.size(staged);
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        return holds(target, staged);
      }
      disk.delete(aside); // one run at a time writes here: a killed run left it
      boolean shown = shown(staged, aside, target);
      disk.force(folder);
      return shown;
    } catch (IOException e) {
      throw NotPublishedException.because(e, folder, bytes);
    }
  }

  private boolean shown(Path staged, Path aside, Path target) throws IOException {
    try {
      disk.copy(staged, aside);
      if (!PublishedFile.of(staged, "").isSameAs(aside)) {
        throw new IOException("đọc lại " + target.getFileName() + " thấy khác lúc ghi");
      }
      disk.show(aside, target);
      return true;
    } catch (FileAlreadyExistsException e) {
      return holds(target, staged);
    } finally {
      disk.delete(aside);
    }
  }

  private static boolean holds(Path target, Path staged) throws IOException {
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && PublishedFile.of(staged, "").isSameAs(target);
  }
}
