package vn.dunghan.ledger;

import java.nio.file.Path;

class IssuedFormsOnMariaDbIT extends IssuedFormsContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return MariaDb.freshSchema();
  }
}
