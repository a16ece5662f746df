package vn.dunghan.job.night;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import vn.dunghan.job.city.PackIntake;
import vn.dunghan.job.form.Forms;
import vn.dunghan.job.inbox.Inbox;
import vn.dunghan.job.mail.Mailroom;
import vn.dunghan.job.page.Page;
import vn.dunghan.job.page.Standings;
import vn.dunghan.job.report.ReportPlans;
import vn.dunghan.job.report.Reports;
import vn.dunghan.job.run.Jobs;
import vn.dunghan.job.run.Wards;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.InboxFiles;
import vn.dunghan.ledger.Installation;
import vn.dunghan.ledger.Nights;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.Reminders;
import vn.dunghan.ledger.ReportReminders;
import vn.dunghan.settings.Settings;

/** Builds what does the nights, and what is due. */
@Configuration(proxyBeanMethods = false)
public class NightConfiguration {

  @Bean
  Nights nights(Database database) {
    return new Nights(database);
  }

  @Bean
  Reminders reminders(Database database) {
    return new Reminders(database);
  }

  @Bean
  ReportReminders reportReminders(Database database) {
    return new ReportReminders(database);
  }

  @Bean
  NightFactsReader nightFactsReader(
      RegisterStore store,
      Nights nights,
      Reminders reminders,
      Standings standings,
      Settings settings) {
    return new NightFactsReader(
        store, nights, reminders, standings, settings, settings.assessmentRules());
  }

  @Bean
  NightPost nightPost(Mailroom mailroom) {
    return new NightPost(mailroom);
  }

  @Bean
  Intake intake(
      Inbox inbox,
      NightPost post,
      RegisterStore store,
      InboxFiles files,
      Settings settings,
      Wards wards) {
    return new Intake(inbox, new InboxLetters(post, store, files), settings, wards);
  }

  @Bean
  NightLetters nightLetters(
      NightPost post,
      Reminders reminders,
      ReportReminders owed,
      ReportPlans plans,
      RegisterStore store,
      Mailroom mailroom,
      Settings settings) {
    OwedNotices notices = new OwedNotices(owed, settings.nightly().reportSteps());
    return new NightLetters(
        new UnitLetters(post, reminders, settings.nightly()),
        new Escalations(post, reminders, settings),
        new Digests(post, reminders, notices, settings.mail()),
        new CollectionLetters(post, plans, store, settings),
        new ClerkLetters(post, mailroom, notices, settings.mail()));
  }

  @Bean
  NightSteps nightSteps(
      Intake intake,
      NightFactsReader reader,
      Nights nights,
      Forms forms,
      Page page,
      NightLetters letters,
      Mailroom mailroom,
      PlatformTransactionManager transactions,
      Watcher watcher) {
    return new NightSteps(
        intake, reader, nights, forms, page, letters, mailroom, transactions, watcher);
  }

  @Bean
  NightRuns nightRuns(
      Jobs jobs,
      NightSteps steps,
      NightFactsReader reader,
      Nights nights,
      Wards wards,
      Installation installation,
      Clock clock) {
    return new NightRuns(
        new NightJob(jobs, steps),
        steps,
        reader,
        nights,
        wards,
        installation.installedAt().toLocalDate(),
        clock);
  }

  @Bean
  Due due(
      Intake intake,
      NightRuns nights,
      Due.Requests requests,
      PackIntake packs,
      Reports reports,
      Mailroom mailroom,
      Wards wards) {
    return new Due(intake, nights, requests, packs, reports, mailroom, wards);
  }
}
