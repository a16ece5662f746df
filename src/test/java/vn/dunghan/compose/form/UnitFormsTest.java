package vn.dunghan.compose.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghan.assess.Assessment;
import vn.dunghan.assess.AssessmentRules;
import vn.dunghan.assess.TestWard;
import vn.dunghan.assess.Window;
import vn.dunghan.calendar.DateRange;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.deadline.DeadlineRules;
import vn.dunghan.register.Direction;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.Register;
import vn.dunghan.register.Source;
import vn.dunghan.register.Statistics;

class UnitFormsTest {

  private static final ReportingPeriod OCTOBER = ReportingPeriod.parse("2025-10", PeriodBasis.ND09);
  private static final LocalDateTime NOON = LocalDateTime.parse("2025-10-08T12:00:00");

  private final List<Indicator> indicators = new ArrayList<>();
  private final List<IndicatorValue> values = new ArrayList<>();
  private final List<Narrative> narratives = new ArrayList<>();

  @Test
  void theFormHoldsTheUnitsOwnOpenTasksTheMostUrgentFirst() {
    TestWard ward =
        TestWard.withUnits("VP", "VHXH")
            .task("NV-1", "trước ngày 20/10/2025", "2025-09-20", "VP")
            .task("NV-2", "thường xuyên", "2025-09-20", "VP")
            .task("NV-3", "chậm nhất ngày 05/10/2025", "2025-09-20", "VP")
            .task("NV-4", "trước ngày 20/10/2025", "2025-09-20", "VHXH");

    assertThat(form(ward, NOON).tasks())
        .extracting(TaskLine::task)
        .containsExactly("NV-3", "NV-1", "NV-2");
  }

  @Test
  void whatIsCompletedIsNotAskedAgain() {
    TestWard ward =
        TestWard.withUnits("VP")
            .task("NV-1", "trước ngày 20/10/2025", "2025-09-20", "VP")
            .task("NV-2", "trước ngày 20/10/2025", "2025-09-20", "VP")
            .done("NV-1", "VP", "2025-10-02T09:00:00", "2025-10-02");

    assertThat(form(ward, NOON).tasks()).extracting(TaskLine::task).containsExactly("NV-2");
  }

  @Test
  void bothDeadlinesAreShownAndEachTurnIsARow() {
    TestWard ward =
        TestWard.withUnits("VP")
            .task("NV-1", "trước 16 giờ, ngày 21 hằng tháng", "2025-09-01", "VP");

    assertThat(form(ward, NOON).tasks())
        .extracting(TaskLine::period, TaskLine::deadline, TaskLine::due)
        .containsExactly(
            tuple("2025-09", "Trước 16 giờ, ngày 21 hằng tháng", "trước 16h00, 21/9/2025"),
            tuple("2025-10", "Trước 16 giờ, ngày 21 hằng tháng", "trước 16h00, 21/10/2025"));
  }

  @Test
  void aTaskDueTodayIsNotCalledOverdueBeforeItsDeadline() {
    TestWard ward =
        TestWard.withUnits("VP").task("NV-1", "chậm nhất ngày 08/10/2025", "2025-09-20", "VP");

    assertThat(last(ward, NOON)).isEqualTo("Đến hạn hôm nay. Chưa có cập nhật");
    assertThat(last(ward, LocalDateTime.parse("2025-10-09T00:10:00")))
        .isEqualTo("Quá hạn. Chưa có cập nhật");
  }

  @Test
  void theLastThingTheUnitSaidIsShown() {
    TestWard ward =
        TestWard.withUnits("VP")
            .task("NV-1", "trước ngày 31/10/2025", "2025-09-20", "VP")
            .percent("NV-1", "VP", "2025-10-01T09:00:00", 20)
            .percent("NV-1", "VP", "2025-10-03T09:00:00", 40);

    assertThat(last(ward, NOON)).startsWith("Tiến độ 40%, cập nhật 03/10/2025");
  }

