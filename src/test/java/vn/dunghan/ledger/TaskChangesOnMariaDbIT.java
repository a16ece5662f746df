package vn.dunghan.ledger;

import java.nio.file.Path;

class TaskChangesOnMariaDbIT extends TaskChangesContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return MariaDb.freshSchema();
  }
}
