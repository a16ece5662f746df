package vn.dunghan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyRowsTest {

  private static final int ROWS = 200_000;

  /** Everything between file and sink holds at most one batch: rows come one by one. */
  @Test
  void noMoreThanABatchOfRowsIsEverHeld(@TempDir Path home) throws IOException {
    HandedIn office = new HandedIn(home);
    Path path = office.folder.resolve("directives.csv");
    try (BufferedWriter text = Files.newBufferedWriter(path)) {
      text.write("number,issued_on,title\n");
      for (int i = 0; i < ROWS; i++) {
        text.write("12/UBND,2025-09-01,Văn bản số " + i % 7 + "\n");
      }
    }
    ImportOutcome outcome = office.run(path);
    assertThat(outcome.tables())
        .singleElement()
        .satisfies(table -> assertThat(table.accepted()).isEqualTo(ROWS));
    assertThat(office.register.batches)
        .hasSize(ROWS / TableImport.BATCH)
        .allMatch(size -> size <= TableImport.BATCH);
  }

  @Test
  void rowsAreReadOnlyWhenAskedFor(@TempDir Path home) throws IOException {
    HandedIn office = new HandedIn(home).withTasks();
    Path path = office.csv("progress.csv", "task,recorded_at,percent", "NV-1,2025-10-01 08:00,5");
    RegisterTable table = RegisterSource.open(List.of(path)).tables().get(0);
    try (TableRows rows = table.open()) {
      assertThat(rows.next()).isNotNull();
      assertThat(rows.next()).isNull();
    }
    assertThat(office.register.progress).isEmpty();
  }
}
