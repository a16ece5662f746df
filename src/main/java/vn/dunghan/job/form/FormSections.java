package vn.dunghan.job.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.form.FormSection;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;

/** The sections that units write for: those of the reports that are made. Read once a period. */
final class FormSections {

  private final ReportDefinitions definitions;
  private final Settings settings;
  private final Map<String, List<FormSection>> known = new HashMap<>();

  FormSections(ReportDefinitions definitions, Settings settings) {
    this.definitions = definitions;
    this.settings = settings;
  }

  List<FormSection> of(ReportingPeriod period) {
    return known.computeIfAbsent(period.key(), key -> read(period));
  }

  private List<FormSection> read(ReportingPeriod period) {
    return FormSection.of(
        definitions.codes().stream()
            .filter(settings::isEnabled)
            .map(code -> settings.adapted(definitions.definition(code)))
            .toList(),
        period);
  }
}