  @Test
  void theSameFormOfAnotherHourSaysTheSame() {
    TestWard ward =
        TestWard.withUnits("VP").task("NV-1", "chậm nhất ngày 01/10/2025", "2025-09-20", "VP");

    assertThat(form(ward, NOON.plusHours(3)).content()).isEqualTo(form(ward, NOON).content());
    String before = form(ward, NOON).content();
    ward.percent("NV-1", "VP", "2025-10-03T09:00:00", 40);
    assertThat(form(ward, NOON).content()).isNotEqualTo(before);
  }

  @Test
  void eachSectionShowsWhatThisUnitSentForThePeriod() {
    narrative("2025-10", "uu-diem", "VP", "2025-10-02T08:00:00", "Cũ");
    narrative("2025-10", "uu-diem", "VP", "2025-10-05T08:00:00", "Mới");
    narrative("2025-10", "uu-diem", "VP", "2025-10-09T08:00:00", "Nói sau khi lập biểu");
    narrative("2025-10", "uu-diem", "VHXH", "2025-10-06T08:00:00", "Của đơn vị khác");
    narrative("2025-09", "han-che", "VP", "2025-09-06T08:00:00", "Kỳ trước");

    assertThat(form(TestWard.withUnits("VP", "VHXH"), NOON).sections())
        .extracting(SectionLine::section, SectionLine::last)
        .containsExactly(tuple("uu-diem", "cập nhật 05/10/2025: Mới"), tuple("han-che", ""));
  }

  @Test
  void anIndicatorIsAskedOfWhoMeasuredItOrOfAllWhereNobodyDid() {
    indicators.add(indicator("CT-1"));
    indicators.add(indicator("CT-2"));
    indicators.add(indicator("CT-3"));
    value("CT-1", "VP", "2025-09", "96", "97");
    value("CT-2", "VHXH", "2025-09", "5", "10");

    assertThat(form(TestWard.withUnits("VP", "VHXH"), NOON).indicators())
        .extracting(IndicatorLine::indicator, IndicatorLine::last)
        .containsExactly(tuple("CT-1", "kỳ 2025-09: 96/97"), tuple("CT-3", ""));
  }

  private String last(TestWard ward, LocalDateTime now) {
    return form(ward, now).tasks().get(0).last();
  }

  private UnitForm form(TestWard ward, LocalDateTime now) {
    Register register = register(ward.register());
    Window window =
        new Window(new DateRange(OCTOBER.range().from(), LocalDate.parse("2025-10-08")), 0);
    Assessment assessment =
        Assessment.of(register, new AssessmentRules(3, new DeadlineRules(false)));
    List<FormSection> sections =
        List.of(
            new FormSection("uu-diem", "Ưu điểm", "Nêu kết quả nổi bật."),
            new FormSection("han-che", "Hạn chế", ""));
    return new UnitForms(register, assessment.in(window), OCTOBER, sections)
        .of(register.units().get(0), now);
  }

  private Register register(Register bare) {
    return new Register(
        bare.ward(),
        bare.units(),
        bare.directives(),
        bare.tasks(),
        bare.extensions(),
        bare.progress(),
        indicators,
        values,
        narratives,
        bare.days(),
        Statistics.NONE);
  }

  private void narrative(String period, String section, String unit, String at, String text) {
    narratives.add(
        new Narrative("P1", period, section, unit, LocalDateTime.parse(at), text, source()));
  }

  private static Indicator indicator(String code) {
    return new Indicator(
        code, "Chỉ tiêu " + code, "%", Direction.UP, new BigDecimal("95"), "uu-diem");
  }

  private void value(String indicator, String unit, String period, String of, String all) {
    values.add(
        new IndicatorValue(
            "P1",
            indicator,
            unit,
            period,
            LocalDateTime.parse("2025-09-20T08:00:00"),
            new BigDecimal(of),
            new BigDecimal(all),
            source()));
  }

  private static Source source() {
    return new Source("x.csv", "0".repeat(64), 2, LocalDateTime.parse("2025-10-01T00:00:00"));
  }
}
