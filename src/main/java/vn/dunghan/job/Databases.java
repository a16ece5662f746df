package vn.dunghan.job;

import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.settings.Settings;

/** Where the database of an installation is. */
final class Databases {

  private Databases() {}

  static DatabaseSettings of(Home home, Settings settings) {
    vn.dunghan.settings.DatabaseSettings configured = settings.database();
    return configured.isEmbedded()
        ? DatabaseSettings.embedded(home.data())
        : DatabaseSettings.mariaDb(
            configured.url(), configured.user(), configured.password().value());
  }
}
