package vn.dunghan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lost report is made again byte for byte: nothing of the moment of writing is in the files. */
class ReviseBytesTest {

  private static final OffsetDateTime FROZEN = OffsetDateTime.parse("2025-10-18T01:30:00+07:00");

  @Test
  void sameDocumentFrozenAtTheSameTimeGivesTheSamePdf(@TempDir Path folder) throws IOException {
    Path first = written(folder.resolve("first.pdf"), FROZEN);
    Path second = written(folder.resolve("second.pdf"), FROZEN);

    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void pdfFrozenAtAnotherTimeIsAnotherFile(@TempDir Path folder) throws IOException {
    Path first = written(folder.resolve("first.pdf"), FROZEN);
    Path later = written(folder.resolve("later.pdf"), FROZEN.plusDays(2));

    assertThat(Files.readAllBytes(later)).isNotEqualTo(Files.readAllBytes(first));
  }

  private static Path written(Path file, OffsetDateTime created) throws IOException {
    PdfRenderer.of(created).write(SampleDocuments.monthlyReport(5), file);
    return file;
  }
}
