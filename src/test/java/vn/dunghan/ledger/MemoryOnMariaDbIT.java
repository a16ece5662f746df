package vn.dunghan.ledger;

import java.nio.file.Path;

class MemoryOnMariaDbIT extends MemoryContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return MariaDb.freshSchema();
  }
}
