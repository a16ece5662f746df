package vn.dunghan.job.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dunghan.deliver.Carrier;
import vn.dunghan.deliver.Letter;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.MailPause;
import vn.dunghan.ledger.MailPauses;
import vn.dunghan.ledger.Outbox;
import vn.dunghan.ledger.OutboxCounts;
import vn.dunghan.ledger.OutboxEntry;
import vn.dunghan.ledger.OutboxState;
import vn.dunghan.settings.MailSettings;

/** Takes letters, sends each once, and tells of those that need a person. */
public final class Mailroom {

  private final Outbox outbox;
  private final MailPauses pauses;
  private final MailSettings settings;
  private final Enclosures enclosures;
  private final Supplier<Carrier> carriers;
  private final String folder;
  private final Clock clock;
  private final Watcher watcher;

  /**
   * @param carriers opens the way to the mail server, or to the folder
   * @param folder where letters lie that go into a folder; empty for a mail server
   */
  Mailroom(
      Outbox outbox,
      MailPauses pauses,
      MailSettings settings,
      Enclosures enclosures,
      Supplier<Carrier> carriers,
      String folder,
      Clock clock,
      Watcher watcher) {
    this.outbox = outbox;
    this.pauses = pauses;
    this.settings = settings;
    this.enclosures = enclosures;
    this.carriers = carriers;
    this.folder = folder;
    this.clock = clock;
    this.watcher = watcher;
  }

  /**
   * Takes a letter into the outbox, in the surrounding transaction if there is one. A reminder or
   * digest takes the place of an earlier one that could not be sent yet.
   *
   * @return false if it was taken before
   * @throws java.io.UncheckedIOException if an attachment cannot be read; then nothing is taken
   */
  public boolean put(Letter letter) {
    LocalDateTime now = now();
    if (Superseded.isDaily(letter)) {
      Superseded.by(letter, outbox.notSent(letter))
          .forEach(entry -> outbox.move(entry, OutboxState.CANCELLED, now));
    }
    return outbox.put(
        letter,
        enclosures.of(letter.attachments()),
        MessageIds.of(letter, settings.sender().domain()),
        now,
        now.plus(Backoff.GIVE_UP));
  }

  /** Sends everything that is due; nothing due is {@code ALREADY_DONE} without a word. */
  public Outcome send() {
    LocalDateTime now = now();
    List<OutboxEntry> due = outbox.due(now);
    if (due.isEmpty()) {
      return Outcome.of(Exit.ALREADY_DONE);
    }
    Optional<MailPause> pause = pauses.current().filter(p -> p.until().isAfter(now));
    if (pause.isPresent() && folder.isEmpty()) {
      return Outcome.of(Exit.GAPS, MailWords.paused(pause.get(), due.size()));
    }
    try (Carrier carrier = carriers.get()) {
      return new Postman(outbox, pauses, settings, carrier, clock, watcher)
          .round(due)
          .outcome(folder);
    }
  }

  /**
   * Sends again what was refused or given up, of one ward or of all; never what may have arrived.
   */
  public Outcome resend(@Nullable String ward) {
    pauses.end();
    int again = 0;
    for (OutboxEntry entry : outbox.in(Set.of(OutboxState.DEAD))) {
      if (ward == null || ward.equals(entry.ward())) {
        again += revive(entry) ? 1 : 0;
      }
    }
    Outcome sent = send();
    return again == 0 && sent.exit() == Exit.ALREADY_DONE
        ? Outcome.of(Exit.ALREADY_DONE, "Không có thư nào bị từ chối.")
        : sent;
  }

  /** Sends again a letter of which nobody knows whether it arrived. */
  public Outcome resendUnknown(String id) {
    OutboxEntry entry = held(id, OutboxState.UNKNOWN);
    revive(entry);
    return send();
  }

  /** Notes that a letter did arrive of which nobody knew. */
  public Outcome arrived(String id) {
    OutboxEntry entry = held(id, OutboxState.UNKNOWN);
    outbox.move(entry, OutboxState.SENT, now());
    return Outcome.of(Exit.COMPLETE, MailWords.letter(entry) + ": đã ghi nhận là đã đến.");
  }

  /** Notes that a letter is not wanted any more. */
  public Outcome cancel(String id) {
    OutboxEntry entry = held(id, OutboxState.DEAD, OutboxState.UNKNOWN);
    outbox.move(entry, OutboxState.CANCELLED, now());
    return Outcome.of(Exit.COMPLETE, MailWords.letter(entry) + ": đã bỏ, không gửi nữa.");
  }

  /** Where a recipient finds a file or folder of the share. */
  String place(Path file) {
    return enclosures.place(file);
  }

  /** How many letters stand where. */
  public OutboxCounts counts() {
    return outbox.counts();
  }

  /** The letters that wait for a person, the oldest first. */
  public List<HeldLetter> held() {
    return HeldLetter.in(outbox);
  }

  /** Why nothing is sent although letters wait; empty if it is not so. */
  public Optional<String> pause() {
    LocalDateTime now = now();
    return pauses
        .current()
        .filter(pause -> pause.until().isAfter(now))
        .map(pause -> MailWords.paused(pause, counts().waiting()));
  }

  /**
   * Under the lock, a letter that is still claimed was a killed run's; how many nobody knows of.
   */
  public int recover() {
    return outbox.recover(now());
  }

  private boolean revive(OutboxEntry entry) {
    LocalDateTime now = now();
    return outbox.revive(entry, now, now.plus(Backoff.GIVE_UP));
  }

  private OutboxEntry held(String id, OutboxState... states) {
    Set<OutboxState> wanted = Set.of(states);
    return named(id)
        .filter(entry -> wanted.contains(entry.state()))
        .orElseThrow(
            () ->
                new RunFailedException(
                    Exit.USAGE,
                    "Không có thư “"
                        + id
                        + "” nào đang chờ xử lý như vậy; lệnh status liệt kê các thư"
                        + " đang chờ, kèm số của từng thư."));
  }

  private Optional<OutboxEntry> named(String id) {
    if (id.matches("\\d{1,18}")) {
      return outbox.byNumber(Long.parseLong(id));
    }
    return outbox.byMessageId(id.startsWith("<") ? id : "<" + id + ">");
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
