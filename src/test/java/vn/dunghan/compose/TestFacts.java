package vn.dunghan.compose;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Assessment;
import vn.dunghan.assess.AssessmentRules;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Findings;
import vn.dunghan.assess.TestWard;
import vn.dunghan.assess.Window;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.definition.AppendixDefinition;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.SectionDefinition;
import vn.dunghan.compose.definition.SheetKind;
import vn.dunghan.compose.definition.Signer;
import vn.dunghan.compose.definition.SubjectKind;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Cell;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Row;
import vn.dunghan.compose.document.Table;
import vn.dunghan.deadline.DeadlineRules;
import vn.dunghan.register.Direction;
import vn.dunghan.register.Indicator;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.Register;
import vn.dunghan.register.Source;
import vn.dunghan.register.Statistics;

/** What a report of October 2025 is written from, put together in a test. */
final class TestFacts {

  private static final int COLLECT_DAYS = 3;

  private final TestWard ward;
  private Statistics statistics = Statistics.NONE;
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<IndicatorValue> values = new ArrayList<>();
  private final List<Narrative> narratives = new ArrayList<>();
  private final List<SectionDefinition> sections = new ArrayList<>();
  private final List<AppendixDefinition> appendices = new ArrayList<>();
  private final List<InternalNote> hand = new ArrayList<>();
  private String period = "2025-10";
  private @Nullable Figures before;
  private @Nullable Provenance provenance;
  private @Nullable Amendments amendments;
  private @Nullable LocalDateTime sendBefore = LocalDateTime.parse("2025-10-21T16:00:00");

  private TestFacts(TestWard ward) {
    this.ward = ward;
  }

  static TestFacts of(TestWard ward) {
    return new TestFacts(ward);
  }

  TestFacts period(String key, @Nullable String sendBefore) {
    this.period = key;
    this.sendBefore = sendBefore == null ? null : LocalDateTime.parse(sendBefore);
    return this;
  }

  TestFacts before(Figures figures) {
    this.before = figures;
    return this;
  }

  TestFacts narrative(String section, String unit, String recordedAt, String text) {
    narratives.add(
        new Narrative(
            "P1", period, section, unit, LocalDateTime.parse(recordedAt), text, source()));
    return this;
  }

  TestFacts indicator(String code, String measure, Direction direction, @Nullable String target) {
    indicators.add(
        new Indicator(
            code,
            "Chỉ tiêu " + code,
            measure,
            direction,
            target == null ? null : new BigDecimal(target),
            "muc"));
    return this;
  }

  TestFacts value(String indicator, String unit, String of, String numerator, String denominator) {
    values.add(
        new IndicatorValue(
            "P1",
            indicator,
            unit,
            of,
            LocalDateTime.parse("2025-10-10T08:00:00"),
            new BigDecimal(numerator),
            denominator.isEmpty() ? null : new BigDecimal(denominator),
            source()));
    return this;
  }

  TestFacts statistics(Statistics given) {
    this.statistics = given;
    return this;
  }

  TestFacts section(SectionDefinition section) {
    sections.add(section);
    return this;
  }

  TestFacts appendix(String title, PartDefinition... parts) {
    appendices.add(new AppendixDefinition(title, List.of(parts)));
    return this;
  }

  TestFacts hand(String kind, String where, String message) {
    hand.add(new InternalNote(kind, where, message));
    return this;
  }

  TestFacts comingFrom(Provenance whole) {
    this.provenance = whole;
    return this;
  }

  TestFacts amended(Amendments all) {
    this.amendments = all;
    return this;
  }

  Facts facts() {
    ReportingPeriod reporting = ReportingPeriod.parse(period, PeriodBasis.ND09);
    Window window = new Window(reporting.range(), COLLECT_DAYS);
    Register register = register();
    Assessment assessment =
        Assessment.of(register, new AssessmentRules(3, new DeadlineRules(false)));
    Findings findings = assessment.in(window);
    return new Facts(
        office(),
        definition(),
        reporting,
        register,
        findings,
        before,
        assessment.upcoming(window, reporting.next().range()),
        sendBefore,
        hand,
        null,
        ReportSubject.WARD,
        List.of(),
        provenance,
        amendments);
  }

  private Register register() {
    Register bare = ward.register();
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
        statistics);
  }

  private static Office office() {
    return Office.ofCommittee(
        "phường Thử",
        "thành phố Mẫu",
        "Thử",
        "",
        List.of("ỦY BAN NHÂN DÂN", "PHƯỜNG THỬ"),
        new Signer("TM. ỦY BAN NHÂN DÂN", List.of("CHỦ TỊCH"), "Nguyễn Thị Thử"),
        "VT, VHXH");
  }

  private ReportDefinition definition() {
    return new ReportDefinition(
        "thu",
        "BÁO CÁO",
        "/BC-UBND",
        "Kết quả công tác ${ky}",
        Set.of(PeriodKind.MONTH),
        PeriodBasis.ND09,
        COLLECT_DAYS,
        "",
        List.of("Ủy ban nhân dân ${thanh-pho}"),
        List.of("Như trên", "Lưu: ${luu}"),
        null,
        List.of(),
        sections,
        List.of(),
        appendices,
        SheetKind.USUAL,
        true,
        List.of(),
        SubjectKind.NONE,
        "",
        DocumentForm.STATE);
  }

  private static Source source() {
    return new Source("narratives.csv", "", 2, LocalDateTime.parse("2025-10-17T08:00:00"));
  }

  /** The words of all paragraphs, in order. */
  static List<String> words(List<Block> blocks) {
    return blocks.stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).words())
        .toList();
  }

  /** The words of each row's cells, of the first table. */
  static List<List<String>> rows(List<Block> blocks) {
    return table(blocks).rows().stream()
        .map(Row::cells)
        .map(cells -> cells.stream().map(Cell::words).toList())
        .toList();
  }

  static Table table(List<Block> blocks) {
    return blocks.stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
