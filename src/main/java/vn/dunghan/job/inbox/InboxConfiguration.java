package vn.dunghan.job.inbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.settings.Settings;

/** Builds the parts that take in what units hand in. */
@Configuration(proxyBeanMethods = false)
public class InboxConfiguration {

  @Bean
  Inbox inbox(Settings settings, Home home, Wards wards, RegisterStore store) {
    return new Inbox(settings.share(), home.folder(), wards, store);
  }
}
