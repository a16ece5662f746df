package vn.dunghan.ledger;

import java.nio.file.Path;

class TaskChangesOnH2Test extends TaskChangesContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return DatabaseSettings.embedded(folder);
  }
}
