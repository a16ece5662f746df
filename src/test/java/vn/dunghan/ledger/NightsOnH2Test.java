package vn.dunghan.ledger;

import java.nio.file.Path;

class NightsOnH2Test extends NightsContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return DatabaseSettings.embedded(folder);
  }
}
