package vn.dunghan.job.inbox;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Wards;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.FormStore;
import vn.dunghan.ledger.InboxFiles;
import vn.dunghan.ledger.InboxSights;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;

/** Builds the parts that take in what units hand in. */
@Configuration(proxyBeanMethods = false)
public class InboxConfiguration {

  /** Cron comes every 15 minutes: what is left is taken soon. */
  private static final InboxLimits LIMITS = new InboxLimits(2_000, Duration.ofMinutes(10));

  @Bean
  InboxFiles inboxFiles(Database database) {
    return new InboxFiles(database);
  }

  @Bean
  Inbox inbox(
      Settings settings,
      Home home,
      Wards wards,
      RegisterStore store,
      InboxFiles files,
      Database database,
      ReportDefinitions definitions,
      DeadlineReader reader,
      PlatformTransactionManager transactions,
      Watcher watcher) {
    Inbox.Terms terms =
        new Inbox.Terms(
            settings.share(),
            home,
            definitions::sectionCodes,
            reader,
            LIMITS,
            watcher,
            System::nanoTime);
    Inbox.Memory memory =
        new Inbox.Memory(files, new InboxSights(database), new FormStore(database, store, files));
    return new Inbox(terms, wards, store, memory, transactions);
  }
}
