package vn.dunghan.job;

import java.time.Clock;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.deadline.DeadlineRules;
import vn.dunghan.job.city.PackIntake;
import vn.dunghan.job.desk.Desk;
import vn.dunghan.job.desk.DeskConfiguration;
import vn.dunghan.job.form.FormsConfiguration;
import vn.dunghan.job.inbox.InboxConfiguration;
import vn.dunghan.job.mail.MailConfiguration;
import vn.dunghan.job.night.Due;
import vn.dunghan.job.night.NightConfiguration;
import vn.dunghan.job.page.PageConfiguration;
import vn.dunghan.job.register.Imports;
import vn.dunghan.job.report.Announcements;
import vn.dunghan.job.report.CityFacts;
import vn.dunghan.job.report.FactsReader;
import vn.dunghan.job.report.Inputs;
import vn.dunghan.job.report.Packs;
import vn.dunghan.job.report.PublishedReports;
import vn.dunghan.job.report.ReportJob;
import vn.dunghan.job.report.ReportPlans;
import vn.dunghan.job.report.ReportSteps;
import vn.dunghan.job.report.Reports;
import vn.dunghan.job.report.RevisionChanges;
import vn.dunghan.job.report.Shelf;
import vn.dunghan.job.run.Databases;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Jobs;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Wards;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.job.submit.SubmitConfiguration;
import vn.dunghan.ledger.BatchHistory;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.ImportedFiles;
import vn.dunghan.ledger.InboxFiles;
import vn.dunghan.ledger.InstallationLock;
import vn.dunghan.ledger.PublishedFiles;
import vn.dunghan.ledger.RegisterExport;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.ledger.Submissions;
import vn.dunghan.ledger.WardPacks;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;

/** Builds the parts of an installation with {@code new}; they know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
@Import({
  BatchConfiguration.class,
  DeskConfiguration.class,
  FormsConfiguration.class,
  InboxConfiguration.class,
  MailConfiguration.class,
  NightConfiguration.class,
  PageConfiguration.class,
  SubmitConfiguration.class
})
class InstallationConfiguration {

  @Bean
  Database database(Home home, Settings settings) {
    return Database.open(Databases.of(home, settings));
  }

  /** Two homes may use one database: the lock of a home does not hold off the other. */
  @Bean
  InstallationLock installationLock(Database database) {
    return InstallationLock.take(database)
        .orElseThrow(
            () ->
                new RunFailedException(
                    Exit.LOCKED,
                    "Một lần chạy khác đang dùng cơ sở dữ liệu này. Chờ lần đó xong rồi chạy lại."));
  }

  @Bean
  DataSource dataSource(Database database) {
    return database.dataSource();
  }

  @Bean
  PlatformTransactionManager transactionManager(Database database) {
    return database.transactions();
  }

  @Bean
  RegisterStore registerStore(Database database) {
    return new RegisterStore(database);
  }

  @Bean
  Revisions revisions(Database database) {
    return new Revisions(database);
  }

  @Bean
  Submissions submissions(Database database) {
    return new Submissions(database);
  }

  @Bean
  PublishedFiles publishedFiles(Database database) {
    return new PublishedFiles(database);
  }

  @Bean
  RevisionChanges revisionChanges(Revisions revisions, RegisterStore store) {
    return new RevisionChanges(revisions, store);
  }

  @Bean
  RegisterExport registerExport(Database database) {
    return new RegisterExport(database);
  }

  @Bean
  BatchHistory batchHistory(Database database) {
    return new BatchHistory(database);
  }

  @Bean
  ImportedFiles importedFiles(Database database) {
    return new ImportedFiles(database);
  }

  @Bean
  ReportDefinitions reportDefinitions(Home home) {
    return ReportDefinitions.of(home.folder());
  }

  @Bean
  Wards wards(Settings settings, RegisterStore store) {
    return new Wards(settings, store);
  }

  @Bean
  Jobs jobs(
      JobRepository repository, JobOperator operator, PlatformTransactionManager transactions) {
    return new Jobs(repository, operator, transactions);
  }

  @Bean
  Imports imports(
      Jobs jobs,
      RegisterStore store,
      ImportedFiles files,
      Settings settings,
      ReportDefinitions definitions,
      DeadlineReader reader,
      Home home,
      Clock clock,
      Watcher watcher) {
    Imports.Terms terms =
        new Imports.Terms(
            settings.wardCode(), definitions::sectionCodes, reader, home.rejected(), clock);
    return new Imports(jobs, store, files, terms, watcher);
  }

  @Bean
  DeadlineReader deadlineReader(Settings settings) {
    return DeadlineReader.of(new DeadlineRules(settings.termsEndOnWorkingDay()));
  }

  @Bean
  ReportPlans reportPlans(
      Settings settings,
      ReportDefinitions definitions,
      DeadlineReader reader,
      RegisterStore store) {
    return new ReportPlans(settings, definitions, reader, store);
  }

  @Bean
  FactsReader factsReader(
      RegisterStore store,
      Revisions revisions,
      Submissions submissions,
      ImportedFiles files,
      InboxFiles inbox,
      WardPacks packs,
      ReportPlans plans,
      Wards wards,
      Settings settings) {
    return new FactsReader(
        store,
        revisions,
        submissions,
        new Inputs(store, files, inbox),
        settings,
        settings.assessmentRules(),
        new CityFacts(store, revisions, submissions, packs, plans, wards, settings));
  }

  @Bean
  WardPacks wardPacks(Database database) {
    return new WardPacks(database);
  }

  @Bean
  PackIntake packIntake(WardPacks packs, RegisterStore store, Settings settings, Clock clock) {
    return new PackIntake(packs, store, settings, clock);
  }

  @Bean
  ReportSteps reportSteps(
      FactsReader facts,
      Revisions revisions,
      PublishedFiles files,
      RevisionChanges changes,
      ReportDefinitions definitions,
      Wards wards,
      Settings settings,
      Home home,
      Clock clock,
      Watcher watcher) {
    Packs packs = new Packs(home.staging(), definitions);
    Shelf shelf = new Shelf(settings.share(), home.folder(), wards);
    return new ReportSteps(facts, revisions, files, changes, packs, shelf, clock, watcher);
  }

  @Bean
  ReportJob reportJob(Jobs jobs, ReportSteps steps) {
    return new ReportJob(jobs, steps);
  }

  @Bean
  Due.Requests requests(Desk desk) {
    return desk::serve;
  }

  /** Since when this installation works; noted when it is opened for the first time. */
  @Bean
  vn.dunghan.ledger.Installation installationNote(Database database, Clock clock) {
    LocalDateTime now = LocalDateTime.now(clock);
    return new vn.dunghan.ledger.Installation(now, Reports.monthOf(now).key()).note(database);
  }

  @Bean
  Reports reports(
      ReportPlans plans,
      Wards wards,
      Revisions revisions,
      ReportJob job,
      ReportSteps steps,
      PublishedReports readers,
      Settings settings,
      vn.dunghan.ledger.Installation noted,
      Clock clock) {
    return new Reports(
        plans,
        wards,
        revisions,
        job,
        steps,
        new Announcements(plans, steps, readers),
        settings,
        ReportingPeriod.parse(noted.firstPeriod(), PeriodBasis.ND09),
        clock);
  }
}
