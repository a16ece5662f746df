package vn.dunghan.job.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Wards;
import vn.dunghan.publish.Handout;
import vn.dunghan.publish.NotPublishedException;
import vn.dunghan.publish.PublishedFile;
import vn.dunghan.publish.Share;

/**
 * A ward's desk on the share.
 *
 * @param below where it is, relative to the share
 */
record DeskFolder(Share share, Path below) {

  static final String NAME = "ban-lam-viec";
  static final String BOOK = "yeu-cau.xlsx";
  static final String ANSWER = "tra-loi-";
  static final String REJECTED = "can-sua-dong-";

  /** Times on the share are the machine's instants; the program thinks in Vietnam's. */
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  /** What was written a moment ago may not be written whole. */
  private static final Duration SETTLED = Duration.ofSeconds(60);

  private static final int NAMED = 15;

  /** In an installation of several wards each has a folder of its own. */
  static DeskFolder of(Share share, String ward, Wards wards) {
    Path desks = Path.of(NAME);
    if (!wards.several()) {
      return new DeskFolder(share, desks);
    }
    if (!Handout.canBeFolder(ward)) {
      throw new RunFailedException(
          "mã phường không dùng làm tên thư mục được nên chưa có bàn làm việc. Hãy đổi mã phường.");
    }
    return new DeskFolder(share, desks.resolve(ward));
  }

  Path folder() {
    return share.root().resolve(below);
  }

  Path book() {
    return folder().resolve(BOOK);
  }

  /** Whether anything has the file's name, even a link that leads nowhere. */
  boolean has(String name) {
    return Files.exists(folder().resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Lays a new file here.
   *
   * @param staged a local file, which is left where it is
   * @return false if something else has that name; it is not touched
   * @throws NotPublishedException if it could not be written
   */
  boolean lay(Path staged, String name) throws IOException {
    String ours = PublishedFile.of(staged, "").sha256();
    return new Handout(share).lay(staged, below.resolve(name), ours::equals)
        == Handout.Outcome.LAID;
  }

  /** Since when someone has a file open, by the marks that Excel, LibreOffice and WPS leave. */
  Optional<LocalDateTime> openSince(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    for (String mark : List.of("~$" + name, ".~lock." + name + "#", ".~" + name)) {
      Path path = folder().resolve(mark);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(modified(path));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a file was not written to lately. A share whose clock runs ahead of ours says nothing;
   * that the file stays as it is while it is copied is seen in any case.
   */
  boolean isSettled(Path file, LocalDateTime now) throws IOException {
    return Duration.between(modified(file), now).abs().compareTo(SETTLED) >= 0;
  }

  private static LocalDateTime modified(Path file) throws IOException {
    return LocalDateTime.ofInstant(
        Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant(), VIETNAM);
  }

  /**
   * The file that a clerk names: however the name's letters are composed, in any case, and without
   * its ending where that is hidden from people.
   *
   * @throws RefusedException if there is none, or several
   */
  Path named(String name) throws IOException {
    List<Path> files = files();
    String wanted = plain(name);
    List<Path> found = files.stream().filter(file -> plain(nameOf(file)).equals(wanted)).toList();
    if (found.isEmpty()) {
      found = files.stream().filter(file -> stem(plain(nameOf(file))).equals(wanted)).toList();
    }
    if (found.size() > 1) {
      found = found.stream().filter(file -> nameOf(file).equals(name)).toList();
    }
    if (found.size() != 1) {
      throw new RefusedException(notFound(name, files));
    }
    return found.get(0);
  }

  private static String notFound(String name, List<Path> files) {
    String there =
        files.isEmpty()
            ? "Trong thư mục chưa có tệp nào"
            : "Trong thư mục có: "
                + String.join(", ", files.stream().limit(NAMED).map(DeskFolder::nameOf).toList())
                + (files.size() > NAMED ? ", …" : "");
    return "Không thấy đúng một tệp tên “"
        + name
        + "” trong cùng thư mục với sổ. "
        + there
        + ". Đặt tệp vào đây rồi ghi đúng tên, cả phần đuôi";
  }

  /** What people put here; not what the program, the system or an open workbook leaves. */
  private List<Path> files() throws IOException {
    try (Stream<Path> found = Files.list(folder())) {
      return found
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !nameOf(file).matches("(?i)[.~].*|thumbs\\.db|desktop\\.ini|.*\\.tmp"))
          .filter(file -> !nameOf(file).equals(BOOK) && !nameOf(file).startsWith(ANSWER))
          .sorted()
          .toList();
    }
  }

  private static String nameOf(Path file) {
    return Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Lines as a clerk understands them, who knows the share and no command line. */
  List<String> forClerk(List<String> lines) {
    return lines.stream()
        .map(line -> DeskWords.plain(line.replace(share.root() + "/", "")))
        .toList();
  }
}
