package vn.dunghan.job.form;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.IssuedForms;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;

/** Builds what writes the units' forms. */
@Configuration(proxyBeanMethods = false)
public class FormsConfiguration {

  @Bean
  IssuedForms issuedForms(Database database) {
    return new IssuedForms(database);
  }

  @Bean
  Forms forms(
      RegisterStore store,
      IssuedForms issued,
      ReportDefinitions definitions,
      Settings settings,
      Wards wards,
      Home home,
      Clock clock) {
    FormShelf shelf = new FormShelf(settings.share(), home, wards, issued);
    FormSections sections = new FormSections(definitions, settings);
    return new Forms(store, wards, shelf, sections, settings.assessmentRules(), clock);
  }
}
