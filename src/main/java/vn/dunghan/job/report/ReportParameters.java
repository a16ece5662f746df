package vn.dunghan.job.report;

import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** What identifies a run of the report job: ward, report, period, subject and revision. */
record ReportParameters(
    String ward, String report, String period, String subject, int revision, String reason) {

  static ReportParameters of(ReportPlan plan, int revision, String reason) {
    return new ReportParameters(
        plan.ward(),
        plan.definition().code(),
        plan.period().key(),
        plan.subject().code(),
        revision,
        reason);
  }

  JobParameters toJobParameters() {
    return new JobParametersBuilder()
        .addString("ward", ward)
        .addString("report", report)
        .addString("period", period)
        .addString("subject", subject)
        .addString("revision", Integer.toString(revision))
        .addString("reason", reason, false)
        .toJobParameters();
  }
}
