package vn.dunghan.ledger;

import java.nio.file.Path;

class OutboxOnH2Test extends OutboxContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return DatabaseSettings.embedded(folder);
  }
}
