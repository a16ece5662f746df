package vn.dunghan.job.desk;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghan.job.form.Forms;
import vn.dunghan.job.mail.Mailroom;
import vn.dunghan.job.register.Imports;
import vn.dunghan.job.report.ReportPlans;
import vn.dunghan.job.report.Reports;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Wards;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.job.submit.SignedReports;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DeskLedger;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;

/** Builds the clerk's desk. */
@Configuration(proxyBeanMethods = false)
public class DeskConfiguration {

  @Bean
  DeskLedger deskLedger(Database database) {
    return new DeskLedger(database);
  }

  @Bean
  DeskDeeds deskDeeds(
      Reports reports,
      ReportPlans plans,
      Revisions revisions,
      SignedReports signed,
      Imports imports,
      Mailroom mailroom,
      Forms forms,
      Home home) {
    return new DeskDeeds(
        reports,
        plans,
        revisions,
        signed,
        new DeskImport(imports, staging(home)),
        mailroom::resend,
        forms::run);
  }

  @Bean
  Desk desk(
      DeskLedger ledger,
      DeskDeeds deeds,
      RegisterStore store,
      ReportDefinitions definitions,
      Settings settings,
      Wards wards,
      Home home,
      Watcher watcher) {
    DeskRows rows = new DeskRows(ledger, deeds, watcher);
    WardDesk desk = new WardDesk(ledger, rows, store, definitions, settings, wards, staging(home));
    return new Desk(wards, settings, home.folder(), staging(home), desk);
  }

  private static Path staging(Home home) {
    return home.folder().resolve(".desk");
  }
}
