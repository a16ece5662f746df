package vn.dunghan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {

  private final Path home;

  PasswordsTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  void passwordIsTheFirstLineOfItsFileWithItsSpaces() throws IOException {
    write("mat-khau", " a b \n\n", "rw-------");
    Settings settings = read("password-file: mat-khau", "rw-r--r--");
    assertThat(settings.database().password().value()).isEqualTo(" a b ");
    assertThat(settings.notices()).isEmpty();
  }

  @Test
  void passwordFileThatOthersCanReadIsNoticed() throws IOException {
    write("mat-khau", "x", "rw-r--r--");
    assertThat(read("password-file: mat-khau", "rw-------").notices())
        .singleElement()
        .asString()
        .contains("mat-khau chứa mật khẩu", "chmod 600");
  }

  @Test
  void configurationThatHoldsAPasswordAndOthersCanReadIsNoticed() throws IOException {
    assertThat(read("password: x", "rw-r--r--").notices())
        .singleElement()
        .asString()
        .contains("dung-han.yml chứa mật khẩu");
    assertThat(read("password: x", "rw-r-----").notices()).isEmpty();
  }

  @Test
  void passwordNeverShowsItself() throws IOException {
    assertThat(read("password: lộ-ra", "rw-------").database()).asString().doesNotContain("lộ-ra");
  }

  private Settings read(String line, String permissions) throws IOException {
    write("dung-han.yml", "database:\n  " + line + "\n", permissions);
    return Settings.read(home);
  }

  private void write(String name, String text, String permissions) throws IOException {
    Path path = Files.writeString(home.resolve(name), text);
    assumeTrue(Files.getFileStore(path).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
