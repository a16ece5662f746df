package vn.dunghan.job.inbox;

import java.nio.file.Path;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.MariaDb;

class InboxOnMariaDbIT extends InboxContract {

  @Override
  DatabaseSettings database(Path folder) {
    return MariaDb.freshSchema();
  }
}
