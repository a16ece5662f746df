package vn.dunghan.job.run;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The one door to Spring Batch: makes jobs of steps, starts or restarts them, and tells a failure
 * by its cause. Only to be used in an open installation, which mends what a crash left of earlier
 * runs.
 */
public final class Jobs {

  private final JobRepository repository;
  private final JobOperator operator;
  private final PlatformTransactionManager transactions;

  public Jobs(
      JobRepository repository, JobOperator operator, PlatformTransactionManager transactions) {
    this.repository = repository;
    this.operator = operator;
    this.transactions = transactions;
  }

  /** A job that begins with a step. */
  public JobBuilder named(String name) {
    return new JobBuilder(name, repository);
  }

  /** What a step does, at once and in one transaction. */
  public interface Work {
    void run() throws Exception;
  }

  /** A step that does its work in one transaction. */
  public Step once(String name, Work work) {
    return step(
        name,
        (contribution, context) -> {
          work.run();
          return RepeatStatus.FINISHED;
        });
  }

  public Step step(String name, Tasklet tasklet) {
    return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
  }

  /**
   * Runs a job to its end; one that was killed goes on where it stopped.
   *
   * @throws RunFailedException if a step failed, with the step's own message
   */
  public void run(Job job, JobParameters parameters) {
    try {
      JobExecution execution = operator.start(job, parameters);
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        throw failure(execution);
      }
    } catch (RuntimeException e) {
      throw Failures.of(e);
    } catch (JobExecutionException e) {
      throw new RunFailedException(
          "Không chạy được công việc “"
              + job.getName()
              + "”: "
              + e.getMessage()
              + ". Hãy chạy lệnh repair rồi chạy lại.",
          e);
    }
  }

  private static RuntimeException failure(JobExecution execution) {
    Throwable cause =
        execution.getAllFailureExceptions().stream()
            .findFirst()
            .orElseGet(() -> new IllegalStateException(execution.toString()));
    return Failures.of(cause);
  }
}
