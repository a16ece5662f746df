package vn.dunghan.job.report;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import vn.dunghan.assess.Gap;
import vn.dunghan.job.run.Jobs;

/** The report job: freeze the facts, write the documents, make them visible. */
public final class ReportJob {

  private static final Logger LOG = LoggerFactory.getLogger(ReportJob.class);

  private final Jobs jobs;
  private final ReportSteps steps;

  public ReportJob(Jobs jobs, ReportSteps steps) {
    this.jobs = jobs;
    this.steps = steps;
  }

  /**
   * Runs or resumes one revision; each step finds what an earlier try has done.
   *
   * @return what the assessment could not know
   */
  List<Gap> run(ReportPlan plan, int revision, String reason) {
    Job job =
        jobs.named("report")
            .start(jobs.once("freeze", () -> steps.freeze(plan, revision, reason)))
            .next(jobs.once("write", () -> steps.write(plan, revision)))
            .next(jobs.once("publish", () -> steps.publish(plan, revision)))
            .build();
    jobs.run(job, ReportParameters.of(plan, revision, reason).toJobParameters());
    clear();
    return steps.gaps(plan, revision);
  }

  /** The report is made; that its drafts cannot be removed does not make it less so. */
  public void clear() {
    try {
      steps.clear();
    } catch (IOException e) {
      LOG.warn("staging not cleared; the next run will", e);
    }
  }
}
