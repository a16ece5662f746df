package vn.dunghan.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.dunghan.assess.OccurrenceStatus.COMPLETED;
import static vn.dunghan.assess.OccurrenceStatus.COMPLETED_LATE;
import static vn.dunghan.assess.OccurrenceStatus.COMPLETED_ON_TIME;
import static vn.dunghan.assess.OccurrenceStatus.DUE_SOON;
import static vn.dunghan.assess.OccurrenceStatus.IN_PROGRESS;
import static vn.dunghan.assess.OccurrenceStatus.NO_DEADLINE;
import static vn.dunghan.assess.OccurrenceStatus.ONGOING;
import static vn.dunghan.assess.OccurrenceStatus.OVERDUE;
import static vn.dunghan.assess.TestWard.aTask;
import static vn.dunghan.assess.TestWard.withUnits;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghan.calendar.CalendarDay;
import vn.dunghan.calendar.DateRange;
import vn.dunghan.calendar.DayKind;
import vn.dunghan.deadline.DeadlineRules;

class AssessmentTest {

  private static final AssessmentRules RULES = new AssessmentRules(3, new DeadlineRules(false));

  /** October 2025 by Decree 09/2019: 15/9 to 14/10, listening until 18/10 00:00. */
  private static final Window OCTOBER = window("2025-09-15", "2025-10-14", 3);

  private static final Window NOVEMBER = window("2025-10-15", "2025-11-14", 3);

  @Test
  void completedTheDayBeforeTheDayNamedAfterTruocIsOnTime() {
    var ward = withUnits("A").task("T", "trước ngày 10/10/2025", "2025-09-20", "A");
    ward.done("T", "A", "2025-10-10T08:00:00", "2025-10-09");
    assertThat(only(ward, OCTOBER).status()).isEqualTo(COMPLETED_ON_TIME);
  }

  @Test
  void completedOnTheDayNamedAfterTruocIsLateByOneDay() {
    var ward = withUnits("A").task("T", "trước ngày 10/10/2025", "2025-09-20", "A");
    ward.done("T", "A", "2025-10-10T08:00:00", "2025-10-10T07:30:00");
    Finding finding = only(ward, OCTOBER);
    assertThat(finding.status()).isEqualTo(COMPLETED_LATE);
    assertThat(finding.daysLate()).isEqualTo(1);
  }

  @Test
  void completedExactlyAtTheDeadlineIsLateByAtLeastOneDay() {
    var ward = withUnits("A").task("T", "trước 16 giờ ngày 10/10/2025", "2025-09-20", "A");
    ward.done("T", "A", "2025-10-10T16:30:00", "2025-10-10T16:00:00");
    assertThat(only(ward, OCTOBER).status()).isEqualTo(COMPLETED_LATE);
    assertThat(only(ward, OCTOBER).daysLate()).isEqualTo(1);
  }

  @Test
  void daysLateAreRoundedUpToWholeDays() {
    var ward = withUnits("A").task("T", "trước ngày 06/10/2025", "2025-09-20", "A");
    ward.done("T", "A", "2025-10-09T10:00:00", "2025-10-08T00:00:01");
    assertThat(only(ward, OCTOBER).daysLate()).isEqualTo(3);
  }

  @Test
  void aCompletionWithoutAnHourCountsAsTheRecordsInstantOnTheSameDay() {
    var ward = withUnits("A").task("T", "trước 16 giờ ngày 10/10/2025", "2025-09-20", "A");
    ward.done("T", "A", "2025-10-10T15:00:00", "2025-10-10");
    Finding finding = only(ward, OCTOBER);
    assertThat(finding.status()).isEqualTo(COMPLETED_ON_TIME);
    assertThat(finding.completed()).isEqualTo(LocalDateTime.parse("2025-10-10T15:00:00"));
  }

  @Test
  void aCompletionWithoutAnHourCountsAsTheDaysEndOnAnEarlierDay() {
    var ward = withUnits("A").task("T", "trước 16 giờ ngày 10/10/2025", "2025-09-20", "A");
    ward.done("T", "A", "2025-10-11T15:00:00", "2025-10-10");
    assertThat(only(ward, OCTOBER).completed())
        .isEqualTo(LocalDateTime.parse("2025-10-10T23:59:59"));
    assertThat(only(ward, OCTOBER).status()).isEqualTo(COMPLETED_LATE);
  }

  @Test
  void whatIsSaidBeforeTheCollectionEndAboutAnEarlierDayIsKnown() {
    var ward = withUnits("A").task("T", "chậm nhất ngày 14/10/2025", "2025-09-20", "A");
    ward.done("T", "A", "2025-10-17T23:59:59", "2025-10-14");
    assertThat(only(ward, OCTOBER).status()).isEqualTo(COMPLETED_ON_TIME);
  }

