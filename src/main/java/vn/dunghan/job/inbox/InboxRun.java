package vn.dunghan.job.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.intake.Originals;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.intake.form.FilledForm;
import vn.dunghan.ledger.FormStore;
import vn.dunghan.ledger.InboxFile;
import vn.dunghan.ledger.InboxFiles;
import vn.dunghan.ledger.InboxState;

/**
 * One run through the inbox: file by file, each so that a kill anywhere loses and doubles nothing.
 */
final class InboxRun {

  private static final Logger LOG = LoggerFactory.getLogger(InboxRun.class);
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final InboxFiles files;
  private final FormStore store;
  private final Originals originals;
  private final Staging staging;
  private final InboxReader reader;
  private final SightBook sights;
  private final Returns returns;
  private final LocalDateTime now;
  private final List<TakenFile> taken = new ArrayList<>();
  private final List<RefusedFile> refused = new ArrayList<>();
  private final List<WaitingFile> waiting = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  InboxRun(
      InboxFiles files,
      FormStore store,
      Originals originals,
      Staging staging,
      InboxReader reader,
      SightBook sights,
      Returns returns,
      LocalDateTime now) {
    this.files = files;
    this.store = store;
    this.originals = originals;
    this.staging = staging;
    this.reader = reader;
    this.sights = sights;
    this.returns = returns;
    this.now = now;
  }

  /** Takes a file, or leaves it to wait; no fault of one file stops the others. */
  void take(Arrival arrival) {
    if (sights.isSettled(arrival)) {
      return;
    }
    try {
      Optional<Staged> staged = staging.copy(arrival);
      if (staged.isEmpty()) {
        waits(arrival, InboxWords.STILL_WRITTEN);
        return;
      }
      take(staged.get());
      Files.deleteIfExists(staged.get().copy());
    } catch (IOException e) {
      LOG.warn("{} not read", arrival.path(), e);
      waits(arrival, InboxWords.NOT_READ);
    }
  }

  private void take(Staged staged) throws IOException {
    Arrival arrival = staged.arrival();
    if (returns.isOurs(staged.sha256())) {
      sights.settle(arrival);
      return;
    }
    Optional<InboxFile> known = known(staged);
    InboxState state = known.map(InboxFile::state).orElse(InboxState.SEEN);
    if (state == InboxState.DONE) {
      again(arrival, known.get());
    } else if (state == InboxState.STORED) {
      finish(known.get(), reread(known.get()), arrival);
    } else {
      read(staged);
    }
  }

  private Optional<InboxFile> known(Staged staged) {
    FolderOfUnit folder = staged.arrival().folder();
    return files.find(folder.ward(), folder.unit(), staged.sha256());
  }

  private void read(Staged staged) throws IOException {
    Arrival arrival = staged.arrival();
    boolean csv = InboxReader.isCsv(arrival.name(), staged.copy());
    try {
      if (!csv) {
        reader.requireWhole(staged.copy());
      } else if (!isQuiet(arrival)) {
        waits(arrival, InboxWords.STILL_WRITTEN);
        return;
      }
    } catch (RefusedException e) {
      refuseOnceQuiet(staged, e);
      return;
    }
    try {
      if (csv) {
        takeCsv(staged);
      } else {
        takeForm(staged);
      }
    } catch (RefusedException e) {
      refuse(staged, e.reason());
    }
  }

  /** Nobody can tell a whole CSV file from a beginning: it counts once it is left alone. */
  private boolean isQuiet(Arrival arrival) {
    return sights.isUnchanged(arrival) || sights.isOld(arrival, VIETNAM);
  }

  private void refuseOnceQuiet(Staged staged, RefusedException e) throws IOException {
    if (sights.isUnchanged(staged.arrival())) {
      refuse(staged, e.reason());
    } else {
      waits(staged.arrival(), InboxWords.STILL_WRITTEN);
    }
  }

  private void takeForm(Staged staged) throws IOException {
    FilledForm form = reader.form(staged.copy(), staged.arrival().folder());
    if (form.isBlank()) {
      sights.settle(staged.arrival());
      return;
    }
    InboxFile file = seen(staged, form.mark().id());
    keep(staged);
    HandedIn handedIn = reader.check(form, file);
    finish(handedIn.store(store, file), handedIn, staged.arrival());
  }

  private void takeCsv(Staged staged) throws IOException {
    InboxFile file = seen(staged, "");
    HandedIn handedIn = reader.csv(staged.copy(), file);
    keep(staged);
    finish(handedIn.store(store, file), handedIn, staged.arrival());
  }

  private void keep(Staged staged) throws IOException {
    if (!staged.cut()) {
      originals.keep(staged.copy(), staged.sha256());
    }
  }

