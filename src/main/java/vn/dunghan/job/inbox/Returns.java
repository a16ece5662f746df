package vn.dunghan.job.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.ledger.InboxFile;
import vn.dunghan.ledger.InboxFiles;
import vn.dunghan.publish.Handout;
import vn.dunghan.publish.Share;

/**
 * Lays what a unit has to mend into its folder, and takes it away once it was mended. What the unit
 * has changed or has open is left alone.
 */
final class Returns {

  private static final Logger LOG = LoggerFactory.getLogger(Returns.class);
  private static final int MOST_NAMES = 9;

  private final Share share;
  private final Handout handout;
  private final InboxFiles files;
  private final Staging staging;
  private final Set<String> ours;
  private final Set<String> forms;

  Returns(Share share, InboxFiles files, Staging staging) {
    this.share = share;
    this.handout = new Handout(share);
    this.files = files;
    this.staging = staging;
    this.ours = new HashSet<>(files.returned());
    this.forms = new HashSet<>(files.formsReturned());
  }

  /** Whether a content is one that went back to a unit and was not changed since. */
  boolean isOurs(String sha256) {
    return ours.contains(sha256);
  }

  /**
   * Lays the workbook with what has to be mended.
   *
   * @return the file with where it lies; without, where it could not be made or laid
   */
  InboxFile lay(InboxFile file, HandedIn handedIn, Path original, FolderOfUnit folder)
      throws IOException {
    Path made = staging.fresh(file.sha256()).resolve("returned");
    try {
      handedIn.writeReturned(original, made);
    } catch (IOException | RuntimeException e) {
      LOG.warn("no marked copy of {} for unit {}", file.sha256(), file.unit(), e);
      return file;
    }
    InboxFile known = remembered(file, Staging.sha256(made));
    return laid(made, folder, file.name())
        .map(path -> known.returned(path.toString(), known.returnedSha256()))
        .orElse(known);
  }

  /** Known as ours before it lies there: a killed run must not take it for the unit's answer. */
  private InboxFile remembered(InboxFile file, String sha256) {
    InboxFile known = file.returned("", sha256);
    files.update(List.of(known));
    ours.add(sha256);
    forms.add(file.form());
    return known;
  }

  private Optional<Path> laid(Path made, FolderOfUnit folder, String name) throws IOException {
    for (int attempt = 1; attempt <= MOST_NAMES; attempt++) {
      Path path = folder.path().resolve(SafeNames.returned(name, attempt));
      if (handout.lay(made, share.root().relativize(path), this::isOurs) == Handout.Outcome.LAID) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  /** Takes away what went back for earlier files of the same form: a later one came. */
  void takeAway(InboxFile latest) throws IOException {
    if (latest.form().isEmpty() || !forms.contains(latest.form())) {
      return;
    }
    for (InboxFile earlier : files.returned(latest.form())) {
      boolean replaced = earlier.returned().equals(latest.returned());
      if (earlier.seenAt().isAfter(latest.seenAt()) || earlier.sha256().equals(latest.sha256())) {
        continue;
      }
      if (!replaced && Files.exists(Path.of(earlier.returned()))) {
        Path place = share.root().relativize(Path.of(earlier.returned()));
        handout.remove(place, earlier.returnedSha256()::equals);
      }
      files.update(List.of(earlier.returned("", earlier.returnedSha256())));
    }
  }
}
