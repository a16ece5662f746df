package vn.dunghan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Lays a file where people work on it: into a folder of the share that they may write to. It takes
 * the place of an earlier one of ours, never of what somebody made or changed, and of nothing that
 * somebody has open. Interrupted anywhere, the same call again completes it.
 */
public final class Handout {

  private static final Pattern UNSAFE = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]|^\\.|[. ]$");

  /** People of the group write here, with whatever the share grants them. */
  private static final Disk WORKPLACE = new Disk(0660, 02770);

  private final Share share;
  private final Disk disk;

  public Handout(Share share) {
    this(share, WORKPLACE);
  }

  Handout(Share share, Disk disk) {
    this.share = share;
    this.disk = disk;
  }

  /** What became of a file. */
  public enum Outcome {
    LAID,
    /** Somebody has the earlier one open. */
    OPEN,
    /** There is one that is not ours, or is changed. */
    TAKEN
  }

  /** Whether a code can be the name of a folder on every system. */
  public static boolean canBeFolder(String code) {
    return !code.isEmpty() && !UNSAFE.matcher(code).find();
  }

  /**
   * The SHA-256 of what lies there, to be asked before anything is written.
   *
   * @param place relative to the share
   * @return empty if nothing lies there
   * @throws NotPublishedException if it is no file, or cannot be read
   */
  public Optional<String> fingerprint(Path place) throws NotPublishedException {
    share.requireConnected();
    Path file = share.root().resolve(place);
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      requireFile(file);
      return Optional.of(Sha256.of(file));
    } catch (IOException e) {
      throw NotPublishedException.becauseOfForm(e, file, 0);
    }
  }

  /**
   * Whether somebody has the file open: Excel and WPS, or LibreOffice, left their mark beside it.
   */
  public boolean isOpen(Path place) {
    Path file = share.root().resolve(place);
    String name = String.valueOf(file.getFileName());
    return List.of(
            "~$" + name, "~$" + name.substring(Math.min(2, name.length())), ".~lock." + name + "#")
        .stream()
        .anyMatch(mark -> Files.exists(file.resolveSibling(mark), LinkOption.NOFOLLOW_LINKS));
  }

  /**
   * Lays a file, making the folders on the way.
   *
   * @param staged the file, on a local disk
   * @param place relative to the share
   * @param ours whether a file with that SHA-256 is one that we laid there
   * @throws NotPublishedException if the file does not lie there after this call
   */
  public Outcome lay(Path staged, Path place, Predicate<String> ours) throws NotPublishedException {
    share.requireConnected();
    Path file = share.root().resolve(place);
    Path folder = Objects.requireNonNull(file.getParent());
    try {
      disk.makeFolders(share.root(), share.root().relativize(folder));
      Path aside = copied(staged, file);
      Outcome outcome = isOpen(place) ? Outcome.OPEN : shown(aside, file, ours);
      disk.delete(aside);
      disk.force(folder);
      return outcome;
    } catch (IOException e) {
      throw NotPublishedException.becauseOfForm(e, folder, staged.toFile().length());
    }
  }

  /** Takes away a file that is ours, unchanged and not open; anything else stays. */
  public boolean remove(Path place, Predicate<String> ours) throws NotPublishedException {
    Optional<String> there = fingerprint(place);
    if (there.isEmpty() || isOpen(place) || !ours.test(there.get())) {
      return false;
    }
    Path file = share.root().resolve(place);
    try {
      disk.delete(file);
      return true;
    } catch (IOException e) {
      throw NotPublishedException.becauseOfForm(e, file, 0);
    }
  }

  /** Looked at once more just before it is replaced: somebody may have saved in between. */
  private Outcome shown(Path aside, Path file, Predicate<String> ours) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      disk.show(aside, file);
      return Outcome.LAID;
    }
    requireFile(file);
    if (!ours.test(Sha256.of(file))) {
      return Outcome.TAKEN;
    }
    disk.replace(aside, file);
    return Outcome.LAID;
  }

  /** The copy beside the file, under a name that nobody takes for a form. */
  private Path copied(Path staged, Path file) throws IOException {
    Path aside = file.resolveSibling("." + file.getFileName() + ".tmp");
    disk.delete(aside);
    try {
      disk.copy(staged, aside);
      if (!Sha256.of(aside).equals(Sha256.of(staged))) {
        throw new IOException("đọc lại " + file.getFileName() + " thấy khác lúc ghi");
      }
      return aside;
    } catch (IOException e) {
      disk.delete(aside);
      throw e;
    }
  }

  private static void requireFile(Path file) throws NotPublishedException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotPublishedException(
          "%s không phải là tệp (có thể là liên kết hoặc thư mục). Hãy chuyển nó đi nơi khác rồi chạy lại."
              .formatted(file));
    }
  }
}
