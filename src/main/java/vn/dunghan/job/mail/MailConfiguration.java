package vn.dunghan.job.mail;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghan.deliver.Carrier;
import vn.dunghan.deliver.FolderCarrier;
import vn.dunghan.deliver.SmtpCarrier;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.MailPauses;
import vn.dunghan.ledger.Outbox;
import vn.dunghan.ledger.ReportsMailed;
import vn.dunghan.settings.MailSettings;
import vn.dunghan.settings.Settings;

/** Builds the mailroom. */
@Configuration(proxyBeanMethods = false)
public class MailConfiguration {

  @Bean
  ReportMail reportMail(Database database, Mailroom mailroom, Settings settings) {
    return new ReportMail(new ReportsMailed(database), mailroom, settings);
  }

  @Bean
  Mailroom mailroom(Database database, Settings settings, Home home, Clock clock, Watcher watcher) {
    MailSettings mail = settings.mail();
    Supplier<Carrier> carriers =
        () ->
            mail.server()
                .<Carrier>map(SmtpCarrier::new)
                .orElseGet(() -> new FolderCarrier(home.outbox()));
    return new Mailroom(
        new Outbox(database),
        new MailPauses(database),
        mail,
        new Enclosures(settings.share(), mail.shareSeenAs(), mail.largestAttachments()),
        carriers,
        mail.server().isPresent() ? "" : home.outbox().toString(),
        clock,
        watcher);
  }
}
