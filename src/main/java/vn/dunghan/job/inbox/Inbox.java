package vn.dunghan.job.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.intake.Originals;
import vn.dunghan.job.run.Failures;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Wards;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.FormStore;
import vn.dunghan.ledger.InboxFile;
import vn.dunghan.ledger.InboxFiles;
import vn.dunghan.ledger.InboxSights;
import vn.dunghan.ledger.InboxState;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.publish.Share;
import vn.dunghan.register.Unit;

/** Takes in what the units put into their folders. */
public final class Inbox {

  private final Terms terms;
  private final InboxFolders folders;
  private final RegisterStore register;
  private final Memory memory;
  private final TransactionTemplate outside;

  /**
   * What the inbox leans on beside the ledger.
   *
   * @param share the shared folder
   * @param sections codes of the report sections there are
   * @param watcher told how far a run is
   * @param ticker nanoseconds that only grow, for the time a run may take
   */
  public record Terms(
      Path share,
      Home home,
      Supplier<Set<String>> sections,
      DeadlineReader deadlines,
      InboxLimits limits,
      Watcher watcher,
      LongSupplier ticker) {}

  /** What the ledger keeps of the inbox. */
  public record Memory(InboxFiles files, InboxSights sights, FormStore store) {}

  public Inbox(
      Terms terms,
      Wards wards,
      RegisterStore register,
      Memory memory,
      PlatformTransactionManager transactions) {
    this.terms = terms;
    this.folders = new InboxFolders(wards, register);
    this.register = register;
    this.memory = memory;
    this.outside = new TransactionTemplate(transactions);
    outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
  }

  /**
   * Takes in what lies in the folders of some wards' units; run again it finds what was done. Each
   * file is a transaction of its own, committed before the file is moved, whatever transaction the
   * caller is in.
   *
   * @throws vn.dunghan.job.run.RunFailedException if the share is not connected
   */
  public InboxOutcome take(List<String> codes, LocalDateTime now) {
    return Objects.requireNonNull(outside.execute(status -> taken(codes, now)));
  }

  private InboxOutcome taken(List<String> codes, LocalDateTime now) {
    try {
      Share share = Share.open(terms.share(), terms.home().folder());
      Staging staging = new Staging(terms.home().staging().resolve("inbox"));
      staging.clear();
      InboxOutcome outcome = taken(share, staging, codes, now);
      staging.clear();
      return outcome;
    } catch (IOException e) {
      throw Failures.of(e);
    }
  }

  private InboxOutcome taken(Share share, Staging staging, List<String> codes, LocalDateTime now) {
    List<FolderOfUnit> folders = this.folders.of(share, codes);
    InboxScan scan = scan(share, codes, folders);
    SightBook sights = new SightBook(memory.sights(), now);
    List<Arrival> arrivals =
        scan.arrivals().stream().filter(arrival -> !sights.isSettled(arrival)).toList();
    Told told = new Told();
    told.all(scan);
    try (InboxRun run =
        new InboxRun(
            memory,
            new Originals(terms.home().originals()),
            staging,
            new InboxReader(register, terms.sections().get(), terms.deadlines(), now, staging),
            sights,
            new Returns(share, memory.files(), staging),
            told,
            new Progress(terms.watcher(), arrivals.size()),
            now)) {
      takeInTime(run, staging, arrivals, sights, told);
      run.flush();
      codes.forEach(ward -> run.settlement().resume(memory.files().unfinished(ward), folders));
    } finally {
      sights.save(folders);
    }
    return told.outcome();
  }

  /** Oldest first, as many as one run takes. */
  private void takeInTime(
      InboxRun run, Staging staging, List<Arrival> arrivals, SightBook sights, Told told) {
    long end = terms.ticker().getAsLong() + terms.limits().time().toNanos();
    int left = 0;
    try (Lookout lookout = new Lookout(staging, arrivals)) {
      for (int i = 0; i < arrivals.size(); i++) {
        if (i < terms.limits().files() && terms.ticker().getAsLong() < end) {
          run.take(lookout.next());
        } else {
          sights.keep(arrivals.get(i));
          left++;
        }
      }
    }
    if (left > 0) {
      told.note(InboxWords.leftForLater(left));
    }
  }

  private InboxScan scan(Share share, List<String> codes, List<FolderOfUnit> folders) {
    InboxScan scan = new InboxScan();
    for (String ward : codes) {
      Set<String> known = new HashSet<>();
      register.units(ward).stream().map(Unit::code).forEach(known::add);
      scan.lookBeside(this.folders.root(share, ward), known);
    }
    folders.forEach(scan::look);
    return scan;
  }

  /**
   * What came of the files of a ward that were seen since, as the ledger knows it: also of a run
   * that was killed before it could tell.
   */
  public InboxOutcome since(String ward, LocalDateTime from) {
    Told told = new Told();
    for (InboxFile file : memory.files().since(ward, from)) {
      if (file.state() == InboxState.REFUSED) {
        told.refused(file);
      } else {
        told.taken(file);
      }
    }
    return told.outcome();
  }
}
