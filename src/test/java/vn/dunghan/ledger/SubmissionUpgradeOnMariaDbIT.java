package vn.dunghan.ledger;

import java.nio.file.Path;

class SubmissionUpgradeOnMariaDbIT extends SubmissionUpgradeContract {

  @Override
  DatabaseSettings settings(Path folder) {
    return MariaDb.freshSchema();
  }
}
