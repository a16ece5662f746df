package vn.dunghan.ledger;

import java.nio.file.Path;

class BatchHistoryOnH2Test extends BatchHistoryContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return DatabaseSettings.embedded(folder);
  }
}
