package vn.dunghan.job.submit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghan.intake.Originals;
import vn.dunghan.job.report.ReportPlans;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.ledger.Submissions;

/** Builds what records signed reports. */
@Configuration(proxyBeanMethods = false)
public class SubmitConfiguration {

  @Bean
  SignedReports signedReports(
      ReportPlans plans, Wards wards, Revisions revisions, Submissions submissions, Home home) {
    return new SignedReports(
        plans,
        wards,
        revisions,
        submissions,
        new Originals(home.originals()),
        home.staging().resolve("submit"));
  }
}
