package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;

/** What the desk remembers, on every database. */
abstract class DeskLedgerContract {

  private static final LocalDateTime NOW = LocalDateTime.of(2025, 10, 20, 8, 0, 7);
  private static final RequestKey FIRST = new RequestKey("P01", 1, "0a".repeat(32));
  private static final RequestKey SECOND = new RequestKey("P01", 2, "0b".repeat(32));

  private Database database;
  private DeskLedger ledger;

  /** A new database; the folder is empty. */
  abstract DatabaseSettings settings(Path folder);

  @BeforeEach
  void open(@TempDir Path folder) {
    database = Database.open(settings(folder));
    ledger = new DeskLedger(database);
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void bookIsIssuedAgainUntilARowOfItIsUsedThenNumberedOn() {
    IssuedBook first = ledger.issue("P01", 60, NOW);

    assertThat(first.firstNumber()).isEqualTo(1);
    assertThat(ledger.issue("P01", 60, NOW.plusDays(1))).isEqualTo(first);
    assertThat(ledger.issue("P02", 60, NOW).firstNumber()).isEqualTo(1);

    ledger.take(new RequestKey("P01", 60, "0c".repeat(32)), "Xem trước", 0, NOW);
    IssuedBook next = ledger.issue("P01", 60, NOW.plusDays(2));

    assertThat(next.firstNumber()).isEqualTo(61);
    assertThat(ledger.books("P01")).containsExactly(first, next);
  }

  @Test
  void whatIsToldOfTheBookItselfUsesNoRow() {
    IssuedBook first = ledger.issue("P01", 60, NOW);
    ledger.take(new RequestKey("P01", 0, "0c".repeat(32)), "Sổ", 0, NOW);

    assertThat(ledger.issue("P01", 60, NOW.plusDays(1))).isEqualTo(first);
  }

  @Test
  void requestGoesFromTakenToAnsweredAndNeverBack() {
    ledger.take(FIRST, "Lập lại báo cáo", 3, NOW);
    assertThat(ledger.retake(FIRST).attempts()).isEqualTo(2);
    assertThat(ledger.unanswered("P01")).isEmpty();

    ledger.done(FIRST, "DONE", "Đã lập\nlần 2", NOW);
    ledger.done(FIRST, "FAILED", "khác", NOW.plusHours(1));
    ledger.answering("P01", "tra-loi.xlsx");

    TakenRequest done = ledger.unanswered("P01").get(0);
    assertThat(done.result()).isEqualTo("DONE");
    assertThat(done.answer()).isEqualTo("Đã lập\nlần 2");
    assertThat(done.beforeRevision()).isEqualTo(3);
    assertThat(done.answeredIn()).isEqualTo("tra-loi.xlsx");

    ledger.answered("P01", "tra-loi.xlsx");
    assertThat(ledger.unanswered("P01")).isEmpty();
    assertThat(ledger.retake(FIRST).attempts()).isEqualTo(2);
    assertThat(ledger.find(FIRST).orElseThrow().state()).isEqualTo(TakenRequest.State.ANSWERED);
  }

  @Test
  void answerKeepsTheWorkbookThatWasChosenForIt() {
    ledger.take(SECOND, "Xem trước", 0, NOW);
    ledger.done(SECOND, "DONE", "x", NOW);
    ledger.answering("P01", "mot.xlsx");
    ledger.take(FIRST, "Xem trước", 0, NOW);
    ledger.done(FIRST, "DONE", "y", NOW);

    ledger.answering("P01", "hai.xlsx");

    assertThat(ledger.unanswered("P01"))
        .extracting(TakenRequest::answeredIn)
        .containsExactly("hai.xlsx", "mot.xlsx");
  }

  @Test
  void requestIsTakenOnce() {
    ledger.take(FIRST, "Xem trước", 0, NOW);

    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(() -> ledger.take(FIRST, "Xem trước", 0, NOW));
  }
}
