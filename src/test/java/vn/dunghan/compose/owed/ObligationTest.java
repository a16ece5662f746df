package vn.dunghan.compose.owed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghan.calendar.ShippedHolidays;
import vn.dunghan.calendar.WorkingCalendar;

/** A report that is owed, by the official calendar: collected to the 18th, due on the 21st, 16h. */
class ObligationTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(ShippedHolidays.days());
  private static final List<Integer> STEPS = List.of(3, 1);

  private static SendingTerms terms(String sendBefore) {
    LocalDateTime before = LocalDateTime.parse(sendBefore);
    return SendingTerms.of(
        before.toLocalDate().withDayOfMonth(18).atStartOfDay(), before, CALENDAR);
  }

  private static Obligation owed(String month, String at) {
    return owed(month, at, 0, null);
  }

  private static Obligation owed(
      String month, String at, int revision, @Nullable Dispatch dispatch) {
    SendingTerms terms = terms(month + "-21T16:00");
    LocalDateTime moment = LocalDateTime.parse(at);
    return new Obligation(
        "thang",
        "Báo cáo tháng",
        month,
        "",
        moment,
        terms,
        WorkingDaysLeft.of(terms, moment, CALENDAR),
        revision,
        "",
        List.of(),
        dispatch);
  }

  private static Obligation with(SendingTerms terms, LocalDateTime at) {
    Integer left = WorkingDaysLeft.of(terms, at, CALENDAR);
    return new Obligation(
        "thang", "Báo cáo tháng", "2025-10", "", at, terms, left, 0, "", List.of(), null);
  }

  private static Dispatch signed(@Nullable String sentAt) {
    return new Dispatch(
        "45/BC-UBND",
        LocalDate.parse("2025-10-20"),
        "",
        sentAt == null ? null : LocalDateTime.parse(sentAt));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-21T16:00, 2025-09-19T16:00, a Sunday: Friday",
    "2025-12-21T16:00, 2025-12-19T16:00, a Sunday: Friday",
    "2026-02-21T16:00, 2026-02-13T16:00, Tết: the last day before it",
    "2026-03-21T16:00, 2026-03-20T16:00, a Saturday: Friday",
    "2025-10-21T16:00, 2025-10-21T16:00, a Tuesday: the deadline itself",
    "2025-10-22T00:00, 2025-10-21T16:30, the day ends: when the office closes",
    "2025-10-21T07:30, 2025-10-20T16:30, before the office opens: the day before",
    "2026-01-11T16:00, 2026-01-10T16:00, a Sunday after a Saturday that is worked",
  })
  void internalTargetIsTheLastWorkingHourBeforeTheDeadlineWhichStands(
      String sendBefore, String target, String why) {
    SendingTerms terms =
        SendingTerms.of(
            LocalDateTime.parse("2025-09-01T00:00"), LocalDateTime.parse(sendBefore), CALENDAR);

    assertThat(terms.aim()).as(why).isEqualTo(target);
    assertThat(terms.sendBefore()).isEqualTo(sendBefore);
  }

  @Test
  void yearWithoutACalendarHasNoTargetAndTheDeadlineItselfIsAimedAt() {
    SendingTerms terms = terms("2028-03-21T16:00");

    assertThat(terms.target()).isNull();
    assertThat(terms.aim()).isEqualTo("2028-03-21T16:00");
    assertThat(WorkingDaysLeft.of(terms, LocalDateTime.parse("2028-03-01T08:00"), CALENDAR))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-17T23:59:59, 0, COLLECTING",
    "2025-10-18T00:00, 0, DUE",
    "2025-10-18T02:00, 1, READY",
    "2025-10-21T15:59:59, 1, READY",
    "2025-10-21T16:00, 1, LATE",
    "2025-10-21T16:00, 0, LATE",
  })
  void stateFollowsTheHours(String at, int revision, ObligationState state) {
    assertThat(owed("2025-10", at, revision, null).state()).isEqualTo(state);
  }

  @Test
  void signedReportIsStillOwedAndLateOnceTheDeadlinePasses() {
    Obligation before = owed("2025-10", "2025-10-21T09:00", 1, signed(null));
    Obligation after = owed("2025-10", "2025-10-22T17:00", 1, signed(null));

    assertThat(before.state()).isEqualTo(ObligationState.SIGNED);
    assertThat(after.state()).isEqualTo(ObligationState.LATE);
    assertThat(ObligationWords.state(after))
        .isEqualTo("quá hạn gửi 02 ngày; đã ký (số 45/BC-UBND ngày 20/10/2025), chưa gửi");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-21T15:59:59, false, 0",
    "2025-10-21T16:00:00, true, 1",
    "2025-10-22T16:00:00, true, 1",
    "2025-10-22T16:00:01, true, 2",
  })
  void sentIsOnTimeToTheSecondBeforeTheDeadline(String sentAt, boolean late, int days) {
    Obligation sent = owed("2025-10", "2025-10-23T08:00", 1, signed(sentAt));

    assertThat(sent.state()).isEqualTo(ObligationState.SENT);
    assertThat(sent.wasSentLate()).isEqualTo(late);
    assertThat(sent.daysLate()).isEqualTo(days);
    assertThat(ObligationWords.state(sent)).startsWith(late ? "đã gửi trễ" : "đã gửi lúc 15h59");
  }

  @Test
  void deadlineInWordsNamesTheTargetOnlyWhereItDiffersAndHowLongThatIs() {
    assertThat(ObligationWords.deadline(owed("2025-10", "2025-10-17T08:00")))
        .isEqualTo("hạn gửi trước 16 giờ 00 ngày 21/10/2025, còn 02 ngày làm việc");
    assertThat(ObligationWords.deadline(owed("2025-09", "2025-09-19T08:00")))
        .isEqualTo(
            "hạn gửi trước 16 giờ 00 ngày 21/9/2025, mục tiêu nội bộ trước 16 giờ 00 ngày 19/9/2025,"
                + " phải gửi trong hôm nay");
    assertThat(ObligationWords.deadline(owed("2025-09", "2025-09-20T08:00")))
        .endsWith("đã qua mục tiêu nội bộ, phải gửi ngay");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-21, false, not yet a month",
    "2025-08-22, true, 30 days before",
    "2025-09-19, true, until the deadline",
    "2025-09-22, false, late: something else is told",
  })
  void clashIsToldFromAMonthBeforeTheDeadline(String day, boolean told, String why) {
    assertThat(Clashes.of(owed("2025-09", day + "T00:15")).isPresent()).as(why).isEqualTo(told);
  }

  @Test
  void deadlineOnADayOffNamesTheTargetAndIsNotMoved() {
    assertThat(Clashes.of(owed("2025-12", "2025-12-01T00:15")))
        .contains(
            "Báo cáo tháng: hạn gửi trước 16 giờ 00 ngày 21/12/2025 rơi vào ngày nghỉ. Mục tiêu nội"
                + " bộ: gửi trước 16 giờ 00 ngày 19/12/2025.");
    assertThat(Clashes.of(owed("2026-03", "2026-03-01T00:15")).orElse(""))
        .contains("rơi vào ngày nghỉ", "gửi trước 16 giờ 00 ngày 20/3/2026")
        .doesNotContain("chỉ có");
    assertThat(Clashes.of(owed("2025-10", "2025-10-01T00:15"))).isEmpty();
  }

  @Test
  void deadlineOnAWorkingDayRightAfterTheCollectionIsAClashToo() {
    LocalDateTime at = LocalDateTime.parse("2025-10-10T00:15");
    SendingTerms terms =
        SendingTerms.of(
            LocalDateTime.parse("2025-10-21T00:00"),
            LocalDateTime.parse("2025-10-21T16:00"),
            CALENDAR);

    assertThat(Clashes.of(with(terms, at)).orElse(""))
        .contains(
            "hạn gửi trước 16 giờ 00 ngày 21/10/2025; từ khi hết hạn thu thập đến hạn gửi chỉ có 01"
                + " ngày làm việc. Mục tiêu nội bộ: gửi trước 16 giờ 00 ngày 21/10/2025.")
        .doesNotContain("ngày nghỉ", "sớm hơn");
  }

  @Test
  void collectionThatEndsWithinTetCannotBeWaitedForAndItIsSaidWhatToDo() {
    Obligation tet = owed("2026-02", "2026-01-22T00:15");

    assertThat(Clashes.of(tet).orElse(""))
        .contains(
            "rơi vào ngày nghỉ; từ khi hết hạn thu thập đến hạn gửi không có ngày làm việc nào")
        .contains("gửi trước 16 giờ 00 ngày 13/02/2026")
        .contains("sớm hơn hạn thu thập số liệu (hết ngày 17/02/2026)");
    assertThat(Clashes.todo(tet))
        .contains("cập nhật sớm", "bản xem trước", "thống nhất bằng văn bản");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-15, ''",
    "2025-10-16, before/3",
    "2025-10-17, before/3",
    "2025-10-20, before/1",
    "2025-10-21, before/1",
    "2025-10-22, late/2025-10-22",
    "2025-10-23, late/2025-10-23",
  })
  void remindersCountWorkingDaysBackFromTheTarget(String day, String step) {
    assertThat(steps(owed("2025-10", day + "T00:15"))).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-09, clash",
    "2026-02-10, before/3 clash",
    "2026-02-12, before/1 clash",
    "2026-02-23, late/2026-02-23",
  })
  void remindersBeforeTetCountBackFromTheLastDayThatIsWorked(String day, String steps) {
    assertThat(steps(owed("2026-02", day + "T00:15"))).isEqualTo(steps);
  }

  @Test
  void nothingIsToldOfAReportThatWasSent() {
    Obligation sent = owed("2025-10", "2025-10-22T00:15", 1, signed("2025-10-20T15:00"));

    assertThat(Notice.of(sent, STEPS)).isEmpty();
  }

  private static String steps(Obligation owed) {
    return String.join(" ", Notice.of(owed, STEPS).stream().map(Notice::step).toList());
  }
}
