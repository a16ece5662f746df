package vn.dunghan.job.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dunghan.deliver.Attachment;
import vn.dunghan.deliver.Enclosure;

/** Decides which files go along with a letter, and says where to find the others. */
final class Enclosures {

  private final Path share;
  private final String seenAs;
  private final long largest;

  /**
   * @param seenAs what the share is called on the recipients' machines; may be empty
   * @param largest how many bytes the files of one letter may have together
   */
  Enclosures(Path share, String seenAs, long largest) {
    this.share = share;
    this.seenAs = seenAs;
    this.largest = largest;
  }

  /**
   * The files as they are now, in their order; from the first that does not fit, only where they
   * lie.
   *
   * @throws UncheckedIOException if one cannot be read
   */
  List<Enclosure> of(List<Attachment> attachments) {
    List<Enclosure> enclosures = new ArrayList<>();
    long left = largest;
    for (Attachment attachment : attachments) {
      Enclosure enclosure = of(attachment, left);
      left -= enclosure.bytes().length;
      enclosures.add(enclosure);
    }
    return enclosures;
  }

  private Enclosure of(Attachment attachment, long left) {
    try {
      String place = place(attachment.file());
      return Files.size(attachment.file()) > left
          ? Enclosure.link(attachment.name(), place)
          : Enclosure.of(attachment.name(), place, Files.readAllBytes(attachment.file()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a recipient finds a file; only its name if it is not on the share. */
  String place(Path file) {
    if (!file.startsWith(share)) {
      return String.valueOf(file.getFileName());
    }
    String within = share.relativize(file).toString().replace('\\', '/');
    if (seenAs.isEmpty()) {
      return within;
    }
    boolean windows = seenAs.contains("\\");
    String root = seenAs.replaceFirst("[/\\\\]+$", "");
    return root + (windows ? "\\" + within.replace('/', '\\') : "/" + within);
  }
}
