package vn.dunghan.job.inbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dunghan.ledger.InboxFile;

/** Gathers what a run tells. */
final class Told {

  private final List<TakenFile> taken = new ArrayList<>();
  private final List<RefusedFile> refused = new ArrayList<>();
  private final List<WaitingFile> waiting = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  void taken(InboxFile file) {
    taken.add(
        new TakenFile(
            file.ward(),
            file.unit(),
            file.name(),
            file.seenAt(),
            file.rows(),
            file.changed(),
            file.rejected(),
            path(file.returned()),
            file.form()));
  }

  void refused(InboxFile file) {
    refused.add(
        new RefusedFile(
            file.ward(),
            file.unit(),
            file.name(),
            file.seenAt(),
            file.reason(),
            path(file.place())));
  }

  void waits(Arrival arrival, String reason) {
    waiting.add(InboxScan.waits(arrival, reason));
  }

  void note(String note) {
    notes.add(note);
  }

  void all(InboxScan scan) {
    waiting.addAll(scan.waiting());
    notes.addAll(scan.notes());
  }

  private static Optional<Path> path(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
  }

  InboxOutcome outcome() {
    return new InboxOutcome(taken, refused, waiting, notes);
  }
}
