package vn.dunghan.ledger;

import java.nio.file.Path;

class DeskLedgerOnMariaDbIT extends DeskLedgerContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return MariaDb.freshSchema();
  }
}
