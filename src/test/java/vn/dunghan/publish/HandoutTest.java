package vn.dunghan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghan.publish.Handout.Outcome;

/** A file laid where people work: never over their work, never half of it. */
class HandoutTest {

  private static final Path PLACE = Path.of("inbox", "VP", "Bieu-VP-2025-10.xlsx");

  private final Path folder;

  private final Set<String> laid = new HashSet<>();
  private Share share;
  private Handout handout;

  HandoutTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void open() throws IOException {
    share = Share.open(folder.resolve("home/share"), folder.resolve("home"));
    handout = new Handout(share);
  }

  @Test
  void aFileIsLaidAndItsFoldersMadeOnTheWay() throws IOException {
    assertThat(lay("một")).isEqualTo(Outcome.LAID);

    assertThat(there()).hasContent("một");
    assertThat(handout.fingerprint(PLACE)).get().isIn(laid);
    assertNothingBeside();
  }

  @Test
  void oursIsReplaced() throws IOException {
    lay("một");

    assertThat(lay("hai")).isEqualTo(Outcome.LAID);
    assertThat(there()).hasContent("hai");
    assertNothingBeside();
  }

  @Test
  void whatSomebodyChangedIsNeverReplaced() throws IOException {
    lay("một");
    Files.writeString(there(), "của đơn vị");

    assertThat(lay("hai")).isEqualTo(Outcome.TAKEN);
    assertThat(there()).hasContent("của đơn vị");
    assertNothingBeside();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"~$Bieu-VP-2025-10.xlsx", "~$eu-VP-2025-10.xlsx", ".~lock.Bieu-VP-2025-10.xlsx#"})
  void whatSomebodyHasOpenIsNotReplaced(String mark) throws IOException {
    lay("một");
    Files.createFile(there().resolveSibling(mark));

    assertThat(handout.isOpen(PLACE)).isTrue();
    assertThat(lay("hai")).isEqualTo(Outcome.OPEN);
    assertThat(there()).hasContent("một");
  }

  @Test
  void aLinkInThePlaceOfTheFileIsNotFollowed() throws IOException {
    Path target = Files.writeString(folder.resolve("khác.xlsx"), "khác");
    Files.createDirectories(there().getParent());
    Files.createSymbolicLink(there(), target);

    assertThatExceptionOfType(NotPublishedException.class)
        .isThrownBy(() -> lay("một"))
        .withMessageContaining("không phải là tệp");
    assertThat(target).hasContent("khác");
  }

  @Test
  void aLinkInThePlaceOfTheFolderIsNotFollowed() throws IOException {
    Path target = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createDirectories(share.inbox());
    Files.createSymbolicLink(share.inbox().resolve("VP"), target);

    assertThatExceptionOfType(NotPublishedException.class).isThrownBy(() -> lay("một"));
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void nothingIsWrittenIntoAShareThatIsNotConnected() throws IOException {
    Files.delete(share.root().resolve(Share.MARKER));

    assertThatExceptionOfType(NotPublishedException.class)
        .isThrownBy(() -> lay("một"))
        .withMessageContaining("chưa được kết nối");
    assertThat(share.root()).isEmptyDirectory();
  }

  @Test
  void onlyWhatIsOursAndUntouchedIsTakenAway() throws IOException {
    lay("một");
    Files.writeString(there(), "của đơn vị");
    assertThat(handout.remove(PLACE, laid::contains)).isFalse();
    assertThat(there()).exists();

    Files.delete(there());
    lay("một");
    assertThat(handout.remove(PLACE, laid::contains)).isTrue();
    assertThat(there()).doesNotExist();
    assertThat(handout.remove(PLACE, laid::contains)).isFalse();
  }

  /** Killed, or failing, at each single thing done to the disk; then run again. */
  @ParameterizedTest
  @ValueSource(strings = {"KILL", "ERROR", "WRONG_BYTES"})
  void interruptedAnywhereTheNextRunCompletesIt(String fault) throws IOException {
    boolean struck = true;
    for (int step = 1; struck; step++) {
      open(step);
      lay("cũ " + step);
      FaultyDisk disk = new FaultyDisk(step, FaultyDisk.Fault.valueOf(fault));
      layFaultily(new Handout(share, disk), "mới " + step);
      assertThat(Files.readString(there())).isIn("cũ " + step, "mới " + step);
      struck = disk.struck();

      assertThat(lay("mới " + step)).isEqualTo(Outcome.LAID);
      assertThat(there()).hasContent("mới " + step);
      assertNothingBeside();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "..", "", "CON:", "x.", "tab\t"})
  void aCodeThatIsNoFolderOnEverySystemIsKnown(String code) {
    assertThat(Handout.canBeFolder(code)).isFalse();
    assertThat(Handout.canBeFolder("VH-XH")).isTrue();
  }

  @Test
  void aFullDiskIsToldInWordsThatSayWhatToDo() {
    assertThatThrownBy(
            () -> {
              throw NotPublishedException.becauseOfForm(
                  new IOException("No space left on device"), there(), 20_000);
            })
        .hasMessageContaining("Chưa ghi được biểu")
        .hasMessageContaining("đã đầy");
  }

  private void open(int step) throws IOException {
    share = Share.open(folder.resolve("home-" + step + "/share"), folder.resolve("home-" + step));
    handout = new Handout(share);
  }

  private void layFaultily(Handout faulty, String text) throws IOException {
    try {
      faulty.lay(staged(text), PLACE, laid::contains);
    } catch (FaultyDisk.Killed | NotPublishedException e) {
      // as meant
    }
  }

  private Outcome lay(String text) throws IOException {
    return handout.lay(staged(text), PLACE, laid::contains);
  }

  /** Known to be ours before it is laid, as the forms' ledger has it. */
  private Path staged(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("staged"), text);
    laid.add(Sha256.of(file));
    return file;
  }

  private Path there() {
    return share.root().resolve(PLACE);
  }

  private void assertNothingBeside() throws IOException {
    try (Stream<Path> names = Files.list(there().getParent())) {
      assertThat(names).containsExactly(there());
    }
  }
}
