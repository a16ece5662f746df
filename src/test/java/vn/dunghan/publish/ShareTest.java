package vn.dunghan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

  private final Path home;
  private final Path elsewhere;

  ShareTest(@TempDir Path folder) {
    this.home = folder.resolve("home");
    this.elsewhere = folder.resolve("mnt");
  }

  @Test
  void aShareInTheHomeIsMadeTheFirstTime() throws IOException {
    Share share = Share.open(home.resolve("share"), home);

    assertThat(share.root().resolve(Share.MARKER)).isRegularFile();
    assertThat(home).isDirectoryNotContaining("glob:**.moi");
    assertThat(Share.open(home.resolve("share"), home).root()).isEqualTo(share.root());
  }

  @Test
  void aShareWhoseMakingWasInterruptedIsMadeTheNextTime() throws IOException {
    Files.createDirectories(home.resolve(".share.moi"));

    assertThat(Share.open(home.resolve("share"), home).root().resolve(Share.MARKER)).exists();
  }

  @Test
  void aShareElsewhereThatIsNotThereIsNotMade() {
    assertThatExceptionOfType(NotPublishedException.class)
        .isThrownBy(() -> Share.open(elsewhere, home))
        .withMessageContaining("chưa được kết nối")
        .withMessageContaining("touch '" + elsewhere.resolve(Share.MARKER) + "'");
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  void anEmptyMountPointIsRefusedEvenInTheHome() throws IOException {
    Path mount = Files.createDirectories(home.resolve("share"));

    assertThatExceptionOfType(NotPublishedException.class)
        .isThrownBy(() -> Share.open(mount, home));
    assertThat(mount).isEmptyDirectory();
  }

  @Test
  void aMarkedShareElsewhereIsOpened() throws IOException {
    Files.createDirectories(elsewhere);
    Files.createFile(elsewhere.resolve(Share.MARKER));

    assertThat(Share.open(elsewhere, home).inbox()).isEqualTo(elsewhere.resolve("inbox"));
  }

  @Test
  void aShareThatGoesAwayIsNoticedBeforeWriting() throws IOException {
    Share share = Share.open(home.resolve("share"), home);
    Files.delete(share.root().resolve(Share.MARKER));

    assertThatExceptionOfType(NotPublishedException.class).isThrownBy(share::requireConnected);
  }

  @Test
  void wardAndSubjectAreLevelsOfTheirOwn() {
    ReportPlace place = new ReportPlace("2025-Q4", "P01", "cchc", "DV02");

    assertThat(place.revision(2)).isEqualTo(Path.of("reports/2025-Q4/P01/cchc/DV02/lan-2"));
    assertThat(place.preview()).isEqualTo(Path.of("reports/xem-truoc/2025-Q4/P01/cchc/DV02"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", "a\\b", ".", "..", "a:b", "a\nb", "a.", "a "})
  void aNameThatWouldLeaveItsFolderIsRefused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ReportPlace("2025-10", "", name, ""));
  }
}
