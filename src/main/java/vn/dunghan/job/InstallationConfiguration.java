package vn.dunghan.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import vn.dunghan.assess.AssessmentRules;
import vn.dunghan.compose.document.Format;
import vn.dunghan.deadline.DeadlineRules;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DatabaseSettings;
import vn.dunghan.ledger.RegisterExport;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.render.ExcelRenderer;
import vn.dunghan.render.PdfRenderer;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;

/** Builds the parts of an installation with {@code new}; they know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
@Import(BatchConfiguration.class)
class InstallationConfiguration {

  @Bean
  Database database(Home home, Settings settings) {
    return Database.open(Databases.of(home, settings));
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
}
