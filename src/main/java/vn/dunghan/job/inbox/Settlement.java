package vn.dunghan.job.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.intake.Originals;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.ledger.InboxFile;
import vn.dunghan.ledger.InboxFiles;

/**
 * What is done to a file once it is decided: it is put away, what is wrong goes back, the ledger
 * knows. May be done again from the start, whatever part of it was done.
 */
final class Settlement {

  private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

  private final InboxFiles files;
  private final Originals originals;
  private final InboxReader reader;
  private final SightBook sights;
  private final Returns returns;
  private final Told told;
  private final Progress progress;
  private final List<InboxFile> ended = new ArrayList<>();

  Settlement(
      InboxFiles files,
      Originals originals,
      InboxReader reader,
      SightBook sights,
      Returns returns,
      Told told,
      Progress progress) {
    this.files = files;
    this.originals = originals;
    this.reader = reader;
    this.sights = sights;
    this.returns = returns;
    this.told = told;
    this.progress = progress;
  }

  /** Ends a file whose rows are in. */
  void finish(InboxFile stored, HandedIn handedIn, Arrival arrival) throws IOException {
    InboxFile file = stored.at(putAway(arrival, stored.seenAt()));
    progress.step();
    end(handedIn.isFaulty() ? giveBack(file, handedIn, arrival.folder()) : file);
  }

  /** Ends a file whose rows a killed run had stored, and which still lies in the inbox. */
  void resume(InboxFile stored, Arrival arrival) throws IOException {
    finish(stored, reread(stored), arrival);
  }

  /** Ends files that a killed run had put away already. */
  void resume(List<InboxFile> left, List<FolderOfUnit> folders) {
    for (InboxFile file : left) {
      folders.stream()
          .filter(folder -> folder.isOf(file.ward(), file.unit()))
          .findFirst()
          .ifPresent(folder -> resume(file, folder));
    }
    save();
  }

  private void resume(InboxFile file, FolderOfUnit folder) {
    try {
      HandedIn handedIn = reread(file);
      Path place = folder.taken().resolve(SafeNames.stamped(file.seenAt(), file.name()));
      InboxFile put = Files.exists(place) ? file.at(place.toString()) : file;
      end(handedIn.isFaulty() ? giveBack(put, handedIn, folder) : put);
    } catch (IOException | RefusedException e) {
      LOG.warn("{} of unit {} not finished", file.sha256(), file.unit(), e);
      told.note(InboxWords.notReturned(file));
    }
  }

  private HandedIn reread(InboxFile file) throws IOException {
    Path original = originals.of(file.sha256());
    return file.form().isEmpty()
        ? reader.csv(original, file)
        : reader.check(reader.form(original, file.ward(), file.unit()), file);
  }

  private InboxFile giveBack(InboxFile file, HandedIn handedIn, FolderOfUnit folder)
      throws IOException {
    InboxFile returned = returns.lay(file, handedIn, originals.of(file.sha256()), folder);
    if (returned.returned().isEmpty()) {
      told.note(InboxWords.notReturned(file));
      if (!file.place().isEmpty()) {
        Filing.explain(Path.of(file.place()), handedIn.faults());
      }
    }
    progress.step();
    return returned;
  }

  private void end(InboxFile file) throws IOException {
    InboxFile done = file.done();
    ended.add(done);
    returns.takeAway(done);
    told.taken(done);
  }

  /** Lets the ledger know which files need nothing more. */
  void save() {
    files.update(List.copyOf(ended));
    ended.clear();
  }

  /** The same bytes were taken before: they count once. */
  void again(Arrival arrival, InboxFile known, LocalDateTime now) {
    told.note(InboxWords.again(arrival, known));
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
    told.note(InboxWords.notMoved(arrival));
    sights.settle(arrival);
  }

  /** Ends a file of which nothing is taken. */
  void refuse(InboxFile file, Arrival arrival) {
    files.put(file);
    progress.step();
    InboxFile put = file;
    try {
      Path place = Filing.refused(arrival, file.seenAt(), InboxWords.why(file));
      put = file.at(place.toString());
      files.put(put);
    } catch (Filing.ChangedException e) {
      sights.keep(arrival);
    } catch (IOException e) {
      stays(arrival, e);
    }
    told.refused(put);
  }
}
