package vn.dunghan.ledger;

import java.nio.file.Path;

class NightsOnMariaDbIT extends NightsContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return MariaDb.freshSchema();
  }
}
