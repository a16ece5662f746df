package vn.dunghan.job.page;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.ReportTitle;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.night.ReportStanding;
import vn.dunghan.job.report.ReportPlan;
import vn.dunghan.job.report.ReportPlans;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.PublishedFiles;
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

  private static final Comparator<ReportStanding> URGENT_FIRST =
      Comparator.comparing(ReportStanding::sendBefore, Standings::earlier)
          .thenComparing(ReportStanding::period)
          .thenComparing(ReportStanding::code);

  private final ReportPlans plans;
  private final Revisions revisions;
  private final PublishedFiles files;
  private final Submissions submissions;
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
      Settings settings,
      Wards wards,
      ReportingPeriod first) {
    this.plans = plans;
    this.revisions = revisions;
    this.files = files;
    this.submissions = submissions;
    this.settings = settings;
    this.wards = wards;
    this.first = first;
  }

  /**
   * Every report that is not sent yet, the most urgent first, then the last ones that were sent. A
   * report whose definition is broken is left out; {@code check} tells of it.
   */
  public List<ReportStanding> of(String ward, LocalDateTime now) {
    Office office = settings.office(ward, wards.name(ward));
    List<ReportStanding> all =
        plans
            .until(ward, first, now, fault -> LOG.warn("left out of the standings", fault))
            .stream()
            .map(plan -> standing(office, plan))
            .toList();
    return Stream.concat(owed(all), lastSent(all)).toList();
  }

  private static Stream<ReportStanding> owed(List<ReportStanding> all) {
    return all.stream().filter(report -> report.submittedOn() == null).sorted(URGENT_FIRST);
  }

  private static Stream<ReportStanding> lastSent(List<ReportStanding> all) {
    return all.stream()
        .filter(report -> report.submittedOn() != null)
        .sorted(URGENT_FIRST.reversed())
        .collect(Collectors.groupingBy(ReportStanding::code, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(sent -> sent.stream().limit(SENT_SHOWN));
  }

  private ReportStanding standing(Office office, ReportPlan plan) {
    Optional<Revision> published =
        revisions.all(plan.key()).stream()
            .filter(Revision::isPublished)
            .reduce((earlier, later) -> later);
    return new ReportStanding(
        plan.definition().code(),
        ReportTitle.of(
            plan.definition(),
            office,
            plan.period(),
            plan.window(),
            plan.sendBefore(),
            plan.subject()),
        plan.period().key(),
        plan.sendBefore(),
        plan.window().collectionEnd(),
        published.map(Revision::number).orElse(0),
        published.map(revision -> onShare(revision.folder())).orElse(""),
        published.map(this::documents).orElse(List.of()),
        submissions
            .latest(plan.key())
            .map(Submission::signedOn)
            .map(day -> day.atStartOfDay())
            .orElse(null));
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

  private static int earlier(@Nullable LocalDateTime a, @Nullable LocalDateTime b) {
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    return a.compareTo(b);
  }
}
