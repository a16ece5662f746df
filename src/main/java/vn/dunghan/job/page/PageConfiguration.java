package vn.dunghan.job.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghan.job.report.ReportPlans;
import vn.dunghan.job.report.Reports;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.PublishedFiles;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.ledger.Submissions;
import vn.dunghan.settings.Settings;

/** Builds what the page is made with. */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration {

  @Bean
  Standings standings(
      ReportPlans plans,
      Revisions revisions,
      PublishedFiles files,
      Submissions submissions,
      RegisterStore store,
      Settings settings,
      Wards wards,
      Reports reports) {
    return new Standings(
        plans, revisions, files, submissions, store, settings, wards, reports.first());
  }

  @Bean
  Page page(Settings settings, Home home, Wards wards) {
    return new Page(settings.share(), home.folder(), wards);
  }
}
