package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseOnMariaDbIT {

  @Test
  void secondRunFindsTheLockTakenUntilTheFirstEnds() {
    DatabaseSettings settings = MariaDb.freshSchema();
    try (Database one = Database.open(settings);
        Database two = Database.open(settings)) {
      InstallationLock first = InstallationLock.take(one).orElseThrow();
      assertThat(first.isHeld()).isTrue();
      assertThat(InstallationLock.take(two)).isEmpty();

      first.close();

      assertThat(first.isHeld()).isFalse();
      try (InstallationLock second = InstallationLock.take(two).orElseThrow()) {
        assertThat(second.isHeld()).isTrue();
      }
    }
  }

  @Test
  void installationsInOtherSchemasOfTheServerDoNotWait() {
    try (Database one = Database.open(MariaDb.freshSchema());
        Database two = Database.open(MariaDb.freshSchema());
        InstallationLock first = InstallationLock.take(one).orElseThrow();
        InstallationLock second = InstallationLock.take(two).orElseThrow()) {
      assertThat(first.isHeld()).isTrue();
      assertThat(second.isHeld()).isTrue();
    }
  }

  @Test
  void lockWhoseConnectionTheServerDroppedIsNotHeld() {
    try (Database database = Database.open(MariaDb.freshSchema());
        InstallationLock lock = InstallationLock.take(database).orElseThrow()) {
      Long holder =
          database
              .jdbc()
              .queryForObject(
                  "SELECT IS_USED_LOCK(CONCAT('dunghan-', SHA1(DATABASE())))", Long.class);
      database.jdbc().execute("KILL " + holder);

      assertThat(lock.isHeld()).isFalse();
    }
  }

  @Test
  void missingSchemaIsNamedWithWhatToDo() {
    DatabaseSettings settings =
        DatabaseSettings.mariaDb(MariaDb.url("khong_co"), MariaDb.user(), MariaDb.password());

    assertThatExceptionOfType(DatabaseUnavailable.class)
        .isThrownBy(() -> Database.open(settings))
        .withMessageContaining("khong_co chưa có trên máy chủ")
        .withMessageContaining("CREATE DATABASE");
  }

  @Test
  void everyTableTellsAccentsApartWhateverTheServersOwnCollation() {
    try (Database database = Database.open(MariaDb.freshSchema())) {
      List<String> collations =
          database
              .jdbc()
              .queryForList(
                  "SELECT DISTINCT collation_name FROM information_schema.columns WHERE"
                      + " table_schema = DATABASE() AND collation_name IS NOT NULL AND table_name"
                      + " <> 'flyway_schema_history'",
                  String.class);

      assertThat(collations).containsExactly("utf8mb4_bin");
    }
  }
}
