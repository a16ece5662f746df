package vn.dunghan.job.inbox;

import java.nio.file.Path;
import java.util.List;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.publish.Handout;
import vn.dunghan.publish.Share;
import vn.dunghan.register.Unit;

/** Where the units' folders are. */
final class InboxFolders {

  private final Wards wards;
  private final RegisterStore register;

  InboxFolders(Wards wards, RegisterStore register) {
    this.wards = wards;
    this.register = register;
  }

  /** The folders of the units of some wards. */
  List<FolderOfUnit> of(Share share, List<String> codes) {
    return codes.stream().flatMap(ward -> of(share, ward).stream()).toList();
  }

  private List<FolderOfUnit> of(Share share, String ward) {
    Path root = root(share, ward);
    return register.units(ward).stream()
        .map(Unit::code)
        .filter(Handout::canBeFolder)
        .map(unit -> new FolderOfUnit(ward, unit, root.resolve(unit)))
        .toList();
  }

  /** The folder that holds the folders of a ward's units. */
  Path root(Share share, String ward) {
    return wards.several() ? share.inbox().resolve(ward) : share.inbox();
  }
}
