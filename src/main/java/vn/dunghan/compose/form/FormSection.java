package vn.dunghan.compose.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dunghan.calendar.PeriodKind;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.definition.AppendixDefinition;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.definition.PartKind;
import vn.dunghan.compose.definition.Placeholder;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.SectionDefinition;
import vn.dunghan.compose.definition.Wording;

/**
 * A section of a report that units write for.
 *
 * @param hint what to write; empty for none
 */
public record FormSection(String code, String title, String hint) {

  /**
   * The sections of the reports that are made for each month, each once, in the order of the
   * reports. What stands outside of all sections has the report's subject for its title.
   */
  public static List<FormSection> of(List<ReportDefinition> definitions, ReportingPeriod period) {
    Map<String, FormSection> sections = new LinkedHashMap<>();
    definitions.stream()
        .filter(definition -> definition.periods().contains(PeriodKind.MONTH))
        .flatMap(definition -> of(definition, period))
        .forEach(section -> sections.putIfAbsent(section.code(), section));
    return new ArrayList<>(sections.values());
  }

  private static Stream<FormSection> of(ReportDefinition definition, ReportingPeriod period) {
    String subject =
        Wording.of(definition.subject())
            .filled(place -> place == Placeholder.PERIOD ? period.title() : "…");
    return Stream.of(
            narratives(definition.opening(), subject),
            definition.sections().stream()
                .flatMap(SectionDefinition::withInner)
                .flatMap(section -> narratives(section.parts(), section.title())),
            narratives(definition.closing(), subject),
            definition.appendices().stream().flatMap(FormSection::narratives))
        .flatMap(each -> each);
  }

  private static Stream<FormSection> narratives(AppendixDefinition appendix) {
    return narratives(appendix.parts(), appendix.title());
  }

  private static Stream<FormSection> narratives(List<PartDefinition> parts, String title) {
    return parts.stream()
        .filter(part -> part.kind() == PartKind.NARRATIVE)
        .map(part -> new FormSection(part.section(), title, part.hint()));
  }
}
