package vn.dunghan.deliver;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes letters as {@code .eml} files, which mail programs open, while there is no mail server.
 * The same letter always gets the same name, and is written once.
 */
public final class FolderCarrier implements Carrier {

  public static final String NAME = "file";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT);

  private final Path folder;

  public FolderCarrier(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Delivery deliver(Mail mail) {
    try {
      Path file = folder.resolve(fileName(mail));
      if (!Files.exists(file)) {
        write(file, MimeLetter.asDraft(mail));
      }
      return new Delivery(Result.SENT, 0, file.toString());
    } catch (IOException e) {
      return new Delivery(Result.UNREACHABLE, 0, e.toString());
    }
  }

  /** A file is seen whole or not at all. */
  private void write(Path file, byte[] message) throws IOException {
    Files.createDirectories(folder);
    Path aside = folder.resolve(".tmp-" + file.getFileName());
    try (FileChannel channel =
        FileChannel.open(
            aside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(message);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    try {
      Files.move(aside, file);
    } catch (FileAlreadyExistsException e) {
      Files.delete(aside);
    }
  }

  /** In the order they were written; whose they are can be read without opening them. */
  private static String fileName(Mail mail) {
    return String.format(
        Locale.ROOT,
        "%s-%05d-%s-%08x.eml",
        TIME.format(mail.date()),
        mail.number(),
        mail.recipient().address().replaceAll("[^A-Za-z0-9@._-]", "_"),
        mail.messageId().hashCode());
  }

  @Override
  public void close() {
    // every file is closed already
  }
}
