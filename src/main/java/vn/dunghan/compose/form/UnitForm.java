package vn.dunghan.compose.form;

import java.time.LocalDateTime;
import java.util.List;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;

/**
 * A unit's form for a month of reporting.
 *
 * @param issuedAt names the form, with ward, unit and period
 * @param tasks the most urgent first
 */
public record UnitForm(
    Ward ward,
    Unit unit,
    ReportingPeriod period,
    LocalDateTime issuedAt,
    List<TaskLine> tasks,
    List<SectionLine> sections,
    List<IndicatorLine> indicators,
    List<CountLine> documents,
    List<CountLine> dossiers) {

  public UnitForm {
    tasks = List.copyOf(tasks);
    sections = List.copyOf(sections);
    indicators = List.copyOf(indicators);
    documents = List.copyOf(documents);
    dossiers = List.copyOf(dossiers);
  }

  /** Everything the form says but when it was written: two forms that say the same are one. */
  public String content() {
    return String.join(
        "\n",
        ward.code(),
        ward.name(),
        unit.code(),
        unit.name(),
        period.key(),
        tasks.toString(),
        sections.toString(),
        indicators.toString(),
        documents.toString(),
        dossiers.toString());
  }
}
