package vn.dunghan.compose.form;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.dunghan.assess.Finding;
import vn.dunghan.assess.Findings;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.TaskWords;
import vn.dunghan.compose.document.Words;
import vn.dunghan.register.Register;
import vn.dunghan.register.Unit;

/** Makes the forms of a ward's units for a month of reporting. */
public final class UnitForms {

  /** By deadline, those without one last, then by task and turn. */
  private static final Comparator<Finding> MOST_URGENT =
      Comparator.comparing(
              Finding::dueBefore, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
          .thenComparing(finding -> finding.task().code())
          .thenComparing(Finding::period);

  private final Register register;
  private final Findings findings;
  private final ReportingPeriod period;
  private final List<FormSection> sections;

  /**
   * @param register progress is taken from the findings, which know what counts
   * @param findings as of the day, from the start of its month of reporting
   */
  public UnitForms(
      Register register, Findings findings, ReportingPeriod period, List<FormSection> sections) {
    this.register = register;
    this.findings = findings;
    this.period = period;
    this.sections = List.copyOf(sections);
  }

  /**
   * The form of a unit of the ward: what it has not completed, and what it may write and measure.
   */
  public UnitForm of(Unit unit, LocalDateTime issuedAt) {
    return new UnitForm(
        register.ward(),
        unit,
        period,
        issuedAt,
        tasks(unit, issuedAt).toList(),
        sections.stream().map(section -> line(section, unit, issuedAt)).toList(),
        new MeasuredBy(register, period.key(), unit.code(), issuedAt).lines(),
        new CountedBy(register, unit.code()).documents(),
        new CountedBy(register, unit.code()).dossiers());
  }

  private Stream<TaskLine> tasks(Unit unit, LocalDateTime issuedAt) {
    return findings.findings().stream()
        .filter(finding -> finding.unit().equals(unit.code()))
        .filter(finding -> finding.completed() == null)
        .sorted(MOST_URGENT)
        .map(finding -> line(finding, issuedAt));
  }

  private static TaskLine line(Finding finding, LocalDateTime issuedAt) {
    LocalDateTime due = finding.dueBefore();
    return new TaskLine(
        finding.task().code(),
        finding.period(),
        finding.task().content().strip(),
        TaskWords.directive(finding),
        TaskWords.phrase(finding),
        due == null ? "Không quy định" : Words.due(due),
        LastKnown.of(finding, issuedAt));
  }

  private SectionLine line(FormSection section, Unit unit, LocalDateTime issuedAt) {
    String last =
        register.narratives().stream()
            .filter(said -> said.period().equals(period.key()))
            .filter(said -> said.unit().equals(unit.code()))
            .filter(said -> said.section().equals(section.code()))
            .filter(said -> !said.recordedAt().isAfter(issuedAt))
            .reduce((earlier, later) -> later)
            .map(said -> LastKnown.updated(said.recordedAt()) + ": " + said.text().strip())
            .orElse("");
    return new SectionLine(section.code(), section.title(), section.hint(), last);
  }
}
