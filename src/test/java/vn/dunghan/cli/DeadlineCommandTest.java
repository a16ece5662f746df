package vn.dunghan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghan.cli.Clerk.Answer;

class DeadlineCommandTest {

  private final Path folder;

  DeadlineCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Answer asks(String... command) {
    return Clerk.of(folder.resolve("home"), "2025-11-18T08:00").types(command);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trước ngày 15/10/2025 | 2025-09-20 | 14/10/2025",
        "chậm nhất trước 16 giờ, ngày 21/10/2025 | 20/9/2025 | 16",
        "trong 10 ngày làm việc | 2025-09-22 | 06/10/2025",
        "trong tháng 10/2025 | 2025-09-20 | 31/10/2025",
      })
  void phraseIsExplainedStepByStep(String phrase, String assigned, String said) {
    Answer answer = asks("deadline", phrase, "--assigned", assigned);

    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).startsWith("“" + phrase + "”").contains("- ").contains(said);
  }

  @Test
  void wordsOfAPhraseNeedNoQuotes() {
    assertThat(asks("deadline", "trước", "ngày", "15/10/2025", "--assigned=2025-09-20").out())
        .isEqualTo(asks("deadline", "trước ngày 15/10/2025", "--assigned=2025-09-20").out());
  }

  @Test
  void eventDeadlineNeedsItsEvent() {
    String phrase = "chậm nhất 03 ngày trước khi tổ chức";

    Answer without = asks("deadline", phrase, "--assigned=2025-09-20");
    Answer with = asks("deadline", phrase, "--assigned=2025-09-20", "--event=20/10/2025");

    assertThat(without.exit()).isEqualTo(4);
    assertThat(without.out()).contains("Không đọc được", phrase);
    assertThat(with.exit()).isZero();
    assertThat(with.out()).contains("17/10/2025");
  }

  @Test
  void asLongAsThereIsNoRegisterNoneIsMade() {
    asks("deadline", "trước ngày 15/10/2025", "--assigned=2025-09-20");

    assertThat(folder.resolve("home")).doesNotExist();
  }
}
