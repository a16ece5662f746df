package vn.dunghan.job.inbox;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.intake.Originals;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.intake.form.FilledForm;
import vn.dunghan.ledger.InboxFile;

/**
 * One run through the inbox: file by file, each so that a kill anywhere loses and doubles nothing.
 */
final class InboxRun implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(InboxRun.class);
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Inbox.Memory memory;
  private final Originals originals;
  private final Staging staging;
  private final InboxReader reader;
  private final SightBook sights;
  private final Returns returns;
  private final Told told;
  private final Progress progress;
  private final LocalDateTime now;
  private final Map<String, LocalDateTime> latest;
  private final Settlement settlement;
  private final Storing storing;

  InboxRun(
      Inbox.Memory memory,
      Originals originals,
      Staging staging,
      InboxReader reader,
      SightBook sights,
      Returns returns,
      Told told,
      Progress progress,
      LocalDateTime now) {
    this.memory = memory;
    this.originals = originals;
    this.staging = staging;
    this.reader = reader;
    this.sights = sights;
    this.returns = returns;
    this.told = told;
    this.progress = progress;
    this.now = now;
    this.latest = memory.files().latest(now);
    this.settlement =
        new Settlement(memory.files(), originals, reader, sights, returns, told, progress);
    this.storing = new Storing(memory, originals, staging, reader, settlement, told, progress);
  }

  /** Stores what was read and waits. */
  void flush() {
    storing.flush();
  }

  Settlement settlement() {
    return settlement;
  }

  /** Takes a file, or leaves it to wait; no fault of one file stops the others. */
  void take(Look look) {
    progress.file();
    if (!look.waits().isEmpty()) {
      waits(look.arrival(), look.waits());
    }
    look.staged().ifPresent(staged -> take(look, staged));
  }

  private void take(Look look, Staged staged) {
    try {
      decide(look, staged);
    } catch (IOException e) {
      LOG.warn("{} not read", look.arrival().path(), e);
      waits(look.arrival(), InboxWords.NOT_READ);
    }
    if (!storing.holds(staged)) {
      staging.discard(staged);
    }
  }

  private void decide(Look look, Staged staged) throws IOException {
    Arrival arrival = look.arrival();
    if (returns.isOurs(staged.sha256())) {
      sights.settle(arrival);
      return;
    }
    if (storing.holds(staged)) {
      storing.flush();
    }
    Optional<InboxFile> known = known(staged);
    InboxFile file = known.orElseGet(() -> fresh(staged));
    switch (file.state()) {
      case DONE -> settlement.again(arrival, file, now);
      case STORED -> settlement.resume(file, arrival);
      case REFUSED -> read(look, staged, fresh(staged), Dated.ANEW);
      case SEEN -> read(look, staged, file, known.isPresent() ? Dated.BEFORE : Dated.NEVER);
    }
  }

  /** Whether a content was handed in before, and whether a killed run has set its time. */
  private enum Dated {
    NEVER,
    BEFORE,
    ANEW
  }

  private Optional<InboxFile> known(Staged staged) {
    FolderOfUnit folder = staged.arrival().folder();
    return memory.files().find(folder.ward(), folder.unit(), staged.sha256());
  }

  private InboxFile fresh(Staged staged) {
    Arrival arrival = staged.arrival();
    return InboxFile.seen(
        arrival.folder().ward(),
        arrival.folder().unit(),
        staged.sha256(),
        InboxWords.shown(arrival.path()),
        arrival.owner(),
        now);
  }

  /**
   * Reads a file that was not taken yet.
   *
   * @param dated whether the ledger knows it, and with the time of its rows
   */
  private void read(Look look, Staged staged, InboxFile known, Dated dated) throws IOException {
    if (look.notWhole().isPresent()) {
      refuseOnceQuiet(staged, known, look.notWhole().get());
    } else if (look.csv() && !isQuiet(look.arrival())) {
      waits(look.arrival(), InboxWords.STILL_WRITTEN);
    } else {
      readWhole(look, staged, known, dated);
    }
  }

  private void readWhole(Look look, Staged staged, InboxFile known, Dated dated)
      throws IOException {
    try {
      if (look.csv()) {
        takeCsv(staged, known, dated);
      } else {
        takeForm(look, staged, known, dated);
      }
    } catch (RefusedException e) {
      refuse(staged, known, e);
    }
  }

  /** Nobody can tell a whole CSV file from a beginning: it counts once it is left alone. */
  private boolean isQuiet(Arrival arrival) {
    return sights.isUnchanged(arrival) || sights.isOld(arrival, VIETNAM);
  }

  /** What cannot be opened may still be being written. */
  private void refuseOnceQuiet(Staged staged, InboxFile known, RefusedException e)
      throws IOException {
    if (sights.isUnchanged(staged.arrival())) {
      refuse(staged, known, e);
    } else {
      waits(staged.arrival(), InboxWords.STILL_WRITTEN);
    }
  }

  private void takeForm(Look look, Staged staged, InboxFile known, Dated dated) throws IOException {
    if (look.noForm().isPresent()) {
      refuse(staged, known, look.noForm().get());
      return;
    }
    FilledForm form = look.form().orElseThrow();
    form.requireOf(known.ward(), known.unit(), now);
    if (form.isBlank()) {
      sights.settle(staged.arrival());
      return;
    }
    Pending pending = new Pending(staged, form, dated(known, dated, form), dated != Dated.NEVER);
    if (storing.holds(pending)) {
      storing.flush();
      pending = new Pending(staged, form, dated(known, dated, form), dated != Dated.NEVER);
    }
    storing.add(pending);
  }

  private InboxFile dated(InboxFile known, Dated dated, FilledForm form) {
    return dated == Dated.BEFORE ? known : known.seenAt(after(form.mark().id()));
  }

  private void takeCsv(Staged staged, InboxFile known, Dated dated) throws IOException {
    storing.flush(); // many rows may be in the memory together
    InboxFile file = dated == Dated.BEFORE ? known : known.seenAt(now);
    memory.files().put(file);
    HandedIn.Csv handedIn = reader.csv(staged.copy(), file);
    keep(staged);
    progress.step();
    InboxFile stored = memory.store().store(file, handedIn.rows());
    progress.step();
    settlement.finish(stored, handedIn, staged.arrival());
    settlement.save();
  }

  /** Of two files of a form that are seen at once the later one must count. */
  private LocalDateTime after(String form) {
    LocalDateTime before = latest.get(form);
    LocalDateTime at = before == null ? now : before.plusSeconds(1);
    latest.put(form, at);
    return at;
  }

  private void keep(Staged staged) throws IOException {
    if (!staged.cut()) {
      originals.keep(staged.copy(), staged.sha256());
    }
  }

  private void refuse(Staged staged, InboxFile known, RefusedException e) throws IOException {
    keep(staged);
    settlement.refuse(known.seenAt(now).refused(e.reason()), staged.arrival());
  }

  private void waits(Arrival arrival, String reason) {
    sights.keep(arrival);
    told.waits(arrival, reason);
  }

  @Override
  public void close() {
    storing.close();
  }
}
