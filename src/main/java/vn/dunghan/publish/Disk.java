package vn.dunghan.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The few things that publishing does to a disk; each of them may be the last before a crash. */
class Disk {

  private static final int BUFFER = 1 << 16;

  private final int fileMode;
  private final int folderMode;

  /** What is published: the owner writes, the group reads. */
  Disk() {
    this(0640, 02750);
  }

  Disk(int fileMode, int folderMode) {
    this.fileMode = fileMode;
    this.folderMode = folderMode;
  }

  /** Makes a folder; one that is there already is fine. */
  void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
      mode(folder, folderMode);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  /** Makes the folders on the way from a root, and answers the last; a link is not followed. */
  final Path makeFolders(Path root, Path below) throws IOException {
    Path folder = root;
    for (Path name : below) {
      folder = folder.resolve(name);
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new NotPublishedException(
            "%s không phải là thư mục (có thể là liên kết). Hãy chuyển nó đi nơi khác rồi chạy lại."
                .formatted(folder));
      }
      makeFolder(folder);
    }
    return folder;
  }

  /** Copies to a new file and brings it to the disk; whatever has the name already is an error. */
  void copy(Path from, Path to) throws IOException {
    try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
        FileChannel out = created(to)) {
      ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
      while (in.read(buffer) >= 0) {
        buffer.flip();
        while (buffer.hasRemaining()) {
          out.write(buffer);
        }
        buffer.clear();
      }
      out.force(true);
    }
    mode(to, fileMode);
  }

  /** Writes a new file and brings it to the disk; whatever has the name already is an error. */
  void write(byte[] bytes, Path to) throws IOException {
    try (FileChannel out = created(to)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        out.write(buffer);
      }
      out.force(true);
    }
    mode(to, fileMode);
  }

  private static FileChannel created(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Gives a file its final name and never takes one that is in use: a second name, or where the
   * server knows no second names, a plain move, which looks first (one writer holds the lock).
   */
  void show(Path temporary, Path file) throws IOException {
    try {
      link(temporary, file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.move(temporary, file);
    }
  }

  void link(Path temporary, Path file) throws IOException {
    Files.createLink(file, temporary);
  }

  /** Puts a file in the place of another: for previews, never for a revision. */
  void replace(Path temporary, Path file) throws IOException {
    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
  }

  void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /** Brings a folder's names to the disk, where the system can. */
  void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows and some network file systems cannot; the files themselves are safe.
    }
  }

  /** Where there are no such rights, the share's own apply. */
  private static void mode(Path path, int mode) throws IOException {
    try {
      Files.setAttribute(path, "unix:mode", mode, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (UnsupportedOperationException | IllegalArgumentException | FileSystemException e) {
      // A share that keeps its own rights (SMB) refuses; what it grants is set where it is served.
    }
  }
}
