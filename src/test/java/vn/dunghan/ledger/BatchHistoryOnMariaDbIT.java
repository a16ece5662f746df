package vn.dunghan.ledger;

import java.nio.file.Path;

class BatchHistoryOnMariaDbIT extends BatchHistoryContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return MariaDb.freshSchema();
  }
}
