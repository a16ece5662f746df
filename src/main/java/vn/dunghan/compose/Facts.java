package vn.dunghan.compose;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    @Nullable Provenance provenance,
    @Nullable Amendments amendments) {

  public Facts {
    upcoming = List.copyOf(upcoming);
    hand = List.copyOf(hand);
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
    Map<String, Figures> figures = findings.byUnit(register);
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

  Figures totals() {
    return findings.totals();
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
