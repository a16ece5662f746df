package vn.dunghan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** A file on the share that is replaced as a whole: who opens it sees the old one or the new. */
public final class SharedFile {

  private final Share share;
  private final Disk disk;

  public SharedFile(Share share) {
    this(share, new Disk());
  }

  SharedFile(Share share, Disk disk) {
    this.share = share;
    this.disk = disk;
  }

  /**
   * Puts bytes in the place of a file, making its folders.
   *
   * @param folder relative to the share
   * @return the file's whole path
   * @throws NotPublishedException if it could not be written; the earlier file stands then
   */
  public Path put(Path folder, String name, byte[] bytes) throws NotPublishedException {
    Path place = share.root().resolve(folder);
    try {
      share.requireConnected();
      disk.makeFolders(share.root(), folder);
      if (!holds(place.resolve(name), bytes)) {
        replace(place, name, bytes);
      }
      return place.resolve(name);
    } catch (IOException e) {
      throw NotPublishedException.because(e, place, bytes.length);
    }
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** One run at a time writes here, so a file aside is one that a killed run left. */
  private void replace(Path place, String name, byte[] bytes) throws IOException {
    Path aside = place.resolve("." + name + ".moi");
    disk.delete(aside);
    try {
      disk.write(bytes, aside);
      disk.replace(aside, place.resolve(name));
    } catch (IOException e) {
      disk.delete(aside);
      throw e;
    }
    disk.force(place);
  }
}
