package vn.dunghan.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghan.deliver.TestMail.aMail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCarrierTest {

  private final Path folder;

  FolderCarrierTest(@TempDir Path folder) {
    this.folder = folder.resolve("outbox");
  }

  @Test
  void letterLiesThereUnderItsTimeItsNumberAndItsRecipient() throws IOException {
    Delivery delivery = deliver();

    assertThat(delivery.result()).isEqualTo(Result.SENT);
    Path file = only();
    assertThat(delivery.answer()).isEqualTo(file.toString());
    assertThat(file.getFileName().toString())
        .matches("2026-02-13-0730-00012-sen@hoa-sen.vn-[0-9a-f]{8}\\.eml");
    assertThat(PythonMail.read(file)).contains("Subject: Nhắc việc: 03 nhiệm vụ quá hạn");
  }

  @Test
  void sameLetterAgainWritesNothing() throws IOException {
    deliver();
    Files.writeString(only(), "đã đọc");

    assertThat(deliver().result()).isEqualTo(Result.SENT);
    assertThat(only()).hasContent("đã đọc");
  }

  @Test
  void halfOfALetterIsNeverSeen() throws IOException {
    Files.createDirectories(folder);
    deliver();
    Path whole = only();
    Path half = folder.resolve(".tmp-" + whole.getFileName());
    Files.move(whole, half);
    Files.writeString(half, "Subject: nửa");

    deliver();

    assertThat(Files.readString(only())).startsWith("Date: ").contains("X-Unsent");
  }

  @Test
  void folderThatCannotBeIsTold() throws IOException {
    Files.writeString(folder, "một tệp");

    assertThat(deliver().result()).isEqualTo(Result.UNREACHABLE);
  }

  private Delivery deliver() {
    try (FolderCarrier carrier = new FolderCarrier(folder)) {
      return carrier.deliver(aMail().mail());
    }
  }

  private Path only() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }
}
