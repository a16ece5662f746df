package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.cli.Clerk.Answer;

/** A shared folder on another machine: not there, not writable, full; and there again. */
class ShareFaultsTest {

  private static final String MARKER = ".dung-han-share";

  private Clerk clerk;
  private Path share;

  @BeforeEach
  void importTheExample(@TempDir Path folder) throws IOException {
    share = Files.createDirectory(folder.resolve("mounted"));
    clerk =
        Clerk.of(folder.resolve("home"), "2025-11-18T08:00")
            .writes("dung-han.yml", "share:\n  dir: " + share + "\n");
    clerk.types("import", Clerk.EXAMPLE.toString());
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", share.toString());
  }

  @Test
  void emptyMountPointIsNeverWrittenTo() throws IOException {
    Answer answer = clerk.reports("2025-10");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains(share.toString(), "chưa được kết nối", MARKER);
    assertThat(share).isEmptyDirectory();

    Files.createFile(share.resolve(MARKER));
    assertMadeAsTheFirst();
  }

  @Test
  void shareThatIsNotThereIsNotMade() throws IOException {
    Files.delete(share);

    Answer answer = clerk.reports("2025-10", "--preview");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains(share.toString());
    assertThat(share).doesNotExist();
  }

  @Test
  void placeTakenByAFileIsNamedAndTheRevisionIsCompletedOnceItIsMoved() throws IOException {
    Files.createFile(share.resolve(MARKER));
    Path inTheWay = Files.writeString(share.resolve("reports"), "một tệp");

    Answer answer = clerk.reports("2025-10");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains(inTheWay.toString(), "chạy lại");
    assertThat(inTheWay).hasContent("một tệp");

    Files.delete(inTheWay);
    assertMadeAsTheFirst();
  }

  @Test
  void signedFileInTheWayIsNotOverwritten() throws IOException {
    Files.createFile(share.resolve(MARKER));
    Path folder = Files.createDirectories(revision());
    Path signed = Files.writeString(folder.resolve("BC-van-hanh-2-cap-2025-10-lan-1.pdf"), "đã ký");

    Answer answer = clerk.reports("2025-10");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains(signed.toString(), "không ghi đè");
    assertThat(signed).hasContent("đã ký");
    assertThat(folder.resolve("manifest.json")).doesNotExist();

    Files.delete(signed);
    assertMadeAsTheFirst();
  }

  @Test
  void fullShareIsSaidToBeFullAndTheRevisionIsCompletedOnceThereIsRoom() throws Exception {
    mount("size=64k");
    Files.createFile(share.resolve(MARKER));

    Answer answer = clerk.reports("2025-10");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains("đã đầy", "giải phóng", "chạy lại");
    assertThat(Published.below(share)).noneMatch(name -> name.endsWith("manifest.json"));
    assertThat(Published.below(share)).noneMatch(name -> name.contains(".tmp-"));

    run("mount", "-o", "remount,size=8m", share.toString());
    assertMadeAsTheFirst();
  }

  @Test
  void shareThatIsReadOnlyIsSaidToBeSo() throws Exception {
    mount("size=8m");
    Files.createFile(share.resolve(MARKER));
    run("mount", "-o", "remount,ro", share.toString());

    Answer answer = clerk.reports("2025-10");

    assertThat(answer.exit()).isEqualTo(4);
    assertThat(answer.err()).contains(share.toString(), "không cho ghi", "quyền ghi");
    assertThat(Published.below(share)).containsExactly(MARKER);

    run("mount", "-o", "remount,rw", share.toString());
    assertMadeAsTheFirst();
  }

  private void assertMadeAsTheFirst() {
    Answer again = clerk.reports("2025-10");

    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("lần 1", revision().toString());
    assertThat(Published.in(revision())).hasSize(5).doesNotContain(".tmp-");
    assertThat(Published.damaged(revision())).isEmpty();
    assertThat(Figures.in(revision())).isEqualTo(Figures.expected("2025-10"));
    assertThat(clerk.home().resolve("staging")).doesNotExist();
  }

  private Path revision() {
    return share.resolve("reports/2025-10").resolve(Clerk.REPORT).resolve("lan-1");
  }

  /** Only root may mount; for others the words for a full disk are tested with publish. */
  private void mount(String options) throws Exception {
    assumeThat(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", share.toString()))
        .as("mounting a small file system is allowed")
        .isZero();
  }

  private static int run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
