package vn.dunghan.job.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.desk.DeskAnswer;
import vn.dunghan.compose.desk.DeskAnswer.Result;
import vn.dunghan.compose.desk.DeskAnswers;
import vn.dunghan.ledger.DeskLedger;
import vn.dunghan.ledger.TakenRequest;
import vn.dunghan.render.ExcelRenderer;

/**
 * Answers in new workbooks. The name is chosen and remembered before the workbook is made visible,
 * and what stands in it depends on nothing else, so that a run that was killed in between answers
 * once all the same.
 */
final class DeskAnswering {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");
  private static final String ENDING = ".xlsx";

  private final DeskLedger ledger;
  private final Path staging;

  /**
   * @param staging a private local folder, which is there
   */
  DeskAnswering(DeskLedger ledger, Path staging) {
    this.ledger = ledger;
    this.staging = staging;
  }

  /** Answers everything of a ward that is done and not answered; the name of the last workbook. */
  Optional<String> answer(String ward, Office office, DeskFolder folder, LocalDateTime now)
      throws IOException {
    Optional<String> last = Optional.empty();
    for (String begun : names(ledger.unanswered(ward))) {
      last = Optional.of(made(ward, office, folder, begun));
    }
    if (!ledger.unanswered(ward).isEmpty()) {
      String name = free(folder, now);
      ledger.answering(ward, name);
      last = Optional.of(made(ward, office, folder, name));
    }
    return last;
  }

  private static List<String> names(List<TakenRequest> unanswered) {
    return unanswered.stream()
        .map(TakenRequest::answeredIn)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static String free(DeskFolder folder, LocalDateTime now) {
    String name = DeskFolder.ANSWER + MINUTE.format(now) + ENDING;
    for (int i = 2; folder.has(name); i++) {
      name = DeskFolder.ANSWER + MINUTE.format(now) + "-" + i + ENDING;
    }
    return name;
  }

  private String made(String ward, Office office, DeskFolder folder, String name)
      throws IOException {
    List<DeskAnswer> answers =
        ledger.unanswered(ward).stream()
            .filter(request -> request.answeredIn().equals(name))
            .map(DeskAnswering::answer)
            .toList();
    Path staged = staging.resolve(name);
    Files.deleteIfExists(staged);
    new ExcelRenderer().write(DeskAnswers.of(office, momentOf(name), answers), staged);
    if (!folder.lay(staged, name)) {
      throw new IOException(
          folder.folder().resolve(name)
              + " đã có với nội dung khác nên chưa trả lời được. Hãy chuyển tệp đó đi nơi khác.");
    }
    Files.delete(staged);
    ledger.answered(ward, name);
    return name;
  }

  /** The minute in the name, so that the same answers are the same bytes. */
  private static LocalDateTime momentOf(String name) {
    int from = DeskFolder.ANSWER.length();
    return LocalDateTime.parse(name.substring(from, from + "2025-10-18-0800".length()), MINUTE);
  }

  private static DeskAnswer answer(TakenRequest request) {
    return new DeskAnswer(
        request.key().number(),
        request.words(),
        Result.valueOf(request.result()),
        List.of(request.answer().split("\n")));
  }
}
