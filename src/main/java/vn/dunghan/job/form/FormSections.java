package vn.dunghan.job.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.form.FormSection;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;
import vn.dunghan.settings.SettingsException;

/** The sections that units write for: those of the reports that are made. Read once a period. */
final class FormSections {

  private static final Logger LOG = LoggerFactory.getLogger(FormSections.class);

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
            .filter(code -> !settings.isSwitchedOff(code))
            .flatMap(code -> definition(code).stream())
            .filter(ReportDefinition::scheduled)
            .toList(),
        period);
  }

  /**
   * A report that cannot be made asks for nothing; {@code check} and the report itself tell why.
   */
  private Optional<ReportDefinition> definition(String code) {
    try {
      return Optional.of(settings.adapted(definitions.definition(code)));
    } catch (SettingsException e) {
      LOG.warn("forms are written without the sections of report {}", code, e);
      return Optional.empty();
    }
  }
}
