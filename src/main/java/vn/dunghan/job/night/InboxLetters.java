package vn.dunghan.job.night;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.night.ClerkMatter;
import vn.dunghan.compose.night.LetterContent;
import vn.dunghan.compose.night.ReturnedLetter;
import vn.dunghan.deliver.Attachment;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.job.inbox.InboxOutcome;
import vn.dunghan.job.inbox.RefusedFile;
import vn.dunghan.job.inbox.TakenFile;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.register.Unit;

/** Tells a unit at once which of its rows or files came back, and the clerk once a day. */
final class InboxLetters {

  private final NightPost post;
  private final RegisterStore store;

  InboxLetters(NightPost post, RegisterStore store) {
    this.post = post;
    this.store = store;
  }

  /** Puts a letter for each file that came back, in whole or in part. */
  void put(String ward, Office office, InboxOutcome inbox) {
    for (TakenFile file : inbox.of(ward).taken()) {
      if (file.rejected() > 0) {
        unit(ward, file.unit()).ifPresent(unit -> returned(office, unit, file));
      }
    }
    for (RefusedFile file : inbox.of(ward).refused()) {
      unit(ward, file.unit()).ifPresent(unit -> refused(office, unit, file));
    }
  }

  private void returned(Office office, Unit unit, TakenFile file) {
    put(
        office,
        unit,
        file.unit() + "/" + file.seenAt() + "/" + file.name(),
        ReturnedLetter.of(
            office,
            unit,
            file.name(),
            Math.toIntExact(file.rows() - file.rejected()),
            Math.toIntExact(file.rejected()),
            file.returned().map(path -> path.getFileName().toString()).orElse("")),
        file.returned().map(InboxLetters::attached).stream().toList());
  }

  private void refused(Office office, Unit unit, RefusedFile file) {
    put(
        office,
        unit,
        file.unit() + "/" + file.seenAt() + "/" + file.name(),
        ReturnedLetter.refused(office, unit, file.name(), file.reason()),
        List.of());
  }

  private void put(
      Office office, Unit unit, String key, LetterContent content, List<Attachment> attachments) {
    if (!unit.email().isBlank()) {
      post.put(
          unit.ward(),
          office,
          LetterKind.RETURNED,
          shortened(key),
          List.of(new Recipient(unit.name(), unit.email())),
          content,
          attachments);
    }
  }

  /** A letter's key has 200 characters; units name their files as they like. */
  private static String shortened(String key) {
    return key.length() <= 200 ? key : key.substring(0, 200);
  }

  private static Attachment attached(Path file) {
    return new Attachment(file.getFileName().toString(), file);
  }

  private Optional<Unit> unit(String ward, String code) {
    return store.units(ward).stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  /** What the clerk should know of what was handed in. */
  static List<ClerkMatter> matters(InboxOutcome inbox) {
    List<ClerkMatter> matters = new ArrayList<>();
    for (RefusedFile file : inbox.refused()) {
      matters.add(
          new ClerkMatter("Tệp không nhận", file.unit() + "/" + file.name(), file.reason()));
    }
    for (TakenFile file : inbox.taken()) {
      if (file.rejected() > 0) {
        matters.add(
            new ClerkMatter(
                "Dòng trả lại đơn vị",
                file.unit() + "/" + file.name() + ": " + file.rejected() + " dòng trả lại",
                "Đôn đốc đơn vị sửa các ô tô màu trong tệp trả lại rồi lưu; không cần nhập tay."));
      }
    }
    return matters;
  }
}
