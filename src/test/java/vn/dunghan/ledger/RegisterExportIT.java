package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterExportIT {

  @Test
  void registerMovesFromH2ToMariaDbAndBack(@TempDir Path folder) throws IOException {
    try (Database h2 = Database.open(DatabaseSettings.embedded(folder.resolve("h2")));
        Database mariaDb = Database.open(MariaDb.freshSchema());
        Database back = Database.open(DatabaseSettings.embedded(folder.resolve("back")))) {
      RoundTrip.fill(new RegisterStore(h2));

      RoundTrip.move(h2, mariaDb, folder.resolve("out"));
      RoundTrip.move(mariaDb, back, folder.resolve("home"));

      assertThat(RoundTrip.said(mariaDb, "P01")).isEqualTo(RoundTrip.said(h2, "P01"));
      assertThat(RoundTrip.said(back, "P01")).isEqualTo(RoundTrip.said(h2, "P01"));
      assertThat(RoundTrip.said(back, "P02")).isEqualTo(RoundTrip.said(h2, "P02"));
    }
  }
}
