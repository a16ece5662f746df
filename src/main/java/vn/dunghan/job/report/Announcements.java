package vn.dunghan.job.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.ledger.Revision;
import vn.dunghan.settings.SettingsException;

/**
 * Tells of what was published. It is found out from the database, not from the run at hand: what a
 * killed run could not tell is told by the next.
 */
public final class Announcements {

  private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

  private final ReportPlans plans;
  private final ReportSteps steps;
  private final PublishedReports readers;

  public Announcements(ReportPlans plans, ReportSteps steps, PublishedReports readers) {
    this.plans = plans;
    this.steps = steps;
    this.readers = readers;
  }

  /** Tells of each revision that was not told of; one that cannot be is left for the next run. */
  List<String> tell() {
    List<String> lines = new ArrayList<>();
    for (Revision revision : readers.untold()) {
      try {
        String line = readers.published(report(revision));
        if (!line.isEmpty()) {
          lines.add(line);
        }
      } catch (IOException | UncheckedIOException | RunFailedException | SettingsException e) {
        LOG.warn("revision not told of; the next run will: {}", revision, e);
      }
    }
    return lines;
  }

  private PublishedReport report(Revision revision) throws IOException {
    ReportPlan plan =
        plans.of(
            revision.key().ward(),
            revision.key().report(),
            revision.key().period(),
            revision.key().subject());
    return steps.published(plan, revision);
  }
}
