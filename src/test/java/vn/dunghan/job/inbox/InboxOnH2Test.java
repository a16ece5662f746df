package vn.dunghan.job.inbox;

import java.nio.file.Path;
import vn.dunghan.ledger.DatabaseSettings;

class InboxOnH2Test extends InboxContract {

  @Override
  DatabaseSettings database(Path folder) {
    return DatabaseSettings.embedded(folder);
  }
}
