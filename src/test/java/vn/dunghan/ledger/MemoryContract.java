package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;

/** What the program remembers of its own work, on every database. */
abstract class MemoryContract {

  private static final LocalDateTime FROZEN = LocalDateTime.of(2025, 10, 18, 1, 30, 7);
  private static final LocalDateTime SHOWN = LocalDateTime.of(2025, 10, 18, 1, 31, 0);
  private static final ReportKey OCTOBER = new ReportKey("P01", "van-hanh-2-cap", "2025-10", "");
  private static final byte[] FIGURES =
      "{\"tổng\": 12, \"hàng\": \"%s\"}"
          .formatted("Đúng hạn ".repeat(50_000))
          .getBytes(StandardCharsets.UTF_8);

  private Database database;
  private Revisions revisions;

  /** A new database; the folder is empty. */
  abstract DatabaseSettings settings(Path folder);

  @BeforeEach
  void open(@TempDir Path folder) {
    database = Database.open(settings(folder));
    revisions = new Revisions(database);
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void frozenFiguresAreReadBackToTheByte() {
    Revision revision = revisions.freeze(OCTOBER, 1, "", FIGURES, FROZEN);

    assertThat(revisions.latest(OCTOBER)).contains(revision);
    assertThat(revisions.snapshot(revision)).isEqualTo(FIGURES);
    assertThat(revision.frozenAt()).isEqualTo(FROZEN);
    assertThat(revision.isPublished()).isFalse();
  }

  @Test
  void revisionsCountFromOneForEachReportPeriodAndSubject() {
    ReportKey november = new ReportKey("P01", "van-hanh-2-cap", "2025-11", "");
    assertThat(revisions.next(OCTOBER)).isEqualTo(1);

    revisions.freeze(OCTOBER, 1, "", FIGURES, FROZEN);
    revisions.freeze(OCTOBER, 2, "sửa số liệu", FIGURES, SHOWN);

    assertThat(revisions.next(OCTOBER)).isEqualTo(3);
    assertThat(revisions.next(november)).isEqualTo(1);
    assertThat(revisions.all(OCTOBER))
        .extracting(Revision::reason)
        .containsExactly("", "sửa số liệu");
    assertThat(revisions.find(OCTOBER, 2)).map(Revision::frozenAt).contains(SHOWN);
  }

  @Test
  void frozenRevisionIsNeverReplaced() {
    Revision first = revisions.freeze(OCTOBER, 1, "", FIGURES, FROZEN);

    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(() -> revisions.freeze(OCTOBER, 1, "khác", new byte[] {1}, SHOWN));
    assertThat(revisions.all(OCTOBER)).containsExactly(first);
  }

  @Test
  void publishedOnceAndForAll() {
    Revision revision = revisions.freeze(OCTOBER, 1, "", FIGURES, FROZEN);
    assertThat(revisions.unpublished()).containsExactly(revision);

    Revision published = revisions.published(revision, "2025-10/van-hanh-2-cap/lan-1", SHOWN);

    assertThat(published.publishedAt()).isEqualTo(SHOWN);
    assertThat(revisions.unpublished()).isEmpty();
    assertThat(revisions.published(revision, "2025-10/van-hanh-2-cap/lan-1", SHOWN.plusDays(1)))
        .isEqualTo(published);
    assertThatThrownBy(() -> revisions.published(revision, "elsewhere", SHOWN))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void damagedSnapshotIsNamedAndNeverHandedOut() {
    Revision revision = revisions.freeze(OCTOBER, 1, "", FIGURES, FROZEN);
    database.jdbc().update("UPDATE report_revision SET snapshot = ?", Zlib.compressed(new byte[3]));

    assertThatExceptionOfType(DamagedSnapshot.class)
        .isThrownBy(() -> revisions.snapshot(revision))
        .withMessageContaining("van-hanh-2-cap, kỳ 2025-10, lần lập 1")
        .withMessageContaining("sao lưu");
  }

  @Test
  void cutSnapshotIsNamedToo() {
    Revision revision = revisions.freeze(OCTOBER, 1, "", FIGURES, FROZEN);
    database.jdbc().update("UPDATE report_revision SET snapshot = ?", new byte[] {1, 2});

    assertThatExceptionOfType(DamagedSnapshot.class).isThrownBy(() -> revisions.snapshot(revision));
  }

  private static Submission signed(int revision, String number, @Nullable LocalDateTime sentAt) {
    return new Submission(
        OCTOBER, revision, number, LocalDate.of(2025, 10, 20), "", sentAt, "", "");
  }

  @Test
  void lastRevisionThatWasSentIsTheOneThatALaterRevisionReplaces() {
    Submissions submissions = new Submissions(database);
    assertThat(submissions.lastSent(OCTOBER)).isEmpty();
    revisions.freeze(OCTOBER, 1, "", FIGURES, FROZEN);
    revisions.freeze(OCTOBER, 2, "bổ sung", FIGURES, FROZEN);
    Submission sent = signed(1, "45/BC-UBND", SHOWN);

    submissions.note(sent, "", SHOWN);
    submissions.note(signed(2, "46/BC-UBND", null), "", SHOWN);

    assertThat(submissions.lastSent(OCTOBER)).contains(sent);
    assertThat(submissions.all(OCTOBER)).hasSize(2);
  }

  @Test
  void correctedNoteCountsAndTheOneBeforeItIsKeptWithItsSignedCopy() {
    Submissions submissions = new Submissions(database);
    revisions.freeze(OCTOBER, 1, "", FIGURES, FROZEN);
    LocalDate day = LocalDate.of(2025, 10, 20);
    Submission wrong =
        new Submission(OCTOBER, 1, "54/BC-UBND", day, "", SHOWN, "Đã ký.pdf", "0a".repeat(32));
    Submission right =
        new Submission(
            OCTOBER, 1, "45/BC-UBND", day, "Văn bản giấy", null, "khác.pdf", "0b".repeat(32));

    submissions.note(wrong, "", SHOWN);
    submissions.note(right, "ghi nhầm số", SHOWN.plusDays(1));

    assertThat(submissions.all(OCTOBER)).containsExactly(right);
    assertThat(submissions.history(OCTOBER, 1)).containsExactly(wrong, right);
    assertThat(submissions.numbered("P01", "45/BC-UBND", 2025)).contains(right);
    assertThat(submissions.numbered("P01", "54/BC-UBND", 2025)).isEmpty();
    assertThat(submissions.numbered("P01", "45/BC-UBND", 2026)).isEmpty();
    assertThat(submissions.numbered("P02", "45/BC-UBND", 2025)).isEmpty();
  }

  @Test
  void whatAReaderWasToldOfAReportIsKnownFromTheNextDayOn() {
    ReportReminders reminders = new ReportReminders(database);
    LocalDate monday = LocalDate.of(2025, 10, 20);
    ReportReminders.Told told = new ReportReminders.Told(OCTOBER, "before/1");

    reminders.add(ReportReminders.Reader.CLERK, List.of(told), monday);
    reminders.add(ReportReminders.Reader.CLERK, List.of(told), monday.plusDays(2));

    assertThat(reminders.before("P01", ReportReminders.Reader.CLERK, monday)).isEmpty();
    assertThat(reminders.before("P01", ReportReminders.Reader.CLERK, monday.plusDays(1)))
        .containsExactly(told);
    assertThat(reminders.before("P01", ReportReminders.Reader.LEADERSHIP, monday.plusDays(1)))
        .isEmpty();
    assertThat(reminders.before("P02", ReportReminders.Reader.CLERK, monday.plusDays(1))).isEmpty();
  }

  @Test
  void gapOfARunIsKeptOnceAndOnlyForThatRun() {
    Gaps gaps = new Gaps(database);
    Gap year = new Gap("P01", "calendar", "2027", "Chưa có lịch nghỉ năm 2027.");
    Gap row = new Gap("", "row", "tasks.csv, dòng 3", "Thiếu cột content.");

    gaps.add("report 2025-10 lan 1", year, FROZEN);
    gaps.add("report 2025-10 lan 1", row, FROZEN);
    gaps.add("report 2025-10 lan 1", year, SHOWN);

    assertThat(gaps.of("report 2025-10 lan 1")).containsExactly(year, row);
    assertThat(gaps.of("report 2025-11 lan 1")).isEmpty();
  }

  @Test
  void everyReadingOfAFileIsRemembered() {
    ImportedFiles files = new ImportedFiles(database);
    ImportedFile first =
        new ImportedFile("tiến độ.csv", "progress", "0a".repeat(32), 10, 9, 1, 9, FROZEN);
    ImportedFile again =
        new ImportedFile("tiến độ.csv", "progress", "0a".repeat(32), 10, 9, 1, 0, SHOWN);

    files.add(first);
    files.add(again);

    assertThat(files.all()).containsExactly(first, again);
  }

  @Test
  void installationIsNotedOnce() {
    assertThat(Installation.of(database)).isEmpty();
    Installation installed = new Installation(FROZEN, "2025-10");

    assertThat(installed.note(database)).isEqualTo(installed);

    assertThat(new Installation(SHOWN, "2026-01").note(database)).isEqualTo(installed);
    assertThat(Installation.of(database)).contains(installed);
  }
}
