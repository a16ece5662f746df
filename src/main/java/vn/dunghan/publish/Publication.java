package vn.dunghan.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes revisions visible on the share: files aside, checked, named without ever overwriting, the
 * manifest last. Interrupted anywhere, the same call again completes the revision. One writer at a
 * time: the caller holds the lock.
 */
public final class Publication {

  private static final Predicate<String> TEMPORARY =
      Pattern.compile("\\.tmp-[0-9a-f]{8}-.+").asMatchPredicate();

  private final Share share;
  private final Disk disk;

  public Publication(Share share) {
    this(share, new Disk());
  }

  Publication(Share share, Disk disk) {
    this.share = share;
    this.disk = disk;
  }

  /** The manifest of a complete revision. */
  public Optional<Manifest> find(ReportPlace place, int revision) {
    return manifest(share.root().resolve(place.revision(revision)));
  }

  private static Optional<Manifest> manifest(Path folder) {
    Path file = folder.resolve(Manifest.NAME);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(Manifest.read(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The names of a complete revision's files that are missing or were changed since they were
   * published.
   */
  public List<String> damages(ReportPlace place, Manifest manifest) {
    Path folder = share.root().resolve(place.revision(manifest.revision()));
    List<String> damaged = new ArrayList<>();
    for (PublishedFile file : manifest.files()) {
      if (!isWhole(folder.resolve(file.name()), file)) {
        damaged.add(file.name());
      }
    }
    return damaged;
  }

  private static boolean isWhole(Path path, PublishedFile file) {
    try {
      return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && file.isSameAs(path);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Publishes a revision.
   *
   * @param staged local folder with the manifest's files; the manifest is written beside them
   * @return the revision's folder
   * @throws NotPublishedException if the revision is not complete after this call
   */
  public Path publish(Path staged, ReportPlace place, Manifest manifest)
      throws NotPublishedException {
    return run(staged, place.revision(manifest.revision()), manifest, this::showNew);
  }

  /**
   * Publishes a preview in the place of the earlier one.
   *
   * @param staged as for {@link #publish}
   * @return the preview's folder
   * @throws NotPublishedException if the preview is not complete after this call
   */
  public Path preview(Path staged, ReportPlace place, Manifest manifest)
      throws NotPublishedException {
    return run(staged, place.preview(), manifest, this::showInstead);
  }

  private interface Showing {
    void show(Path folder, List<PublishedFile> files, Path staged) throws IOException;
  }

  private Path run(Path staged, Path below, Manifest manifest, Showing showing)
      throws NotPublishedException {
    share.requireConnected();
    Path folder = share.root().resolve(below);
    long bytes = manifest.files().stream().mapToLong(PublishedFile::bytes).sum();
    try {
      Path written = staged.resolve(Manifest.NAME);
      manifest.write(written);
      List<PublishedFile> files = new ArrayList<>(manifest.files());
      files.add(PublishedFile.of(written, "manifest"));
      disk.makeFolders(share.root(), below);
      sweep(folder);
      showing.show(folder, files, staged);
      return folder;
    } catch (IOException e) {
      throw NotPublishedException.because(e, folder, bytes);
    }
  }

  /** Removes what an interrupted run of ours left: it may be half a file. */
  private void sweep(Path folder) throws IOException {
    List<Path> left;
    try (Stream<Path> names = Files.list(folder)) {
      left = names.filter(name -> TEMPORARY.test(name.getFileName().toString())).toList();
    }
    for (Path name : left) {
      disk.delete(name);
    }
  }

  private static Path temporary(Path folder, PublishedFile file) {
    return folder.resolve(".tmp-" + file.sha256().substring(0, 8) + "-" + file.name());
  }

  /** All but the manifest, then the manifest: its name is what makes the revision exist. */
  private void showNew(Path folder, List<PublishedFile> files, Path staged) throws IOException {
    for (PublishedFile file : files) {
      if (file.name().equals(Manifest.NAME)) {
        disk.force(folder);
      }
      if (!isThere(folder.resolve(file.name()), file)) {
        showNew(copied(folder, file, staged), folder.resolve(file.name()), file);
      }
    }
    disk.force(folder);
  }

  private void showNew(Path temporary, Path path, PublishedFile file) throws IOException {
    try {
      disk.show(temporary, path);
    } catch (FileAlreadyExistsException e) {
      if (!isThere(path, file)) {
        throw discarded(temporary, e);
      }
    } catch (IOException e) {
      throw discarded(temporary, e);
    }
    forget(temporary);
  }

  /** The file is visible; that its first name cannot be taken away does not make it less so. */
  private void forget(Path temporary) {
    try {
      disk.delete(temporary);
    } catch (IOException e) {
      // Swept by the next run that writes here.
    }
  }

  /** Whether the file stands under its name already; any other file there is not touched. */
  private static boolean isThere(Path path, PublishedFile file) throws IOException {
    if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotPublishedException(
          "%s không phải là tệp (có thể là liên kết). Hãy chuyển nó đi nơi khác rồi chạy lại."
              .formatted(path));
    }
    if (!file.isSameAs(path)) {
      throw new NotPublishedException(
          """
          Tệp %s đã có với nội dung khác (có thể là bản đã ký) nên không ghi đè. Hãy chuyển tệp đó \
          sang thư mục khác rồi chạy lại, hoặc lập lần mới bằng --revise."""
              .formatted(path));
    }
    return true;
  }

  /** The earlier preview stops existing, its files are replaced, then the new one exists. */
  private void showInstead(Path folder, List<PublishedFile> files, Path staged) throws IOException {
    disk.delete(folder.resolve(Manifest.NAME));
    for (PublishedFile file : files) {
      Path temporary = copied(folder, file, staged);
      try {
        disk.replace(temporary, folder.resolve(file.name()));
      } catch (IOException e) {
        throw discarded(temporary, e);
      }
    }
    disk.force(folder);
  }

  /** The file's copy in the target folder, read back and found equal. */
  private Path copied(Path folder, PublishedFile file, Path staged) throws IOException {
    Path temporary = temporary(folder, file);
    try {
      disk.copy(staged.resolve(file.name()), temporary);
      if (!file.isSameAs(temporary)) {
        throw new IOException("đọc lại " + file.name() + " thấy khác lúc ghi");
      }
      return temporary;
    } catch (IOException e) {
      throw discarded(temporary, e);
    }
  }

  /**
   * A file that failed once is thrown away, never tried again: its bytes may not be on the disk.
   */
  private IOException discarded(Path temporary, IOException failure) {
    try {
      disk.delete(temporary);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }
}
