package vn.dunghan.ledger;

import java.nio.file.Path;

class SubmissionUpgradeOnH2Test extends SubmissionUpgradeContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return DatabaseSettings.embedded(folder);
  }
}
