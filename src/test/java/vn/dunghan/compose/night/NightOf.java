package vn.dunghan.compose.night;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dunghan.assess.Assessment;
import vn.dunghan.assess.AssessmentRules;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.TestWard;
import vn.dunghan.assess.Window;
import vn.dunghan.calendar.DateRange;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.calendar.ShippedHolidays;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.Signer;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.compose.owed.SendingTerms;
import vn.dunghan.compose.owed.WorkingDaysLeft;
import vn.dunghan.deadline.DeadlineRules;
import vn.dunghan.register.Register;
import vn.dunghan.register.Unit;

/** What a night of a small ward is told from, put together in a test. */
public final class NightOf {

  public static final Office OFFICE =
      Office.ofCommittee(
          "phường Thử",
          "thành phố Mẫu",
          "Thử",
          "",
          List.of("ỦY BAN NHÂN DÂN", "PHƯỜNG THỬ"),
          new Signer("TM. ỦY BAN NHÂN DÂN", List.of("CHỦ TỊCH"), "Nguyễn Thị Thử"),
          "VT");

  private final TestWard ward;
  private final LocalDate date;
  private final Map<String, Integer> reminders = new HashMap<>();
  private final List<Obligation> reports = new ArrayList<>();
  private final List<NightTotals> trend = new ArrayList<>();

  private NightOf(TestWard ward, LocalDate date) {
    this.ward = ward;
    this.date = date;
  }

  public static NightOf ward(TestWard ward, String date) {
    return new NightOf(ward, LocalDate.parse(date));
  }

  public NightOf reminded(String key, int times) {
    reminders.put(key, times);
    return this;
  }

  public NightOf owes(String period, String collectionEnd, String sendBefore) {
    reports.add(report(period, collectionEnd, sendBefore, date.plusDays(1).atStartOfDay()));
    return this;
  }

  public NightOf earlier(String night, Figures figures) {
    trend.add(new NightTotals(LocalDate.parse(night), figures));
    return this;
  }

  /** A report as it stands at the end of a day, by the official calendar. */
  public static Obligation report(
      String period, String collectionEnd, String sendBefore, LocalDateTime at) {
    WorkingCalendar calendar = WorkingCalendar.of(ShippedHolidays.days());
    SendingTerms terms =
        SendingTerms.of(
            LocalDateTime.parse(collectionEnd), LocalDateTime.parse(sendBefore), calendar);
    return new Obligation(
        "thu",
        "Báo cáo kết quả công tác tháng 10 năm 2025",
        period,
        "",
        at,
        terms,
        WorkingDaysLeft.of(terms, at, calendar),
        0,
        "",
        List.of(),
        null);
  }

  public NightFacts facts() {
    Register register = ward.register();
    LocalDate from =
        ReportingPeriod.containing(date, PeriodKind.MONTH, PeriodBasis.ND09).range().from();
    Assessment assessment =
        Assessment.of(register, new AssessmentRules(3, new DeadlineRules(false)));
    return new NightFacts(
        OFFICE,
        date,
        register.withoutProgress(),
        assessment.in(new Window(new DateRange(from, date), 0)),
        trend,
        reminders,
        reports);
  }

  public Unit unit(String code) {
    return ward.register().units().stream()
        .filter(unit -> unit.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
