package vn.dunghan.job.inbox;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.intake.Hashes;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.InboxFiles;
import vn.dunghan.ledger.InboxSights;
import vn.dunghan.ledger.InboxSights.Sight;
import vn.dunghan.ledger.IssuedForms;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.publish.Share;

/** Which files lie in the units' folders and were not taken in yet. Looks and changes nothing. */
public final class InboxWaiting {

  private static final Logger LOG = LoggerFactory.getLogger(InboxWaiting.class);

  /** What is larger was not written here: it is not read to know it. */
  private static final long MOST_BYTES = 5L << 20;

  private final InboxFolders folders;
  private final InboxSights sights;
  private final InboxFiles files;
  private final IssuedForms issued;

  public InboxWaiting(Wards wards, RegisterStore register, Database database) {
    folders = new InboxFolders(wards, register);
    sights = new InboxSights(database);
    files = new InboxFiles(database);
    issued = new IssuedForms(database);
  }

  /** The files of some wards, those that somebody has open first, then the oldest. */
  public List<WaitingFile> in(Share share, List<String> wards) {
    InboxScan scan = new InboxScan();
    folders.of(share, wards).forEach(scan::look);
    Map<String, Sight> known = sights.all();
    Set<String> returned = files.returned();
    return Stream.concat(
            scan.waiting().stream(),
            scan.arrivals().stream()
                .filter(arrival -> !isSettled(arrival, known))
                .filter(arrival -> !isOurs(arrival, returned))
                .map(arrival -> InboxScan.waits(arrival, InboxWords.NEXT_RUN)))
        .toList();
  }

  private static boolean isSettled(Arrival arrival, Map<String, Sight> known) {
    Sight sight = known.get(arrival.path().toString());
    return sight != null
        && sight.settled()
        && sight.isOf(arrival.size(), arrival.modified().toMillis());
  }

  /** A form or a returned workbook that nobody has written into. */
  private boolean isOurs(Arrival arrival, Set<String> returned) {
    if (arrival.size() > MOST_BYTES) {
      return false;
    }
    try {
      String sha256 = Hashes.sha256(arrival.path());
      return returned.contains(sha256)
          || issued.find(arrival.folder().ward(), arrival.folder().unit(), sha256).isPresent();
    } catch (IOException e) {
      LOG.debug("{} not read", arrival.path(), e); // it waits all the same
      return false;
    }
  }
}