  @Test
  void whatIsSaidAtTheCollectionEndIsNotKnownAndBelongsToTheNextPeriod() {
    var ward = withUnits("A").task("T", "chậm nhất ngày 14/10/2025", "2025-09-20", "A");
    ward.done("T", "A", "2025-10-18T00:00:00", "2025-10-14");
    assertThat(only(ward, OCTOBER).status()).isEqualTo(OVERDUE);
    assertThat(only(ward, NOVEMBER).status()).isEqualTo(COMPLETED_ON_TIME);
    assertThat(only(ward, NOVEMBER).carried()).isTrue();
  }

  @Test
  void aCompletionAfterTheCutOffDoesNotCount() {
    var ward = withUnits("A").task("T", "chậm nhất ngày 14/10/2025", "2025-09-20", "A");
    ward.done("T", "A", "2025-10-16T10:00:00", "2025-10-15");
    assertThat(only(ward, OCTOBER).status()).isEqualTo(OVERDUE);
    assertThat(only(ward, NOVEMBER).status()).isEqualTo(COMPLETED_LATE);
  }

  @Test
  void aRecordBelowHundredWithoutACompletionReopens() {
    var ward = withUnits("A").task("T", "chậm nhất ngày 30/10/2025", "2025-09-20", "A");
    ward.done("T", "A", "2025-10-01T10:00:00", "2025-10-01")
        .percent("T", "A", "2025-10-05T08:00:00", 60);
    assertThat(only(ward, OCTOBER).status()).isEqualTo(IN_PROGRESS);
  }

  @Test
  void aReopeningRecordedAfterTheCutOffChangesNothing() {
    var ward = withUnits("A").task("T", "chậm nhất ngày 30/10/2025", "2025-09-20", "A");
    ward.done("T", "A", "2025-10-01T10:00:00", "2025-10-01")
        .percent("T", "A", "2025-10-15T08:00:00", 60);
    assertThat(only(ward, OCTOBER).status()).isEqualTo(COMPLETED_ON_TIME);
  }

  @Test
  void hundredPercentWithoutACompletionChangesNothing() {
    var ward = withUnits("A").task("T", "chậm nhất ngày 10/10/2025", "2025-09-20", "A");
    ward.percent("T", "A", "2025-10-05T08:00:00", 100);
    assertThat(only(ward, OCTOBER).status()).isEqualTo(OVERDUE);
  }

  @Test
  void whatWasCompletedBeforeTheWindowIsOutOfScope() {
    var ward = withUnits("A").task("T", "chậm nhất ngày 10/9/2025", "2025-09-01", "A");
    ward.done("T", "A", "2025-09-09T10:00:00", "2025-09-09");
    assertThat(findings(ward, OCTOBER).findings()).isEmpty();
  }

  @Test
  void whatWasCompletedBeforeTheWindowAndReopenedInItIsInScope() {
    var ward = withUnits("A").task("T", "chậm nhất ngày 10/9/2025", "2025-09-01", "A");
    ward.done("T", "A", "2025-09-09T10:00:00", "2025-09-09")
        .percent("T", "A", "2025-09-20T10:00:00", 50);
    assertThat(only(ward, OCTOBER).status()).isEqualTo(OVERDUE);
  }

  @Test
  void whatWasCompletedBeforeTheWindowButSaidAfterThePreviousCollectionIsInScope() {
    var ward = withUnits("A").task("T", "chậm nhất ngày 10/9/2025", "2025-09-01", "A");
    ward.done("T", "A", "2025-09-18T00:00:00", "2025-09-09");
    assertThat(only(ward, OCTOBER).status()).isEqualTo(COMPLETED_ON_TIME);
  }

  @Test
  void aTaskAssignedAfterTheWindowIsOutOfScopeAndOnItsLastDayInScope() {
    var ward = withUnits("A").task("T", "chậm nhất ngày 30/10/2025", "2025-10-15", "A");
    assertThat(findings(ward, OCTOBER).findings()).isEmpty();
    var other = withUnits("A").task("T", "chậm nhất ngày 30/10/2025", "2025-10-14", "A");
    assertThat(only(other, OCTOBER).carried()).isFalse();
  }

  @Test
  void aTaskCancelledOnTheLastDayIsOutOfScopeAndTheDayAfterInScope() {
    var task = aTask("T", "chậm nhất ngày 30/10/2025", "2025-09-20", "A");
    var cancelled = withUnits("A").task(TestWard.cancelled(task, "2025-10-14"));
    var later = withUnits("A").task(TestWard.cancelled(task, "2025-10-15"));
    assertThat(findings(cancelled, OCTOBER).findings()).isEmpty();
    assertThat(findings(later, OCTOBER).findings()).hasSize(1);
  }

