package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.OccurrenceKey;
import vn.dunghan.ledger.ReportReminders.Reader;

/** What the nights leave behind, on every database. */
abstract class NightsContract {

  private static final LocalDate MONDAY = LocalDate.of(2026, 2, 9);
  private static final LocalDateTime LATE = LocalDateTime.of(2026, 2, 10, 0, 15, 3);
  private static final OccurrenceKey ONE_OFF = new OccurrenceKey("NV-1", "", "VH");
  private static final OccurrenceKey TURN = new OccurrenceKey("NV-1", "2026-01", "VH");
  private static final OccurrenceKey OTHER = new OccurrenceKey("nv-1", "", "KT");

  private Database database;
  private Nights nights;
  private Reminders reminders;

  /** A new database; the folder is empty. */
  abstract DatabaseSettings settings(Path folder);

  @BeforeEach
  void open(@TempDir Path folder) {
    database = Database.open(settings(folder));
    nights = new Nights(database);
    reminders = new Reminders(database);
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  private static Figures figures(long total, long overdue) {
    return new Figures(total, 1, total - 1, 2, 3, 4, 5, 6, overdue, 7, 8);
  }

  @Test
  void nightIsDoneWhenItIsFinishedAndTheLatestOneIsKnown() {
    nights.finish("P1", MONDAY, 40, LATE);
    nights.finish("P1", MONDAY.minusDays(3), 30, LATE.plusHours(1));
    nights.finish("P1", MONDAY, 41, LATE.plusHours(2));

    assertThat(nights.turns("P1", MONDAY)).isEqualTo(2);
    assertThat(nights.knownRows("P1", MONDAY)).isEqualTo(41);
    assertThat(nights.turns("P1", MONDAY.minusDays(1))).isZero();
    assertThat(nights.last("P1")).contains(MONDAY);
    assertThat(nights.last("P2")).isEmpty();
    assertThat(nights.lastFinished()).contains(LATE.plusHours(2));
  }

  @Test
  void nightThatWasDoneBeforeItsDayEndedIsNotOver() {
    nights.finish("P1", MONDAY, 1, MONDAY.atTime(14, 0));
    nights.finish("P1", MONDAY.minusDays(1), 1, MONDAY.atStartOfDay());

    assertThat(nights.last("P1")).contains(MONDAY);
    assertThat(nights.lastOver("P1")).contains(MONDAY.minusDays(1));
  }

  @Test
  void figuresOfANightAreReadBackToTheLastOneAndReplaced() {
    nights.put("P1", MONDAY, figures(40, 9), Map.of("VH", figures(20, 4)));
    nights.put("P1", MONDAY, figures(41, 8), Map.of("VH", figures(21, 3), "KT", figures(1, 0)));

    assertThat(nights.totals("P1", MONDAY, 5))
        .containsExactly(new Nights.Total(MONDAY, figures(41, 8)));
  }

  @Test
  void trendIsTheLastNightsUpToOneTheOldestFirst() {
    for (int day = 0; day < 4; day++) {
      nights.put("P1", MONDAY.plusDays(day), figures(40 + day, day), Map.of());
    }

    assertThat(nights.totals("P1", MONDAY.plusDays(2), 2))
        .extracting(Nights.Total::night)
        .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(2));
  }

  @Test
  void remindersAreCountedByOccurrenceOverTheDays() {
    reminders.add("P1", List.of(ONE_OFF, TURN), MONDAY);
    reminders.add("P1", List.of(ONE_OFF), MONDAY.plusDays(40));
    reminders.add("P2", List.of(ONE_OFF), MONDAY);

    assertThat(reminders.counts("P1")).isEqualTo(Map.of(ONE_OFF, 2, TURN, 1));
    assertThat(reminders.last("P1", "VH")).contains(MONDAY.plusDays(40));
    assertThat(reminders.last("P1", "KT")).isEmpty();
  }

  @Test
  void occurrencesThatDifferOnlyInCaseAreTwo() {
    reminders.add("P1", List.of(new OccurrenceKey("NV-1", "", "KT"), OTHER), MONDAY);

    assertThat(reminders.counts("P1")).hasSize(2);
  }

  @Test
  void remindersThatWereNotCommittedWereNotMade() {
    ReportReminders owed = new ReportReminders(database);
    ReportReminders.Told told =
        new ReportReminders.Told(new ReportKey("P1", "thang", "2026-01", ""), "before/1");
    new TransactionTemplate(database.transactions())
        .executeWithoutResult(
            status -> {
              reminders.add("P1", List.of(ONE_OFF), MONDAY);
              reminders.digest("P1", List.of(ONE_OFF), MONDAY);
              reminders.escalate("P1", "step", List.of(ONE_OFF), MONDAY);
              owed.add(Reader.CLERK, List.of(told), MONDAY);
              status.setRollbackOnly();
            });

    assertThat(owed.before("P1", Reader.CLERK, MONDAY.plusDays(1))).isEmpty();
    assertThat(reminders.counts("P1")).isEmpty();
    assertThat(reminders.lastDigest("P1")).isEmpty();
    assertThat(reminders.escalated("P1", "step")).isEmpty();
  }

  @Test
  void eachStepOfEscalationRemembersWhatItTold() {
    reminders.escalate("P1", "LEADER days 5", List.of(ONE_OFF, TURN), MONDAY);

    assertThat(reminders.escalated("P1", "LEADER days 5")).containsExactlyInAnyOrder(ONE_OFF, TURN);
    assertThat(reminders.escalated("P1", "CHAIR days 10")).isEmpty();
    assertThat(reminders.escalated("P2", "LEADER days 5")).isEmpty();
  }

  @Test
  void lastDigestKeepsWhatWasOverdueInIt() {
    reminders.digest("P1", List.of(ONE_OFF), MONDAY);
    reminders.digest("P1", List.of(TURN), MONDAY.plusDays(1));
    reminders.digest("P2", List.of(), MONDAY.plusDays(2));

    assertThat(reminders.lastDigest("P1")).contains(MONDAY.plusDays(1));
    assertThat(reminders.overdueInDigest("P1", MONDAY.plusDays(1))).containsExactly(TURN);
    assertThat(reminders.overdueInDigest("P2", MONDAY.plusDays(2))).isEmpty();
  }
}
