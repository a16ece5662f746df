package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

  @Test
  void whatWasStoredIsThereWhenItIsOpenedAgain(@TempDir Path data) {
    try (Database database = Database.open(DatabaseSettings.embedded(data))) {
      new RegisterStore(database).wards(List.of(Rows.ward("P01")));
    }

    try (Database database = Database.open(DatabaseSettings.embedded(data))) {
      assertThat(new RegisterStore(database).wards()).containsExactly(Rows.ward("P01"));
    }
  }

  @Test
  void folderMayHaveBlanksAndVietnameseLetters(@TempDir Path folder) {
    Path data = folder.resolve("Dữ liệu phường");

    Database.open(DatabaseSettings.embedded(data)).close();

    assertThat(data.resolve("dung-han.mv.db")).exists();
  }

  @Test
  void folderWithASemicolonIsRefusedBecauseH2EndsTheNameThere(@TempDir Path folder) {
    assertThatExceptionOfType(DatabaseUnavailable.class)
        .isThrownBy(() -> DatabaseSettings.embedded(folder.resolve("a;b")))
        .withMessageContaining("a;b")
        .withMessageContaining("dấu chấm phẩy");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseMayLookIntoTheFolder(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("new").resolve("data");

    Database.open(DatabaseSettings.embedded(data)).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
        .isEqualTo("rwx------");
  }

  @Test
  void databaseThatAnotherRunHasOpenIsRefused(@TempDir Path data) throws IOException {
    DatabaseSettings settings = DatabaseSettings.embedded(data);
    Database.open(settings).close();
    try (FileChannel file =
            FileChannel.open(data.resolve("dung-han.mv.db"), StandardOpenOption.WRITE);
        FileLock lock = file.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatExceptionOfType(DatabaseInUse.class)
          .isThrownBy(() -> Database.open(settings))
          .withMessageContaining("đang được một lần chạy khác mở");
    }
  }

  @Test
  void folderThatCannotHoldADatabaseIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatExceptionOfType(DatabaseUnavailable.class)
        .isThrownBy(() -> Database.open(DatabaseSettings.embedded(file)))
        .withMessageContaining("không mở được")
        .withMessageContaining(file.toString());
  }

  @Test
  void serverThatRefusesIsNamedWithoutTheUrlsParameters() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    String url = "jdbc:mariadb://127.0.0.1:" + port + "/phuong?keyStorePassword=secret";

    assertThatExceptionOfType(DatabaseUnavailable.class)
        .isThrownBy(() -> Database.open(DatabaseSettings.mariaDb(url, "u", "p")))
        .withMessageContaining("127.0.0.1:" + port + "/phuong không trả lời")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
  }

  @Test
  void serverThatAcceptsAndThenSaysNothingIsGivenUp() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String url =
          "jdbc:mariadb://127.0.0.1:" + silent.getLocalPort() + "/phuong?connectTimeout=200";

      assertThatExceptionOfType(DatabaseUnavailable.class)
          .isThrownBy(() -> Database.open(DatabaseSettings.mariaDb(url, "u", "p")))
          .withMessageContaining("không trả lời");
    }
  }

  @Test
  void secretsStayOutOfLogs() {
    DatabaseSettings settings =
        DatabaseSettings.mariaDb("jdbc:mariadb://db/phuong?trustStorePassword=geheim", "u", "pw1");

    assertThat(settings)
        .asString()
        .contains("jdbc:mariadb://db/phuong")
        .doesNotContain("geheim", "pw1");
  }

  @Test
  void embeddedDatabaseNeedsNoLockBesideItsFile(@TempDir Path data) {
    try (Database database = Database.open(DatabaseSettings.embedded(data));
        InstallationLock lock = InstallationLock.take(database).orElseThrow()) {
      assertThat(lock.isHeld()).isTrue();
    }
  }
}