  @Test
  void threeWorkingDaysLeftAreDueSoonAndFourAreNot() {
    // the days after 14/10/2025: Wed 15, Thu 16, Fri 17, Sat, Sun, Mon 20
    var soon = withUnits("A").task("T", "chậm nhất ngày 19/10/2025", "2025-09-20", "A");
    var later = withUnits("A").task("T", "chậm nhất ngày 20/10/2025", "2025-09-20", "A");
    assertThat(only(soon, OCTOBER).status()).isEqualTo(DUE_SOON);
    assertThat(only(later, OCTOBER).status()).isEqualTo(IN_PROGRESS);
  }

  @Test
  void dueSoonCountsTheDayBeforeAMidnightDeadline() {
    var ward = withUnits("A").task("T", "trước ngày 20/10/2025", "2025-09-20", "A");
    assertThat(only(ward, OCTOBER).status()).isEqualTo(DUE_SOON);
  }

  @Test
  void aMissingCalendarYearLeavesATaskInProgressAndNamesTheGap() {
    var ward = withUnits("A").task("T", "chậm nhất ngày 16/10/2025", "2025-09-20", "A");
    ward.calendar(List.of(new CalendarDay(LocalDate.of(2026, 1, 1), DayKind.OFF, "", "", "")));
    Findings findings = findings(ward, OCTOBER);
    assertThat(findings.findings().get(0).status()).isEqualTo(IN_PROGRESS);
    assertThat(findings.gaps()).hasSize(1);
    assertThat(findings.gaps().get(0).where()).isEqualTo("T A");
    assertThat(findings.gaps().get(0).message()).contains("2025");
  }

  @Test
  void tasksWithoutADeadlineAreOngoingUndatedOrCompleted() {
    var ward =
        withUnits("A")
            .task("T1", "thường xuyên", "2025-09-20", "A")
            .task("T2", "", "2025-09-20", "A")
            .task("T3", "kịp thời", "2025-09-20", "A")
            .done("T3", "A", "2025-10-01T10:00:00", "2025-10-01");
    assertThat(findings(ward, OCTOBER).findings())
        .extracting(Finding::status)
        .containsExactly(ONGOING, NO_DEADLINE, COMPLETED);
  }

  @Test
  void aTaskOfAllUnitsIsAssessedForEachUnit() {
    var ward = withUnits("A", "B", "C").task("T", "chậm nhất ngày 10/10/2025", "2025-09-20");
    ward.done("T", "B", "2025-10-09T10:00:00", "2025-10-09");
    Findings findings = findings(ward, OCTOBER);
    assertThat(findings.totals().total()).isEqualTo(3);
    assertThat(findings.byUnit(ward.register()).values())
        .extracting(Figures::completedOnTime, Figures::overdue)
        .containsExactly(tuple(0L, 1L), tuple(1L, 0L), tuple(0L, 1L));
  }

  @Test
  void aMonthlyTaskHasATurnForEachMonthFromTheFirstDeadlineAfterItsAssignment() {
    var ward = withUnits("A").task("T", "trước ngày 15 hằng tháng", "2025-08-15", "A");
    assertThat(findings(ward, OCTOBER).findings())
        .extracting(Finding::period, Finding::carried, Finding::status)
        .containsExactly(tuple("2025-09", true, OVERDUE), tuple("2025-10", false, OVERDUE));
  }

  @Test
  void aRecurringTaskEndsWithItsLastDay() {
    var task = aTask("T", "chậm nhất ngày 25 hằng tháng", "2025-08-01", "A");
    var ward = withUnits("A").task(TestWard.ending(task, "2025-09-30"));
    assertThat(findings(ward, OCTOBER).findings())
        .extracting(Finding::period)
        .containsExactly("2025-08", "2025-09");
  }

  @Test
  void anExtensionGrantedInTimeMovesTheDeadlineAndKeepsTheFirst() {
    var ward = withUnits("A").task("T", "trước ngày 01/10/2025", "2025-09-20", "A");
    ward.extended("T", "", "2025-09-30", "trước ngày 10/10/2025");
    ward.done("T", "A", "2025-10-08T10:00:00", "2025-10-08");
    Finding finding = only(ward, OCTOBER);
    assertThat(finding.status()).isEqualTo(COMPLETED_ON_TIME);
    assertThat(finding.originalDueBefore()).isEqualTo(LocalDateTime.parse("2025-10-01T00:00:00"));
    assertThat(finding.dueBefore()).isEqualTo(LocalDateTime.parse("2025-10-10T00:00:00"));
  }