  /** The time of the file's rows, kept before they are: a killed run must not make them later. */
  private InboxFile seen(Staged staged, String form) {
    InboxFile file =
        known(staged)
            .filter(known -> known.state() == InboxState.SEEN)
            .orElseGet(() -> fresh(staged).seenAt(after(form)));
    files.put(file);
    return file;
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

  /** Of two files of a form that are seen at once the later one must count. */
  private LocalDateTime after(String form) {
    return form.isEmpty()
        ? now
        : files
            .latest(form)
            .filter(latest -> !latest.isBefore(now.withNano(0)))
            .map(latest -> latest.plusSeconds(1))
            .orElse(now);
  }

  private HandedIn reread(InboxFile file) throws IOException {
    Path original = originals.of(file.sha256());
    return file.form().isEmpty()
        ? reader.csv(original, file)
        : reader.check(reader.form(original, folderOf(file)), file);
  }

  /** Puts the file away, returns what is wrong with it; may be done again. */
  private void finish(InboxFile stored, HandedIn handedIn, Arrival arrival) throws IOException {
    InboxFile file = stored.at(putAway(arrival, stored.seenAt()));
    if (handedIn.isFaulty()) {
      file = giveBack(file, handedIn, arrival.folder());
    }
    end(file);
  }

  private InboxFile giveBack(InboxFile file, HandedIn handedIn, FolderOfUnit folder)
      throws IOException {
    InboxFile returned = returns.lay(file, handedIn, originals.of(file.sha256()), folder);
    if (returned.returned().isEmpty()) {
      notes.add(InboxWords.notReturned(file));
      if (!file.place().isEmpty()) {
        Filing.explain(Path.of(file.place()), handedIn.faults());
      }
    }
    return returned;
  }

  private void end(InboxFile file) throws IOException {
    InboxFile done = file.done();
    files.put(done);
    returns.takeAway(done);
    taken.add(told(done));
  }

  static TakenFile told(InboxFile file) {
    return new TakenFile(
        file.ward(),
        file.unit(),
        file.name(),
        file.seenAt(),
        file.rows(),
        file.changed(),
        file.rejected(),
        path(file.returned()),
        file.form());
  }

  static RefusedFile toldRefused(InboxFile file) {
    return new RefusedFile(
        file.ward(), file.unit(), file.name(), file.seenAt(), file.reason(), path(file.place()));
  }

  private static Optional<Path> path(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
  }

  /** The same bytes were taken before: they count once. */
  private void again(Arrival arrival, InboxFile known) {
    notes.add(InboxWords.again(arrival, known));
    putAway(arrival, now);
  }

  private String putAway(Arrival arrival, LocalDateTime seenAt) {
    try {
      return Filing.taken(arrival, seenAt).toString();
    } catch (Filing.ChangedException e) {
      sights.keep(arrival);
    } catch (IOException e) {
      stays(arrival, e);
    }
    return "";
  }

  private void stays(Arrival arrival, IOException e) {
    LOG.warn("{} cannot be moved", arrival.path(), e);
    notes.add(InboxWords.notMoved(arrival));
    sights.settle(arrival);
  }

  private void refuse(Staged staged, String reason) throws IOException {
    Arrival arrival = staged.arrival();
    InboxFile file = known(staged).orElseGet(() -> fresh(staged)).seenAt(now).refused(reason);
    keep(staged);
    files.put(file);
    try {
      file = file.at(Filing.refused(arrival, file.seenAt(), InboxWords.why(file)).toString());
      files.put(file);
    } catch (Filing.ChangedException e) {
      sights.keep(arrival);
    } catch (IOException e) {
      stays(arrival, e);
    }
    refused.add(toldRefused(file));
  }

  private void waits(Arrival arrival, String reason) {
    sights.keep(arrival);
    waiting.add(InboxScan.waits(arrival, reason));
  }

  /** Finishes files that a killed run had put away already, but not returned. */
  void finish(List<InboxFile> left, List<FolderOfUnit> folders) {
    for (InboxFile file : left) {
      folders.stream()
          .filter(folder -> folder.unit().equals(file.unit()) && folder.ward().equals(file.ward()))
          .findFirst()
          .ifPresent(folder -> finish(file, folder));
    }
  }

  private void finish(InboxFile file, FolderOfUnit folder) {
    try {
      HandedIn handedIn = reread(file);
      Path place = folder.taken().resolve(SafeNames.stamped(file.seenAt(), file.name()));
      InboxFile put = Files.exists(place) ? file.at(place.toString()) : file;
      end(handedIn.isFaulty() ? giveBack(put, handedIn, folder) : put);
    } catch (IOException | RefusedException e) {
      LOG.warn("{} of unit {} not finished", file.sha256(), file.unit(), e);
      notes.add(InboxWords.notReturned(file));
    }
  }

  private static FolderOfUnit folderOf(InboxFile file) {
    return new FolderOfUnit(file.ward(), file.unit(), Path.of(""));
  }

  /** Leaves a file for the next run. */
  void leave(Arrival arrival) {
    sights.keep(arrival);
  }

  void note(String note) {
    notes.add(note);
  }

  InboxOutcome outcome(InboxScan scan) {
    List<WaitingFile> allWaiting = new ArrayList<>(scan.waiting());
    allWaiting.addAll(waiting);
    List<String> allNotes = new ArrayList<>(scan.notes());
    allNotes.addAll(notes);
    return new InboxOutcome(taken, refused, allWaiting, allNotes);
  }
}
