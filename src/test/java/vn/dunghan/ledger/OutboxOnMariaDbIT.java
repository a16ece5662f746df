package vn.dunghan.ledger;

import java.nio.file.Path;

class OutboxOnMariaDbIT extends OutboxContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return MariaDb.freshSchema();
  }
}
