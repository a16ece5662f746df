package vn.dunghan.job.form;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.assess.Assessment;
import vn.dunghan.assess.AssessmentRules;
import vn.dunghan.assess.Findings;
import vn.dunghan.assess.Window;
import vn.dunghan.calendar.DateRange;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.form.UnitForms;
import vn.dunghan.compose.night.NightFacts;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Failures;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.publish.Handout;
import vn.dunghan.publish.NotPublishedException;
import vn.dunghan.register.Register;
import vn.dunghan.register.Unit;

/** The units' forms: what each has open, ready to be filled, in its folder of the share. */
public final class Forms {

  private static final Logger LOG = LoggerFactory.getLogger(Forms.class);

  private final RegisterStore store;
  private final Wards wards;
  private final FormShelf shelf;
  private final FormSections sections;
  private final AssessmentRules rules;
  private final Clock clock;

  Forms(
      RegisterStore store,
      Wards wards,
      FormShelf shelf,
      FormSections sections,
      AssessmentRules rules,
      Clock clock) {
    this.store = store;
    this.wards = wards;
    this.shelf = shelf;
    this.sections = sections;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Writes the forms of a ward, or of all; of a unit, or of all.
   *
   * @throws RunFailedException if there is no such ward or unit, or the share is not connected
   */
  public Outcome run(@Nullable String ward, @Nullable String unit) {
    LocalDateTime now = LocalDateTime.now(clock);
    List<String> asked = wards.asked(ward);
    asked.forEach(wards::requireUnits);
    requireUnit(asked, unit);
    requireShare();
    FormsTold told = new FormsTold();
    for (String code : asked) {
      Register register = store.read(code);
      Findings findings = Assessment.of(register, rules).in(window(now.toLocalDate()));
      findings.unreadable().forEach(told::unreadable);
      for (Unit each : register.units()) {
        if (unit == null || each.code().equals(unit)) {
          told.add(put(register, findings, each, now));
        }
      }
    }
    return told.outcome();
  }

  /**
   * Writes a unit's form from what a night found.
   *
   * @param facts of the unit's ward
   * @return where the unit's form lies, new or as it was; empty if the unit is at work on it or it
   *     could not be written, which is logged
   */
  public Optional<Path> write(String ward, String unit, NightFacts facts, LocalDateTime now) {
    return facts.register().units().stream()
        .filter(each -> each.ward().equals(ward) && each.code().equals(unit))
        .findFirst()
        .map(each -> logged(put(facts.register(), facts.findings(), each, now)))
        .map(FormResult::file);
  }

  private static FormResult logged(FormResult result) {
    if (!result.note().isEmpty()) {
      LOG.warn("form not written: {}", result.note());
    }
    return result;
  }

  private FormResult put(Register register, Findings findings, Unit unit, LocalDateTime now) {
    if (!Handout.canBeFolder(unit.code())) {
      return new FormResult(
          FormResult.Kind.FAILED,
          null,
          unit.label()
              + ": mã đơn vị “"
              + unit.code()
              + "” không dùng làm tên thư mục được. Hãy đổi mã trong units.csv, không dùng / \\ : * ?"
              + " \" < > |.");
    }
    ReportingPeriod period = month(findings.window().range().to());
    return shelf.put(
        new UnitForms(register, findings, period, sections.of(period)).of(unit, now.withNano(0)));
  }

  private void requireShare() {
    try {
      shelf.check();
    } catch (NotPublishedException e) {
      throw Failures.of(e);
    }
  }

  private void requireUnit(List<String> asked, @Nullable String unit) {
    List<String> codes = new ArrayList<>();
    asked.forEach(ward -> store.units(ward).forEach(each -> codes.add(each.code())));
    if (unit != null && !codes.contains(unit)) {
      throw new RunFailedException(
          Exit.USAGE,
          "Không có đơn vị mã “" + unit + "”; các đơn vị: " + String.join(", ", codes) + ".");
    }
  }

  private static ReportingPeriod month(LocalDate day) {
    return ReportingPeriod.containing(day, PeriodKind.MONTH, PeriodBasis.ND09);
  }

  /** As a night: from the start of the month of reporting to the day. */
  private static Window window(LocalDate day) {
    return new Window(new DateRange(month(day).range().from(), day), 0);
  }
}
