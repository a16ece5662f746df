package vn.dunghan.job.status;

import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.calendar.PeriodBasis;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.deadline.DeadlineRules;
import vn.dunghan.job.desk.DeskWaiting;
import vn.dunghan.job.inbox.InboxWaiting;
import vn.dunghan.job.mail.HeldLetter;
import vn.dunghan.job.page.Standings;
import vn.dunghan.job.report.ReportPlans;
import vn.dunghan.job.report.Reports;
import vn.dunghan.job.run.Home;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.BatchHistory;
import vn.dunghan.ledger.Database;
import vn.dunghan.ledger.DeskLedger;
import vn.dunghan.ledger.ImportedFile;
import vn.dunghan.ledger.ImportedFiles;
import vn.dunghan.ledger.InboxFile;
import vn.dunghan.ledger.InboxFiles;
import vn.dunghan.ledger.Installation;
import vn.dunghan.ledger.Nights;
import vn.dunghan.ledger.Outbox;
import vn.dunghan.ledger.PublishedFiles;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.ledger.Submissions;
import vn.dunghan.publish.NotPublishedException;
import vn.dunghan.publish.Share;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;

/** Reads an installation as it is from its database. */
final class SightReader {

  private static final Logger LOG = LoggerFactory.getLogger(SightReader.class);

  /** How long a file that a unit has to correct is named. */
  private static final Duration LATELY = Duration.ofDays(7);

  private final Home home;
  private final Settings settings;
  private final Database database;
  private final RegisterStore store;
  private final Wards wards;

  SightReader(Home home, Settings settings, Database database) {
    this.home = home;
    this.settings = settings;
    this.database = database;
    this.store = new RegisterStore(database);
    this.wards = new Wards(settings, store);
  }

  Sight read(LocalDateTime now, @Nullable String ward, Optional<Pulse> pulse) {
    List<String> asked = wards.asked(ward);
    Outbox outbox = new Outbox(database);
    Standings standings = standings(now);
    Nights nights = new Nights(database);
    Optional<Share> share = share();
    DeskWaiting desk = new DeskWaiting(wards, new DeskLedger(database));
    List<Sight.WardSight> seen =
        followed(asked, ward == null).stream()
            .map(
                code ->
                    new Sight.WardSight(
                        code,
                        wards.name(code),
                        code.equals(settings.city()),
                        nights.last(code).orElse(null),
                        standings.of(code, now),
                        share.map(each -> desk.in(each, code)).orElse(List.of())))
            .toList();
    return new Sight(
        now,
        pulse,
        seen,
        outbox.counts(),
        HeldLetter.in(outbox),
        rejected(),
        asked.stream().flatMap(code -> faulty(code, now)).toList(),
        share.map(each -> inbox().in(each, asked)).orElse(List.of()),
        new BatchHistory(database).unfinished().size());
  }

  /** The wards, and with all of them the city. */
  private List<String> followed(List<String> asked, boolean all) {
    List<String> codes = new ArrayList<>(asked);
    if (all && !settings.city().isEmpty()) {
      codes.add(settings.city());
    }
    return codes;
  }

  /** Where nothing is connected nothing can be seen; {@code check} tells of that. */
  private Optional<Share> share() {
    try {
      return Files.exists(settings.share())
          ? Optional.of(Share.open(settings.share(), home.folder()))
          : Optional.empty();
    } catch (NotPublishedException e) {
      LOG.warn("what waits on the share is not known", e);
      return Optional.empty();
    }
  }

  private InboxWaiting inbox() {
    return new InboxWaiting(wards, store, database);
  }

  private Standings standings(LocalDateTime now) {
    DeadlineReader reader = DeadlineReader.of(new DeadlineRules(settings.termsEndOnWorkingDay()));
    ReportPlans plans =
        new ReportPlans(settings, ReportDefinitions.of(home.folder()), reader, store);
    return new Standings(
        plans,
        new Revisions(database),
        new PublishedFiles(database),
        new Submissions(database),
        store,
        settings,
        wards,
        Reports.first(settings, installed(now)));
  }

  /** A home that no run was made in yet begins now. */
  private ReportingPeriod installed(LocalDateTime now) {
    return Installation.of(database)
        .map(noted -> ReportingPeriod.parse(noted.firstPeriod(), PeriodBasis.ND09))
        .orElseGet(() -> Reports.monthOf(now));
  }

  /** By unit and name the file that came last: a corrected one takes the faulty one's place. */
  private Stream<String> faulty(String ward, LocalDateTime now) {
    Map<String, InboxFile> latest = new LinkedHashMap<>();
    new InboxFiles(database)
        .since(ward, now.minus(LATELY))
        .forEach(file -> latest.put(file.unit() + "/" + original(file.name()), file));
    return latest.entrySet().stream()
        .filter(file -> !file.getValue().reason().isEmpty() || file.getValue().rejected() > 0)
        .map(Map.Entry::getKey);
  }

  private static String original(String name) {
    return name.replaceFirst("^(Can-sua-)+", "");
  }

  private List<String> rejected() {
    Map<String, ImportedFile> latest = new LinkedHashMap<>();
    new ImportedFiles(database).all().forEach(file -> latest.put(file.name(), file));
    return latest.values().stream()
        .filter(file -> file.rejected() > 0)
        .map(file -> file.name() + " (" + file.rejected() + " dòng)")
        .toList();
  }
}
