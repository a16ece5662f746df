package vn.dunghan.compose;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Figures;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.Findings;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.SheetKind;
import vn.dunghan.register.ProgressRecord;
import vn.dunghan.register.Register;
import vn.dunghan.register.Unit;

/**
 * Everything a report is written from, frozen.
 *
 * @param before the figures of the period before; null when there is nothing to compare with
 * @param upcoming what falls due in the next period
 * @param sendBefore the instant before which the report must be sent, null if none is set
 * @param hand what needs a hand inside the ward, beyond what the findings tell
 * @param replaces the earlier revision that was signed and sent, null if none was
 * @param subject what the report is about; the whole ward in a snapshot from before there were any
 * @param wards how the wards' own reports stand, of a report of the city; else none
 * @param provenance where it all comes from; null for what was frozen before that was kept
 * @param amendments what became known too late about the period before; null for nothing
 */
public record Facts(
    Office office,
    ReportDefinition definition,
    ReportingPeriod period,
    Register register,
    Findings findings,
    @Nullable Figures before,
    List<Finding> upcoming,
    @Nullable LocalDateTime sendBefore,
    List<InternalNote> hand,
    @Nullable Replaced replaces,
    ReportSubject subject,
    List<WardReport> wards,
    @Nullable Provenance provenance,
    @Nullable Amendments amendments) {

  public Facts {
    upcoming = List.copyOf(upcoming);
    hand = List.copyOf(hand);
    subject = Objects.requireNonNullElse(subject, ReportSubject.WARD);
    wards = List.copyOf(Objects.requireNonNullElse(wards, List.of()));
  }

  /** The same report, had it been written from another register. */
  public Facts rewritten(Register other, Findings found) {
    return new Facts(
        office,
        definition,
        period,
        other,
        found,
        before,
        upcoming,
        sendBefore,
        hand,
        replaces,
        subject,
        wards,
        provenance,
        amendments);
  }

  /** Whether the workbook shows where everything comes from. */
  boolean showsSources() {
    return definition.sheets().contains(SheetKind.SOURCES);
  }

  /** What every unit measured for the period. */
  public List<IndicatorResult> indicatorResults() {
    return Indicators.results(this);
  }

  /** Every unit of the ward with its figures, in the ward's own order. */
  List<UnitFigures> byUnit() {
    Map<String, Figures> figures = figuresByUnit();
    return register.units().stream()
        .map(unit -> new UnitFigures(unit, Objects.requireNonNull(figures.get(unit.code()))))
        .toList();
  }

  /** What is found of a unit's tasks, in order. */
  List<Finding> findingsOf(Unit unit) {
    return findings.findings().stream()
        .filter(finding -> finding.unit().equals(unit.code()))
        .toList();
  }

  /** Whether a record known to the report was made since the period began. */
  boolean saidInPeriod(ProgressRecord record) {
    return !record.recordedAt().isBefore(findings.window().range().start());
  }

  /** The figures of the whole report. */
  public Figures totals() {
    return definition.isOfCity()
        ? Figures.sum(wards.stream().map(WardReport::figuresOrZero).toList())
        : findings.totals();
  }

  /** The figures of every unit by its code; in a report of the city, of every ward. */
  public SortedMap<String, Figures> figuresByUnit() {
    if (!definition.isOfCity()) {
      return findings.byUnit(register);
    }
    SortedMap<String, Figures> figures = new TreeMap<>();
    wards.forEach(ward -> figures.put(ward.code(), ward.figuresOrZero()));
    return figures;
  }

  /** What the rows of a table by unit are called. */
  String unitWord() {
    return definition.isOfCity() ? "Phường, xã, đặc khu" : "Đơn vị";
  }

  /** The name of a unit for a narrow column; its code if the register lost it. */
  public String unitLabel(String code) {
    return unit(code).map(Unit::label).orElse(code);
  }

  /** The full name of a unit; its code if the register lost it. */
  public String unitName(String code) {
    return unit(code).map(Unit::name).orElse(code);
  }

  private Optional<Unit> unit(String code) {
    return register.units().stream().filter(unit -> unit.code().equals(code)).findFirst();
  }
}
