package vn.dunghan.job.inbox;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks through the units' folders: which plain files lie there, in the order they came. */
final class InboxScan {

  /** What systems and programs leave in folders: nobody handed it in. */
  private static final Pattern LITTER =
      Pattern.compile(
          "(?i)[.~].*|thumbs\\.db|desktop\\.ini|.*\\.(tmp|part|partial|crdownload|bak|lnk)|.*~");

  private static final Logger LOG = LoggerFactory.getLogger(InboxScan.class);

  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<WaitingFile> waiting = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** Plain files, oldest first. */
  List<Arrival> arrivals() {
    arrivals.sort(Comparator.comparing(Arrival::modified).thenComparing(Arrival::path));
    return List.copyOf(arrivals);
  }

  /** Files that somebody has open. */
  List<WaitingFile> waiting() {
    return List.copyOf(waiting);
  }

  /** Vietnamese: what is no plain file and was passed over. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** Notes folders beside the units' that are no unit's: what lies in them reaches nobody. */
  void lookBeside(Path root, Set<String> known) {
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(root, Files::isDirectory)) {
      for (Path path : paths) {
        String name = String.valueOf(path.getFileName());
        if (!known.contains(name) && !LITTER.matcher(name).matches()) {
          notes.add(InboxWords.noSuchUnit(path));
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      LOG.debug("{} not listed", root, e); // not there yet: nobody was given a form
    }
  }

  /** Looks through a unit's folder; one that is not there holds nothing. */
  void look(FolderOfUnit folder) {
    try {
      lookInside(folder);
    } catch (IOException e) {
      LOG.warn("folder {} not read", folder.path(), e);
      notes.add(InboxWords.unreadableFolder(folder));
    }
  }

  private void lookInside(FolderOfUnit folder) throws IOException {
    if (!Files.isDirectory(folder.path(), LinkOption.NOFOLLOW_LINKS)) {
      if (Files.exists(folder.path(), LinkOption.NOFOLLOW_LINKS)) {
        notes.add(InboxWords.notAFolder(folder));
      }
      return;
    }
    List<Path> found = contents(folder.path());
    Set<String> names = new HashSet<>();
    found.forEach(path -> names.add(plain(path)));
    for (Path path : found) {
      if (!LITTER.matcher(String.valueOf(path.getFileName())).matches()) {
        look(folder, path, names);
      }
    }
  }

  private static List<Path> contents(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      paths.forEach(found::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return found;
  }

  private void look(FolderOfUnit folder, Path path, Set<String> names) {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      return; // gone since the folder was listed
    }
    if (attributes.isDirectory()) {
      lookAtFolder(folder, path);
    } else if (!attributes.isRegularFile()) {
      notes.add(InboxWords.notAFile(folder, path));
    } else if (Arrival.names(path) > 1) {
      notes.add(InboxWords.severalNames(folder, path));
    } else if (isOpen(path, names)) {
      Arrival arrival = Arrival.of(folder, path, attributes);
      waiting.add(waits(arrival, InboxWords.OPEN));
    } else {
      arrivals.add(Arrival.of(folder, path, attributes));
    }
  }

  private void lookAtFolder(FolderOfUnit folder, Path path) {
    String name = String.valueOf(path.getFileName());
    if (!name.equals(FolderOfUnit.TAKEN) && !name.equals(FolderOfUnit.REFUSED)) {
      notes.add(InboxWords.folderInside(folder, path));
    }
  }

  static WaitingFile waits(Arrival arrival, String reason) {
    return new WaitingFile(
        arrival.folder().ward(), arrival.folder().unit(), InboxWords.shown(arrival.path()), reason);
  }

  /** Excel and WPS leave {@code ~$name} beside an open file, LibreOffice {@code .~lock.name#}. */
  private static boolean isOpen(Path path, Set<String> names) {
    String name = plain(path);
    return names.contains("~$" + name) || names.contains(".~lock." + name + "#");
  }

  private static String plain(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
  }
}
