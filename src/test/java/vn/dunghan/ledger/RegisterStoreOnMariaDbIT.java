package vn.dunghan.ledger;

import java.nio.file.Path;

class RegisterStoreOnMariaDbIT extends RegisterStoreContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return MariaDb.freshSchema();
  }
}
