package vn.dunghan.ledger;

import java.nio.file.Path;

class MemoryOnH2Test extends MemoryContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return DatabaseSettings.embedded(folder);
  }
}