  @Test
  void anExtensionGrantedOnTheDayTheDeadlinePassesDoesNotCount() {
    var ward = withUnits("A").task("T", "trước ngày 01/10/2025", "2025-09-20", "A");
    ward.extended("T", "", "2025-10-01", "trước ngày 10/10/2025");
    assertThat(only(ward, OCTOBER).extensions())
        .extracting(ExtensionFinding::counted)
        .containsExactly(false);
  }

  @Test
  void anExtensionToAnEarlierDayDoesNotCount() {
    var ward = withUnits("A").task("T", "trước ngày 10/10/2025", "2025-09-20", "A");
    ward.extended("T", "", "2025-09-25", "trước ngày 09/10/2025");
    assertThat(only(ward, OCTOBER).dueBefore())
        .isEqualTo(LocalDateTime.parse("2025-10-10T00:00:00"));
  }

  @Test
  void extensionsAreTakenInTheOrderTheyWereGranted() {
    var ward = withUnits("A").task("T", "trước ngày 01/10/2025", "2025-09-20", "A");
    ward.extended("T", "", "2025-10-05", "trước ngày 20/10/2025");
    ward.extended("T", "", "2025-09-28", "trước ngày 08/10/2025");
    assertThat(only(ward, OCTOBER).dueBefore())
        .isEqualTo(LocalDateTime.parse("2025-10-20T00:00:00"));
  }

  @Test
  void anExtensionForOneUnitLeavesTheOthersAlone() {
    var ward = withUnits("A", "B").task("T", "trước ngày 01/10/2025", "2025-09-20");
    ward.extended("T", "B", "2025-09-28", "trước ngày 30/10/2025");
    assertThat(findings(ward, OCTOBER).findings())
        .extracting(Finding::status)
        .containsExactly(OVERDUE, IN_PROGRESS);
  }

  @Test
  void anExtensionGrantedAfterTheWindowIsNotKnown() {
    var ward = withUnits("A").task("T", "trước ngày 16/10/2025", "2025-09-20", "A");
    ward.extended("T", "", "2025-10-15", "trước ngày 30/10/2025");
    assertThat(only(ward, OCTOBER).extensions()).isEmpty();
    assertThat(only(ward, NOVEMBER).extensions())
        .extracting(ExtensionFinding::counted)
        .containsExactly(true);
  }

  @Test
  void anExtensionOfATaskWithoutADeadlineDoesNotCount() {
    var ward = withUnits("A").task("T", "kịp thời", "2025-09-20", "A");
    ward.extended("T", "", "2025-09-28", "trước ngày 20/10/2025");
    assertThat(only(ward, OCTOBER).status()).isEqualTo(NO_DEADLINE);
    assertThat(only(ward, OCTOBER).extensions())
        .extracting(ExtensionFinding::counted)
        .containsExactly(false);
  }

  @Test
  void theStartNamedByTuKeepsATaskOutOfEarlierWindows() {
    var ward = withUnits("A").task("T", "từ tháng 11/2025", "2025-09-20", "A");
    assertThat(findings(ward, OCTOBER).findings()).isEmpty();
    assertThat(only(ward, NOVEMBER).carried()).isFalse();
  }

  @Test
  void aDeadlineThatCannotBeReadIsNamedAndNotCounted() {
    var ward = withUnits("A").task("T", "tháng sau", "2025-09-20", "A");
    Findings findings = findings(ward, OCTOBER);
    assertThat(findings.findings()).isEmpty();
    assertThat(findings.unreadable()).extracting(Gap::where).containsExactly("T");
  }

  @Test
  void whatComesNextIsWhatIsOpenAndFallsDueInTheNextWindow() {
    var ward =
        withUnits("A")
            .task("T1", "chậm nhất ngày 20/10/2025", "2025-09-20", "A")
            .task("T2", "chậm nhất ngày 20/10/2025", "2025-09-20", "A")
            .task("T3", "trước 16 giờ ngày 21 hằng tháng", "2025-09-01", "A")
            .task("T4", "chậm nhất ngày 20/10/2025", "2025-10-16", "A")
            .done("T2", "A", "2025-10-09T10:00:00", "2025-10-09");
    var next = new DateRange(LocalDate.parse("2025-10-15"), LocalDate.parse("2025-11-14"));
    assertThat(Assessment.of(ward.register(), RULES).upcoming(OCTOBER, next))
        .extracting(finding -> finding.task().code() + finding.period())
        .containsExactly("T1", "T32025-10");
  }

  static Window window(String from, String to, int collectDays) {
    return new Window(new DateRange(LocalDate.parse(from), LocalDate.parse(to)), collectDays);
  }

  private static Findings findings(TestWard ward, Window window) {
    return Assessment.of(ward.register(), RULES).in(window);
  }

  private static Finding only(TestWard ward, Window window) {
    List<Finding> findings = findings(ward, window).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
