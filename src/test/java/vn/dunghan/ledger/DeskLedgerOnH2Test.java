package vn.dunghan.ledger;

import java.nio.file.Path;

class DeskLedgerOnH2Test extends DeskLedgerContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return DatabaseSettings.embedded(folder);
  }
}
