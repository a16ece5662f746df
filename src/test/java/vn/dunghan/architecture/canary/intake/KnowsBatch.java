package vn.dunghan.architecture.canary.intake;

/** Must be caught: only the jobs know Spring Batch. */
final class KnowsBatch {
  org.springframework.batch.core.job.Job job;
}
