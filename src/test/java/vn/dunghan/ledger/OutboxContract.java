package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghan.deliver.Enclosure;
import vn.dunghan.deliver.Letter;
import vn.dunghan.deliver.LetterKind;
import vn.dunghan.deliver.Recipient;

/** The letters on their way, on every database. */
abstract class OutboxContract {

  private static final LocalDateTime PUT = LocalDateTime.of(2026, 2, 13, 7, 30, 5);
  private static final LocalDateTime END = PUT.plusDays(5);
  private static final byte[] FILE =
      "bảng số liệu ".repeat(40_000).getBytes(StandardCharsets.UTF_8);

  private Database database;
  private Outbox outbox;

  /** A new database; the folder is empty. */
  abstract DatabaseSettings settings(Path folder);

  @BeforeEach
  void open(@TempDir Path folder) {
    database = Database.open(settings(folder));
    outbox = new Outbox(database);
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void letterIsReadBackToTheByte() {
    put("sen@hoa-sen.vn", Enclosure.of("Biểu.xlsx", "inbox/Biểu.xlsx", FILE));

    OutboxEntry entry = only();
    OutboxContent content = outbox.content(entry);

    assertThat(entry.recipient()).isEqualTo(new Recipient("Lê Thị Sen", "sen@hoa-sen.vn"));
    assertThat(entry.subject()).isEqualTo("Nhắc việc quá hạn 🕑");
    assertThat(entry.putAt()).isEqualTo(PUT);
    assertThat(entry.giveUpAt()).isEqualTo(END);
    assertThat(entry.state()).isEqualTo(OutboxState.NEW);
    assertThat(content.text()).isEqualTo("chữ");
    assertThat(content.html()).isEqualTo("<p>chữ</p>");
    assertThat(content.enclosures()).hasSize(1);
    assertThat(content.enclosures().get(0).name()).isEqualTo("Biểu.xlsx");
    assertThat(content.enclosures().get(0).place()).isEqualTo("inbox/Biểu.xlsx");
    assertThat(content.enclosures().get(0).bytes()).isEqualTo(FILE);
  }

  @Test
  void fileThatOnlyHasAPlaceStaysALink() {
    put("sen@hoa-sen.vn", Enclosure.link("Biểu.xlsx", "inbox/Biểu.xlsx"));

    assertThat(outbox.content(only()).enclosures().get(0).isLink()).isTrue();
  }

  @Test
  void sameContentsAreKeptOnce() {
    put("sen@hoa-sen.vn", Enclosure.of("a.pdf", "a", FILE));
    put("cuc@hoa-sen.vn", Enclosure.of("b.pdf", "b", FILE));

    assertThat(outbox.due(PUT)).hasSize(2);
    assertThat(count("SELECT COUNT(*) FROM mail_content")).isEqualTo(3);
  }

  @Test
  void letterIsPutOnceForWardKindKeyAndMailboxHoweverItIsSpelt() {
    assertThat(put("sen@hoa-sen.vn")).isTrue();
    assertThat(put("sen@hoa-sen.vn")).isFalse();
    assertThat(put("Sen@Hoa-Sen.vn")).isFalse();
    assertThat(put("cuc@hoa-sen.vn")).isTrue();
    OutboxEntry first = outbox.due(PUT).get(0);
    outbox.claim(first, "smtp");
    outbox.close(first, OutboxState.SENT, 250, "ok", PUT);
    assertThat(put("sen@hoa-sen.vn")).isFalse();
  }

  @Test
  void letterOfATransactionThatFailedWasNeverPut() {
    new TransactionTemplate(database.transactions())
        .executeWithoutResult(
            status -> {
              put("sen@hoa-sen.vn", Enclosure.of("a", "a", FILE));
              status.setRollbackOnly();
            });

    assertThat(outbox.due(PUT)).isEmpty();
    assertThat(count("SELECT COUNT(*) FROM mail_content")).isZero();
    assertThat(put("sen@hoa-sen.vn")).isTrue();
  }

  @Test
  void claimIsCommittedWhateverBecomesOfTheSurroundingTransaction() {
    put("sen@hoa-sen.vn");
    OutboxEntry entry = only();

    new TransactionTemplate(database.transactions())
        .executeWithoutResult(
            status -> {
              assertThat(outbox.claim(entry, "smtp")).isTrue();
              status.setRollbackOnly();
            });

    assertThat(state(entry)).isEqualTo(OutboxState.SENDING);
    assertThat(outbox.claim(entry, "smtp")).isFalse();
  }

  @Test
  void sentLetterCanNeverBeClaimedClosedOrRecoveredAgain() {
    put("sen@hoa-sen.vn");
    OutboxEntry entry = only();
    outbox.claim(entry, "smtp");
    outbox.close(entry, OutboxState.SENT, 250, "ok", PUT);

    assertThat(outbox.claim(entry, "smtp")).isFalse();
    outbox.close(entry, OutboxState.DEAD, 550, "no", PUT);
    outbox.retry(entry, 450, "later", PUT, PUT);
    assertThat(outbox.recover(PUT)).isZero();
    assertThat(outbox.move(entry, OutboxState.CANCELLED, PUT)).isFalse();
    assertThat(state(entry)).isEqualTo(OutboxState.SENT);
  }

  @Test
  void letterClaimedByAKilledRunIsUnknownUnlessItWasAFile() {
    put("sen@hoa-sen.vn");
    put("cuc@hoa-sen.vn");
    put("mai@hoa-sen.vn");
    List<OutboxEntry> entries = outbox.due(PUT);
    outbox.claim(entries.get(0), "smtp");
    outbox.claim(entries.get(1), "file");

    assertThat(outbox.recover(PUT.plusHours(1))).isEqualTo(1);

    assertThat(entries)
        .extracting(this::state)
        .containsExactly(OutboxState.UNKNOWN, OutboxState.RETRY, OutboxState.NEW);
    assertThat(outbox.recover(PUT.plusHours(1))).isZero();
  }

  @Test
  void letterToBeTriedAgainIsDueAtItsMomentAndNotBefore() {
    put("sen@hoa-sen.vn");
    OutboxEntry entry = only();
    outbox.claim(entry, "smtp");
    outbox.retry(entry, 451, "greylisted", PUT, PUT.plusMinutes(5));

    assertThat(outbox.due(PUT.plusMinutes(5).minusSeconds(1))).isEmpty();
    OutboxEntry again = outbox.due(PUT.plusMinutes(5)).get(0);
    assertThat(again.attempts()).isEqualTo(1);
    assertThat(again.code()).isEqualTo(451);
    assertThat(again.answer()).isEqualTo("greylisted");
    assertThat(again.closedAt()).isEqualTo(PUT);
    assertThat(again.messageId()).isEqualTo(entry.messageId());
  }

  @Test
  void letterRevivedIsDueAgainWithItsTriesForgotten() {
    put("sen@hoa-sen.vn");
    OutboxEntry entry = only();
    outbox.claim(entry, "smtp");
    outbox.close(entry, OutboxState.DEAD, 550, "no", PUT);
    OutboxEntry dead = outbox.in(Set.of(OutboxState.DEAD)).get(0);

    assertThat(outbox.revive(dead, END, END.plusDays(5))).isTrue();

    OutboxEntry revived = outbox.due(END).get(0);
    assertThat(revived.attempts()).isZero();
    assertThat(revived.giveUpAt()).isEqualTo(END.plusDays(5));
    assertThat(revived.messageId()).isEqualTo(entry.messageId());
  }

  @Test
  void lettersAreFoundByNumberAndByMessageId() {
    put("sen@hoa-sen.vn");
    OutboxEntry entry = only();

    assertThat(outbox.byNumber(entry.number())).contains(entry);
    assertThat(outbox.byMessageId(entry.messageId())).contains(entry);
    assertThat(outbox.byNumber(entry.number() + 1)).isEmpty();
    assertThat(outbox.byMessageId("<khác@x.vn>")).isEmpty();
  }

  @Test
  void lettersOfADayAreCountedByMailbox() {
    put("sen@hoa-sen.vn");
    put("cuc@hoa-sen.vn");
    for (OutboxEntry entry : outbox.due(PUT)) {
      outbox.claim(entry, "smtp");
      outbox.close(entry, OutboxState.SENT, 250, "ok", PUT);
    }

    assertThat(outbox.sentOn(PUT.toLocalDate(), "SEN@hoa-sen.vn")).isEqualTo(1);
    assertThat(outbox.sentOn(PUT.toLocalDate().plusDays(1), "sen@hoa-sen.vn")).isZero();
    assertThat(outbox.counts()).isEqualTo(new OutboxCounts(0, 2, 0, 0));
  }

  @Test
  void pauseCountsRefusalsUntilItEnds() {
    MailPauses pauses = new MailPauses(database);
    assertThat(pauses.current()).isEmpty();

    pauses.add("535 no", refusals -> PUT.plusHours(refusals));
    pauses.add("535 no", refusals -> PUT.plusHours(refusals));

    assertThat(pauses.current()).contains(new MailPause(PUT.plusHours(2), 2, "535 no"));
    pauses.end();
    assertThat(pauses.current()).isEmpty();
  }

  @Test
  void revisionPublishedIsMissingUntilItsLettersArePut() {
    Revisions revisions = new Revisions(database);
    ReportsMailed mailed = new ReportsMailed(database);
    ReportKey key = new ReportKey("P01", "van-hanh-2-cap", "2025-10", "");
    Revision frozen = revisions.freeze(key, 1, "", new byte[] {1}, PUT);
    assertThat(mailed.missing()).isEmpty();
    Revision published = revisions.published(frozen, "lan-1", PUT);
    assertThat(mailed.missing()).containsExactly(published);

    assertThat(mailed.put(published, () -> put("sen@hoa-sen.vn") ? 1 : 0)).isEqualTo(1);

    assertThat(mailed.missing()).isEmpty();
    assertThat(outbox.due(PUT)).hasSize(1);
  }

  @Test
  void lettersOfARevisionAreAllPutOrNone() {
    Revisions revisions = new Revisions(database);
    ReportsMailed mailed = new ReportsMailed(database);
    ReportKey key = new ReportKey("P01", "van-hanh-2-cap", "2025-10", "");
    Revision published =
        revisions.published(revisions.freeze(key, 1, "", new byte[] {1}, PUT), "lan-1", PUT);

    try {
      mailed.put(
          published,
          () -> {
            put("sen@hoa-sen.vn");
            throw new IllegalStateException("killed");
          });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("killed");
    }

    assertThat(outbox.due(PUT)).isEmpty();
    assertThat(mailed.missing()).containsExactly(published);
  }

  private boolean put(String address, Enclosure... enclosures) {
    Letter letter =
        new Letter(
            "P01",
            LetterKind.REMINDER,
            "2026-02-13/KTHTDT",
            new Recipient("Lê Thị Sen", address),
            "Nhắc việc quá hạn 🕑",
            "chữ",
            "<p>chữ</p>",
            List.of());
    return outbox.put(letter, List.of(enclosures), "<" + address + ">", PUT, END);
  }

  private OutboxEntry only() {
    List<OutboxEntry> due = outbox.due(PUT);
    assertThat(due).hasSize(1);
    return due.get(0);
  }

  private OutboxState state(OutboxEntry entry) {
    return outbox.byNumber(entry.number()).orElseThrow().state();
  }

  private int count(String sql) {
    Integer count = new JdbcTemplate(database.dataSource()).queryForObject(sql, Integer.class);
    return count == null ? -1 : count;
  }
}
