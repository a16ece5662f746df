package vn.dunghan.ledger;

import java.nio.file.Path;

class IssuedFormsOnH2Test extends IssuedFormsContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return DatabaseSettings.embedded(folder);
  }
}
