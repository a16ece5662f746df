package vn.dunghan.ledger;

import java.nio.file.Path;

class RegisterStoreOnH2Test extends RegisterStoreContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return DatabaseSettings.embedded(folder);
  }
}
