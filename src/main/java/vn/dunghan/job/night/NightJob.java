package vn.dunghan.job.night;

import java.util.UUID;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import vn.dunghan.job.run.Jobs;

/** The job of a night. A run that was killed is begun again: each step finds what was done. */
final class NightJob {

  private final Jobs jobs;
  private final NightSteps steps;

  NightJob(Jobs jobs, NightSteps steps) {
    this.jobs = jobs;
    this.steps = steps;
  }

  /** A whole night. */
  void run(NightRun run) {
    start(
        run,
        jobs.named("nightly")
            .start(jobs.once("intake", () -> steps.intake(run)))
            .next(jobs.once("assess", () -> steps.assess(run)))
            .next(jobs.once("write", () -> steps.write(run)))
            .next(jobs.once("compose", () -> steps.compose(run)))
            .next(jobs.once("deliver", () -> steps.deliver(run)))
            .build());
  }

  /** A night that was missed: its figures alone. */
  void catchUp(NightRun run) {
    start(
        run,
        jobs.named("nightly-missed").start(jobs.once("assess", () -> steps.assess(run))).build());
  }

  private void start(NightRun run, Job job) {
    jobs.run(
        job,
        new JobParametersBuilder()
            .addString("run", UUID.randomUUID().toString())
            .addString("ward", run.ward(), false)
            .addLocalDate("date", run.date(), false)
            .toJobParameters());
  }
}
