package vn.dunghan.job.night;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.night.ClerkMatter;
import vn.dunghan.compose.night.LetterContent;
import vn.dunghan.compose.night.ReturnedLetter;
import vn.dunghan.deliver.Attachment;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.ledger.InboxFile;
import vn.dunghan.ledger.InboxFiles;
import vn.dunghan.ledger.InboxState;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.register.Unit;

/**
 * Tells a unit at once which of its rows or files came back, and the clerk once a day. What came
 * back is read from the ledger, so that a run that was killed in between is made good by the next.
 */
final class InboxLetters {

  /** How far back the ledger is read: the runs of a day, whatever was killed among them. */
  private static final Duration BACK = Duration.ofDays(1);

  private static final int LONGEST_KEY = 200;

  private final NightPost post;
  private final RegisterStore store;
  private final InboxFiles files;

  InboxLetters(NightPost post, RegisterStore store, InboxFiles files) {
    this.post = post;
    this.store = store;
    this.files = files;
  }

  /** Puts a letter for each file that came back, in whole or in part. */
  void put(String ward, Office office, LocalDateTime now) {
    for (InboxFile file : files.since(ward, now.minus(BACK))) {
      if (isBack(file)) {
        unit(file).ifPresent(unit -> put(office, unit, file));
      }
    }
  }

  private static boolean isBack(InboxFile file) {
    return file.state() == InboxState.REFUSED || file.rejected() > 0;
  }

  private void put(Office office, Unit unit, InboxFile file) {
    String key = unit.code() + "/" + file.seenAt() + "/" + file.name();
    post.put(
        unit.ward(),
        office,
        LetterKind.RETURNED,
        key.substring(0, Math.min(key.length(), LONGEST_KEY)),
        unit.email().isBlank() ? List.of() : List.of(new Recipient(unit.name(), unit.email())),
        content(office, unit, file),
        attached(file));
  }

  private static LetterContent content(Office office, Unit unit, InboxFile file) {
    return file.state() == InboxState.REFUSED
        ? ReturnedLetter.refused(office, unit, file.name(), file.reason())
        : ReturnedLetter.of(
            office,
            unit,
            file.name(),
            Math.toIntExact(file.rows() - file.rejected()),
            Math.toIntExact(file.rejected()),
            returnedName(file));
  }

  private static String returnedName(InboxFile file) {
    return file.returned().isEmpty() ? "" : name(Path.of(file.returned()));
  }

  /** The returned workbook, unless the unit has corrected it already. */
  private static List<Attachment> attached(InboxFile file) {
    Path returned = Path.of(file.returned());
    return !file.returned().isEmpty() && Files.isReadable(returned)
        ? List.of(new Attachment(name(returned), returned))
        : List.of();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private Optional<Unit> unit(InboxFile file) {
    return store.units(file.ward()).stream()
        .filter(unit -> unit.code().equals(file.unit()))
        .findFirst();
  }

  /** What the clerk should know of what came in since the day before. */
  List<ClerkMatter> matters(String ward, LocalDateTime now) {
    return files.since(ward, now.minus(BACK)).stream()
        .filter(InboxLetters::isBack)
        .map(InboxLetters::matter)
        .toList();
  }

  private static ClerkMatter matter(InboxFile file) {
    String which = file.unit() + "/" + file.name();
    return file.state() == InboxState.REFUSED
        ? new ClerkMatter("Tệp không nhận", which, file.reason())
        : new ClerkMatter(
            "Dòng trả lại đơn vị",
            which + ": " + file.rejected() + " dòng trả lại",
            "Đôn đốc đơn vị sửa các ô tô màu trong tệp trả lại rồi lưu; không cần nhập tay.");
  }
}
