package vn.dunghan.job.run;

import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.settings.Settings;

/** Where the database of an installation is. */
public final class Databases {

  private Databases() {}

  public static DatabaseSettings of(Home home, Settings settings) {
    vn.dunghan.settings.DatabaseSettings configured = settings.database();
    return configured.isEmbedded()
        ? DatabaseSettings.embedded(home.data())
        : DatabaseSettings.mariaDb(
            configured.url(), configured.user(), configured.password().value());
  }
}
