package vn.dunghan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviseConditionTest {

  private Path folder = Path.of("");
  private List<PublishedFile> published = List.of();

  @BeforeEach
  void publish(@TempDir Path temporary) throws IOException {
    folder = Files.createDirectory(temporary.resolve("lan-1"));
    Path one = Files.writeString(folder.resolve("one.docx"), "một");
    Path two = Files.writeString(folder.resolve("two.pdf"), "hai");
    published = List.of(PublishedFile.of(one, "word"), PublishedFile.of(two, "pdf"));
  }

  @Test
  void untouchedFolderIsWholeWhateverElseLiesInIt() throws IOException {
    Files.writeString(folder.resolve("ghi chú.txt"), "của văn thư");

    assertThat(Condition.of(folder, published).isWhole()).isTrue();
  }

  @Test
  void missingAndChangedFilesAreToldApart() throws IOException {
    Files.delete(folder.resolve("one.docx"));
    Files.writeString(folder.resolve("two.pdf"), "HAI");

    Condition condition = Condition.of(folder, published);

    assertThat(condition.isWhole()).isFalse();
    assertThat(condition.folderLost()).isFalse();
    assertThat(condition.missing()).containsExactly("one.docx");
    assertThat(condition.changed()).containsExactly("two.pdf");
  }

  @Test
  void folderThatIsGoneOrEmptiedIsLost() throws IOException {
    Files.delete(folder.resolve("one.docx"));
    Files.delete(folder.resolve("two.pdf"));

    assertThat(Condition.of(folder, published).folderLost()).isTrue();
    Files.delete(folder);
    assertThat(Condition.of(folder, published).folderLost()).isTrue();
  }

  @Test
  void folderInPlaceOfAFileCountsAsChanged() throws IOException {
    Files.delete(folder.resolve("one.docx"));
    Files.createDirectory(folder.resolve("one.docx"));

    assertThat(Condition.of(folder, published).changed()).containsExactly("one.docx");
  }
}
