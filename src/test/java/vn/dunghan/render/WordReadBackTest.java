package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.compose.document.Cells;

class WordReadBackTest {

  private final Path folder;

  private final WordRenderer renderer = new WordRenderer(Docx.template().asTemplate());
  private final Path file;

  WordReadBackTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("report.docx");
  }

  @BeforeEach
  void write() throws IOException {
    renderer.write(SampleDocuments.monthlyReport(), file);
  }

  @Test
  void saysCellsThatStandSideBySideInARow() throws IOException {
    ReadBack written = renderer.read(file);
    assertThat(written.says(SampleTasks.cells(59))).isTrue();
    assertThat(written.says(SampleTasks.cells(59).subList(1, 4))).isTrue();
    assertThat(written.says(SampleTasks.cells(60))).isFalse();
  }

  @Test
  void doesNotSayCellsOfDifferentRowsOrInAnotherOrder() throws IOException {
    ReadBack written = renderer.read(file);
    assertThat(written.says(List.of(Cells.text("Tổng cộng"), Cells.count(60)))).isTrue();
    assertThat(written.says(List.of(Cells.count(60), Cells.text("Tổng cộng")))).isFalse();
    assertThat(written.says(List.of(Cells.text("Công an phường"), Cells.count(60)))).isFalse();
  }

  @Test
  void saysAParagraphWhateverItsSpaces() throws IOException {
    ReadBack written = renderer.read(file);
    assertThat(written.says(List.of(Cells.text("tỷ lệ  hoàn thành\nđạt 81,40% (35/43)")))).isTrue();
    assertThat(written.says(List.of(Cells.text("tỷ lệ hoàn thành đạt 81,41% (35/43)")))).isFalse();
    assertThat(
            written.says(
                List.of(
                    Cells.text(
                        "[Chỗ cần viết: hạn chế và nguyên nhân chủ quan," + " khách quan]"))))
        .isTrue();
  }

  @Test
  void seesThatAFigureWasChanged() throws IOException {
    Path changed = folder.resolve("changed.docx");
    Files.write(
        changed,
        Docx.read(file).with("word/document.xml", "81,40% (35/43)", "91,40% (35/43)").bytes());
    assertThat(renderer.read(changed).says(List.of(Cells.rate(35, 43)))).isFalse();
    assertThat(renderer.read(file).says(List.of(Cells.rate(35, 43)))).isTrue();
  }

  @Test
  void refusesAFileThatIsNoWordDocument() throws IOException {
    Path other = Files.writeString(folder.resolve("other.docx"), "PK");
    assertThatThrownBy(() -> renderer.read(other)).isInstanceOf(IOException.class);
  }
}
