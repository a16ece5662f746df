package vn.dunghan.job.inbox;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dunghan.ledger.InboxSights;
import vn.dunghan.ledger.InboxSights.Sight;

/**
 * Remembers how files lay: a file that may still be being written is taken for whole once it lay
 * unchanged for a minute; one that was read and stays is not read again until it changes.
 */
final class SightBook {

  private static final Duration UNCHANGED = Duration.ofSeconds(60);

  private final InboxSights ledger;
  private final LocalDateTime now;
  private final Map<String, Sight> before;
  private final Map<String, Sight> fresh = new HashMap<>();
  private final Set<String> kept = new HashSet<>();

  SightBook(InboxSights ledger, LocalDateTime now) {
    this.ledger = ledger;
    this.now = now;
    this.before = ledger.all();
  }

  /** Whether the file was read as it is and is to stay where it is. */
  boolean isSettled(Arrival arrival) {
    Sight sight = before.get(path(arrival));
    boolean settled =
        sight != null && sight.settled() && sight.isOf(arrival.size(), millis(arrival));
    if (settled) {
      kept.add(path(arrival));
    }
    return settled;
  }

  /** Whether the file lay unchanged for a minute; notes how it lies now. */
  boolean isUnchanged(Arrival arrival) {
    Sight sight = before.get(path(arrival));
    if (sight == null || !sight.isOf(arrival.size(), millis(arrival))) {
      sight = sight(arrival, now, false);
      fresh.put(path(arrival), sight);
    }
    kept.add(path(arrival));
    return !sight.firstSeen().plus(UNCHANGED).isAfter(now);
  }

  /** Whether the file's own time says that nobody wrote to it for a minute. */
  boolean isOld(Arrival arrival, ZoneId zone) {
    LocalDateTime modified = LocalDateTime.ofInstant(arrival.modified().toInstant(), zone);
    return !modified.plus(UNCHANGED).isAfter(now);
  }

  /** The file was read and stays where it is. */
  void settle(Arrival arrival) {
    fresh.put(path(arrival), sight(arrival, now, true));
    kept.add(path(arrival));
  }

  /** The file waits for another reason: what was known of it stays known. */
  void keep(Arrival arrival) {
    kept.add(path(arrival));
  }

  private static Sight sight(Arrival arrival, LocalDateTime at, boolean settled) {
    return new Sight(path(arrival), arrival.size(), millis(arrival), at, settled);
  }

  private static long millis(Arrival arrival) {
    return arrival.modified().toMillis();
  }

  private static String path(Arrival arrival) {
    return arrival.path().toString();
  }

  /** Brings what was noted into the ledger and forgets files of these folders that are gone. */
  void save(List<FolderOfUnit> folders) {
    List<Sight> changed = new ArrayList<>(fresh.values());
    List<String> gone =
        before.keySet().stream()
            .filter(path -> !kept.contains(path) && !fresh.containsKey(path))
            .filter(path -> folders.stream().anyMatch(folder -> folder.holds(path)))
            .toList();
    ledger.put(changed);
    ledger.forget(gone);
    fresh.clear();
  }
}
