package vn.dunghan.job.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import vn.dunghan.job.run.Failures;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.publish.Share;

/** Takes in what the units put into their folders. */
public final class Inbox {

  private final Path share;
  private final Path home;
  private final Wards wards;
  private final RegisterStore store;

  public Inbox(Path share, Path home, Wards wards, RegisterStore store) {
    this.share = share;
    this.home = home;
    this.wards = wards;
    this.store = store;
  }

  /**
   * Takes in what lies in the folders of some wards' units; run again it finds what was done.
   *
   * @throws vn.dunghan.job.run.RunFailedException if the share is not connected
   */
  public InboxOutcome take(List<String> codes, LocalDateTime now) {
    try {
      Share opened = Share.open(share, home);
      InboxScan scan = new InboxScan();
      for (FolderOfUnit folder : folders(opened, codes)) {
        scan.look(folder);
      }
      return new InboxOutcome(List.of(), List.of(), scan.waiting(), scan.notes());
    } catch (IOException e) {
      throw Failures.of(e);
    }
  }

  private List<FolderOfUnit> folders(Share opened, List<String> codes) {
    return codes.stream()
        .flatMap(
            ward ->
                store.units(ward).stream()
                    .map(
                        unit ->
                            new FolderOfUnit(
                                ward, unit.code(), root(opened, ward).resolve(unit.code()))))
        .toList();
  }

  private Path root(Share opened, String ward) {
    return wards.several() ? opened.inbox().resolve(ward) : opened.inbox();
  }
}
