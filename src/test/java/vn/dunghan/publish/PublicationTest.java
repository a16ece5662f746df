package vn.dunghan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

  private static final ReportPlace PLACE = new ReportPlace("2025-10", "", "van-hanh", "");
  private static final List<String> NAMES =
      List.of("BC-lan-1.docx", "BC-lan-1.pdf", "figures.json");

  private final Path folder;
  private final Path staged;
  private final Share share;

  PublicationTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.staged = Files.createDirectory(folder.resolve("staged"));
    this.share = Share.open(folder.resolve("home/share"), folder.resolve("home"));
    for (String name : NAMES) {
      Files.writeString(staged.resolve(name), "bytes of " + name + "\n".repeat(100_000));
    }
  }

  private Manifest manifest(int revision) throws IOException {
    return new Manifest(
        "van-hanh",
        "P01",
        "2025-10",
        revision,
        LocalDate.of(2025, 9, 15),
        LocalDate.of(2025, 10, 14),
        LocalDateTime.of(2025, 10, 15, 0, 0),
        LocalDateTime.of(2025, 10, 18, 0, 0),
        LocalDateTime.of(2025, 10, 21, 16, 0),
        List.of(
            PublishedFile.of(staged.resolve(NAMES.get(0)), "word"),
            PublishedFile.of(staged.resolve(NAMES.get(1)), "pdf"),
            PublishedFile.of(staged.resolve(NAMES.get(2)), "figures")),
        List.of(
            new Input("progress.csv", "0a".repeat(32), LocalDateTime.of(2025, 10, 17, 8, 0, 5))));
  }

  private Path target() {
    return share.root().resolve("reports/2025-10/van-hanh/lan-1");
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          contents.put(file.getFileName().toString(), Sha256.of(file));
        }
      }
    }
    return contents;
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Test
  void aRevisionIsItsFilesAndItsManifest() throws IOException {
    Publication publication = new Publication(share);

    assertThat(publication.find(PLACE, 1)).isEmpty();
    assertThat(publication.publish(staged, PLACE, manifest(1))).isEqualTo(target());

    assertThat(contents(target()))
        .containsOnlyKeys("BC-lan-1.docx", "BC-lan-1.pdf", "figures.json", "manifest.json");
    assertThat(publication.find(PLACE, 1)).contains(manifest(1));
    assertThat(publication.damages(PLACE, manifest(1))).isEmpty();
  }

  @Test
  void theManifestReadsAsTheContractSays() throws IOException {
    new Publication(share).publish(staged, PLACE, manifest(1));

    assertThat(Files.readString(target().resolve(Manifest.NAME)))
        .startsWith(
            """
            {
             "report": "van-hanh",
             "ward": "P01",
             "period": "2025-10",
             "revision": 1,
             "from": "2025-09-15",
             "to": "2025-10-14",
             "cutOff": "2025-10-15T00:00:00",
             "collectionEnd": "2025-10-18T00:00:00",
             "sendBefore": "2025-10-21T16:00:00",
             "files": [
              {
               "name": "BC-lan-1.docx",
               "format": "word",
               "bytes": 100022,
               "sha256": "\
            """);
  }

  @Test
  void publishingAgainChangesNothing() throws IOException {
    Publication publication = new Publication(share);
    publication.publish(staged, PLACE, manifest(1));
    FileTime longAgo = FileTime.from(Instant.EPOCH);
    for (String name : contents(target()).keySet()) {
      Files.setLastModifiedTime(target().resolve(name), longAgo);
    }

    publication.publish(staged, PLACE, manifest(1));

    for (String name : contents(target()).keySet()) {
      assertThat(Files.getLastModifiedTime(target().resolve(name))).isEqualTo(longAgo);
    }
  }

  @Test
  void killedAtAnyStepTheNextRunCompletesTheRevision() throws IOException {
    new Publication(share).publish(staged, PLACE, manifest(1));
    Map<String, String> whole = contents(target());
    int kills = 0;
    for (int step = 1; interrupted(new FaultyDisk(step, FaultyDisk.Fault.KILL)); step++) {
      assertNothingHalfVisible(whole);

      new Publication(share).publish(staged, PLACE, manifest(1));

      assertThat(contents(target())).as("after a kill at step %s", step).isEqualTo(whole);
      kills++;
    }
    assertThat(kills).isGreaterThan(15);
  }

  /** Publishes into an empty folder; whether the disk's fault struck. */
  private boolean interrupted(FaultyDisk disk) throws IOException {
    clear(target());
    try {
      new Publication(share, disk).publish(staged, PLACE, manifest(1));
    } catch (FaultyDisk.Killed e) {
      return true;
    }
    return false;
  }

  private void assertNothingHalfVisible(Map<String, String> whole) throws IOException {
    Map<String, String> seen = contents(target());
    seen.keySet().removeIf(name -> name.startsWith(".tmp-"));
    assertThat(whole).containsAllEntriesOf(seen);
    assertThat(new Publication(share).find(PLACE, 1).isPresent())
        .isEqualTo(seen.keySet().equals(whole.keySet()));
  }

  @Test
  void anErrorAtAnyStepLeavesTheWholeRevisionOrNoneAndNoRubbish() throws IOException {
    FaultyDisk disk = new FaultyDisk(1, FaultyDisk.Fault.ERROR);
    int errors = 0;
    for (int step = 2; publishedOrSaid(disk); step++) {
      new Publication(share).publish(staged, PLACE, manifest(1));
      assertThat(new Publication(share).damages(PLACE, manifest(1))).isEmpty();
      errors++;
      clear(target());
      disk = new FaultyDisk(step, FaultyDisk.Fault.ERROR);
    }
    assertThat(errors).isGreaterThan(15);
  }

  /** Publishes; whether the disk's fault struck. */
  private boolean publishedOrSaid(FaultyDisk disk) throws IOException {
    Publication sound = new Publication(share);
    try {
      new Publication(share, disk).publish(staged, PLACE, manifest(1));
      assertThat(sound.damages(PLACE, manifest(1))).isEmpty();
      assertThat(sound.find(PLACE, 1)).isPresent();
    } catch (NotPublishedException e) {
      assertThat(e).hasMessageContaining("chạy lại");
      assertThat(sound.find(PLACE, 1)).isEmpty();
      assertThat(contents(target()).keySet()).noneMatch(name -> name.startsWith(".tmp-"));
    }
    return disk.struck();
  }

  @Test
  void aFileCopiedWrongIsNotShown() throws IOException {
    FaultyDisk disk = new FaultyDisk(6, FaultyDisk.Fault.WRONG_BYTES);

    assertThatExceptionOfType(NotPublishedException.class)
        .isThrownBy(() -> new Publication(share, disk).publish(staged, PLACE, manifest(1)))
        .withMessageContaining("đọc lại BC-lan-1.docx thấy khác");
    assertThat(contents(target())).isEmpty();
  }

  @Test
  void whereTheServerKnowsNoSecondNamesFilesAreMoved() throws IOException {
    Disk smb =
        new Disk() {
          @Override
          void link(Path temporary, Path file) throws IOException {
            throw new FileSystemException(file.toString(), null, "Operation not supported");
          }
        };

    new Publication(share, smb).publish(staged, PLACE, manifest(1));

    assertThat(new Publication(share).damages(PLACE, manifest(1))).isEmpty();
    assertThat(contents(target())).hasSize(4);
  }

  @Test
  void whereTheServerKnowsNoSecondNamesAFileInTheWayIsKept() throws IOException {
    Path signed = Files.writeString(folder.resolve("signed"), "signed");
    Path temporary = Files.writeString(folder.resolve("temporary"), "new");
    Disk smb =
        new Disk() {
          @Override
          void link(Path from, Path file) {
            throw new UnsupportedOperationException();
          }
        };

    assertThatThrownBy(() -> smb.show(temporary, signed)).isInstanceOf(IOException.class);
    assertThat(signed).hasContent("signed");
  }

  @Test
  void aSignedFileInTheWayIsNeverOverwritten() throws IOException {
    Files.createDirectories(target());
    Path signed = Files.writeString(target().resolve("BC-lan-1.pdf"), "signed");

    assertThatExceptionOfType(NotPublishedException.class)
        .isThrownBy(() -> new Publication(share).publish(staged, PLACE, manifest(1)))
        .withMessageContaining("BC-lan-1.pdf")
        .withMessageContaining("không ghi đè")
        .withMessageContaining("--revise");
    assertThat(signed).hasContent("signed");
    assertThat(new Publication(share).find(PLACE, 1)).isEmpty();
  }

  @Test
  void leftoversOfOurOwnAreSweptAndOthersAreKept() throws IOException {
    Files.createDirectories(target());
    Files.writeString(target().resolve(".tmp-0123abcd-BC-lan-1.docx"), "half");
    Files.writeString(target().resolve(".tmp-of-somebody"), "x");
    Files.writeString(target().resolve("Ghi chú.txt"), "x");

    new Publication(share).publish(staged, PLACE, manifest(1));

    assertThat(contents(target()))
        .containsKeys(".tmp-of-somebody", "Ghi chú.txt")
        .doesNotContainKey(".tmp-0123abcd-BC-lan-1.docx");
  }

  @Test
  void aLinkPlantedAtTheFinalNameIsRefused() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "outside");
    Files.createDirectories(target());
    Files.createSymbolicLink(target().resolve("BC-lan-1.docx"), outside);

    assertThatExceptionOfType(NotPublishedException.class)
        .isThrownBy(() -> new Publication(share).publish(staged, PLACE, manifest(1)))
        .withMessageContaining("liên kết");
    assertThat(outside).hasContent("outside");
  }

  @Test
  void aLinkPlantedAtAFolderIsRefused() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createDirectories(target().getParent());
    Files.createSymbolicLink(target(), outside);

    assertThatExceptionOfType(NotPublishedException.class)
        .isThrownBy(() -> new Publication(share).publish(staged, PLACE, manifest(1)))
        .withMessageContaining("liên kết");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void theGroupReadsAndOthersDoNot() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("unix"));
    new Publication(share).publish(staged, PLACE, manifest(1));

    int mask = 07777;
    assertThat((int) Files.getAttribute(target().resolve("BC-lan-1.docx"), "unix:mode") & mask)
        .isEqualTo(0640);
    assertThat((int) Files.getAttribute(target(), "unix:mode") & mask).isEqualTo(02750);
  }

  @Test
  void aFileChangedAfterwardsIsNamed() throws IOException {
    Publication publication = new Publication(share);
    publication.publish(staged, PLACE, manifest(1));
    Files.writeString(target().resolve("BC-lan-1.pdf"), "changed");
    Files.delete(target().resolve("figures.json"));

    assertThat(publication.damages(PLACE, manifest(1)))
        .containsExactly("BC-lan-1.pdf", "figures.json");
  }

  @Test
  void aBrokenManifestMakesNoRevision() throws IOException {
    Files.createDirectories(target());
    Files.writeString(target().resolve(Manifest.NAME), "{\"report\":\"van-hanh\"}");

    assertThat(new Publication(share).find(PLACE, 1)).isEmpty();
  }

  @Test
  void aPreviewTakesThePlaceOfTheEarlierOne() throws IOException {
    Publication publication = new Publication(share);
    Path shown = publication.preview(staged, PLACE, manifest(0));
    Files.writeString(staged.resolve("BC-lan-1.docx"), "newer");

    publication.preview(staged, PLACE, manifest(0));

    assertThat(shown).isEqualTo(share.root().resolve("reports/xem-truoc/2025-10/van-hanh"));
    assertThat(shown.resolve("BC-lan-1.docx")).hasContent("newer");
    assertThat(contents(shown)).hasSize(4);
    assertThat(publication.find(PLACE, 1)).isEmpty();
  }

  @Test
  void aPreviewKilledAtAnyStepIsCompletedByTheNext() throws IOException {
    Publication sound = new Publication(share);
    Path shown = sound.preview(staged, PLACE, manifest(0));
    Files.writeString(staged.resolve("BC-lan-1.docx"), "newer");
    for (int step = 1; ; step++) {
      try {
        new Publication(share, new FaultyDisk(step, FaultyDisk.Fault.KILL))
            .preview(staged, PLACE, manifest(0));
        break;
      } catch (FaultyDisk.Killed e) {
        sound.preview(staged, PLACE, manifest(0));
        assertThat(contents(shown)).hasSize(4);
        assertThat(shown.resolve("BC-lan-1.docx")).hasContent("newer");
      }
    }
  }

  @Test
  void aShareThatIsFullOrReadOnlyIsSaidToBeSo() {
    Path root = share.root();
    assertThat(
            NotPublishedException.because(new IOException("No space left on device"), root, 2048))
        .hasMessageContaining("đã đầy, cần thêm 3 KB");
    assertThat(
            NotPublishedException.because(
                new FileSystemException("x", null, "Read-only file system"), root, 1))
        .hasMessageContaining("không cho ghi");
    assertThat(NotPublishedException.because(new IOException("Stale file handle"), root, 1))
        .hasMessageContaining("Stale file handle")
        .hasMessageContaining("kết nối");
    assertThat(NotPublishedException.because(new IOException("?"), root, Long.MAX_VALUE))
        .hasMessageContaining("đã đầy");
  }
}
