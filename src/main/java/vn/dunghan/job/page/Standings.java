package vn.dunghan.job.page;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.compose.ReportTitle;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.owed.Dispatch;
import vn.dunghan.compose.owed.Obligation;
import vn.dunghan.compose.owed.SendingTerms;
import vn.dunghan.compose.owed.WorkingDaysLeft;
import vn.dunghan.job.report.ReportPlan;
import vn.dunghan.job.report.ReportPlans;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.PublishedFiles;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.ledger.Revision;
import vn.dunghan.ledger.Revisions;
import vn.dunghan.ledger.Submission;
import vn.dunghan.ledger.Submissions;
import vn.dunghan.publish.PublishedFile;
import vn.dunghan.settings.Settings;

/** How the reports of a ward stand: what is owed and by when, what was made lately and where. */
public final class Standings {

  private static final Logger LOG = LoggerFactory.getLogger(Standings.class);

  /** How many reports that were sent are still shown, of each report. */
  private static final int SENT_SHOWN = 3;

  private static final Set<String> DOCUMENTS = Set.of("word", "pdf", "excel");

  private final ReportPlans plans;
  private final Revisions revisions;
  private final PublishedFiles files;
  private final Submissions submissions;
  private final RegisterStore store;
  private final Settings settings;
  private final Wards wards;
  private final ReportingPeriod first;

  /**
   * @param first the first month that reports are owed for
   */
  public Standings(
      ReportPlans plans,
      Revisions revisions,
      PublishedFiles files,
      Submissions submissions,
      RegisterStore store,
      Settings settings,
      Wards wards,
      ReportingPeriod first) {
    this.plans = plans;
    this.revisions = revisions;
    this.files = files;
    this.submissions = submissions;
    this.store = store;
    this.settings = settings;
    this.wards = wards;
    this.first = first;
  }

  /**
   * Every report that is not sent yet, late ones and the most urgent first, then the last ones that
   * were sent. A report whose definition is broken is left out; {@code check} tells of it.
   */
  public List<Obligation> of(String ward, LocalDateTime now) {
    Office office = settings.office(ward, wards.name(ward));
    WorkingCalendar calendar = store.calendar();
    List<Obligation> all =
        plans
            .until(ward, first, now, fault -> LOG.warn("left out of the standings", fault))
            .stream()
            .map(plan -> obligation(office, plan, now, calendar))
            .toList();
    return Stream.concat(owed(all), lastSent(all)).toList();
  }

  private static Stream<Obligation> owed(List<Obligation> all) {
    return all.stream().filter(Obligation::isOwed).sorted(Obligation.URGENT_FIRST);
  }

  private static Stream<Obligation> lastSent(List<Obligation> all) {
    return all.stream()
        .filter(report -> !report.isOwed())
        .sorted(Obligation.URGENT_FIRST.reversed())
        .collect(Collectors.groupingBy(Obligation::code, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(sent -> sent.stream().limit(SENT_SHOWN));
  }

  private Obligation obligation(
      Office office, ReportPlan plan, LocalDateTime now, WorkingCalendar calendar) {
    SendingTerms terms =
        SendingTerms.of(plan.window().collectionEnd(), plan.sendBefore(), calendar);
    Optional<Revision> published = revisions.latestPublished(plan.key());
    return new Obligation(
        plan.definition().code(),
        ReportTitle.of(
            plan.definition(),
            office,
            plan.period(),
            plan.window(),
            plan.sendBefore(),
            plan.subject()),
        plan.period().key(),
        plan.subject().code(),
        now,
        terms,
        WorkingDaysLeft.of(terms, now, calendar),
        published.map(Revision::number).orElse(0),
        published.map(revision -> onShare(revision.folder())).orElse(""),
        published.map(this::documents).orElse(List.of()),
        dispatch(submissions.all(plan.key())).orElse(null));
  }

  /** The revision that was sent first fulfils what is owed; else the last one that was signed. */
  private static Optional<Dispatch> dispatch(List<Submission> noted) {
    return noted.stream()
        .filter(Submission::isSent)
        .min(Comparator.comparing(sent -> Objects.requireNonNull(sent.sentAt())))
        .or(() -> noted.stream().reduce((earlier, later) -> later))
        .map(
            signed ->
                new Dispatch(
                    signed.number(), signed.signedOn(), signed.channel(), signed.sentAt()));
  }

  /** Without the list of changes, which lies beside them and is the clerk's. */
  private List<String> documents(Revision revision) {
    return files.of(revision).stream()
        .filter(file -> DOCUMENTS.contains(file.format()))
        .map(PublishedFile::name)
        .filter(name -> !ReportPlan.isChangeList(Path.of(name)))
        .toList();
  }

  /**
   * Relative to the share, with slashes; a share that was moved since holds it at the same place.
   */
  private String onShare(String folder) {
    Path share = settings.share().toAbsolutePath().normalize();
    Path path = Path.of(folder).toAbsolutePath().normalize();
    Path relative = path.startsWith(share) ? share.relativize(path) : belowReports(path);
    return StreamSupport.stream(relative.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private static Path belowReports(Path path) {
    for (int i = path.getNameCount() - 1; i >= 0; i--) {
      if (path.getName(i).toString().equals("reports")) {
        return path.subpath(i, path.getNameCount());
      }
    }
    return path;
  }
}
