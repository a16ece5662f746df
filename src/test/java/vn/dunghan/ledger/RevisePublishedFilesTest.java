package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghan.publish.PublishedFile;

class RevisePublishedFilesTest {

  private static final LocalDateTime FROZEN = LocalDateTime.of(2025, 10, 18, 1, 30);
  private static final PublishedFile WORD =
      new PublishedFile("b.docx", "word", 12, "0a".repeat(32));
  private static final PublishedFile LIST =
      new PublishedFile("a-thay-doi.xlsx", "excel", 34, "0b".repeat(32));

  @Test
  void filesOfARevisionAreKeptInTheirOrderAndReplacedTogether(@TempDir Path folder) {
    try (Database database = Database.open(DatabaseSettings.embedded(folder))) {
      ReportKey key = new ReportKey("P01", "van-hanh-2-cap", "2025-10", "");
      Revision first = new Revisions(database).freeze(key, 1, "", new byte[] {1}, FROZEN);
      Revision second = new Revisions(database).freeze(key, 2, "sửa", new byte[] {2}, FROZEN);
      PublishedFiles files = new PublishedFiles(database);
      files.put(first, List.of(WORD, LIST));
      files.put(second, List.of(LIST));

      assertThat(files.of(first)).containsExactly(WORD, LIST);

      files.put(first, List.of(LIST, WORD));

      assertThat(files.of(first)).containsExactly(LIST, WORD);
      assertThat(files.of(second)).containsExactly(LIST);
    }
  }
}
