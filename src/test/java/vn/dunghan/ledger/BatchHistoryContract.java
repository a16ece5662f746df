package vn.dunghan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Spring Batch itself on our tables, and what it refuses until its history is mended. */
abstract class BatchHistoryContract {

  private static final LocalDateTime NOW = LocalDateTime.of(2025, 11, 3, 2, 15, 0);

  private final AtomicInteger attempts = new AtomicInteger();
  private Database database;
  private BatchHistory history;
  private JobRepository repository;
  private JobOperator operator;

  /** A new database; the folder is empty. */
  abstract DatabaseSettings settings(Path folder);

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    database = Database.open(settings(folder));
    history = new BatchHistory(database);
    repository = repository();
    operator = operator();
  }

  @AfterEach
  void close() {
    if (database != null) {
      database.close();
    }
  }

  private JobRepository repository() throws Exception {
    JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(database.dataSource());
    factory.setTransactionManager(database.transactions());
    factory.setIsolationLevelForCreate("ISOLATION_READ_COMMITTED");
    factory.afterPropertiesSet();
    return factory.getObject();
  }

  private JobOperator operator() throws Exception {
    JobOperatorFactoryBean factory = new JobOperatorFactoryBean();
    factory.setJobRepository(repository);
    factory.setJobRegistry(new MapJobRegistry());
    factory.setTransactionManager(database.transactions());
    factory.afterPropertiesSet();
    return (JobOperator) factory.getObject();
  }

  /** Its only step stops the first time; what it kept is longer than MariaDB's TEXT. */
  private Job job() {
    return new JobBuilder("report", repository)
        .start(
            new StepBuilder("figures", repository)
                .tasklet(
                    (contribution, context) -> {
                      StepExecution step = context.getStepContext().getStepExecution();
                      step.getExecutionContext().putString("long", "x".repeat(100_000));
                      if (attempts.incrementAndGet() == 1) {
                        step.setTerminateOnly();
                      }
                      return RepeatStatus.FINISHED;
                    },
                    database.transactions())
                .build())
        .build();
  }

  private static JobParameters october() {
    return new JobParametersBuilder().addString("period", "2025-10").toJobParameters();
  }

  private JobExecution stoppedRun() throws Exception {
    JobExecution run = operator.start(job(), october());
    assertThat(run.getStatus()).isEqualTo(BatchStatus.STOPPED);
    return run;
  }

  private JobExecution stored(JobExecution run) {
    return Objects.requireNonNull(repository.getJobExecution(run.getId()));
  }

  private void leave(JobExecution run, String status) {
    for (String table : new String[] {"BATCH_JOB_EXECUTION", "BATCH_STEP_EXECUTION"}) {
      database
          .jdbc()
          .update(
              "UPDATE " + table + " SET STATUS = ?, END_TIME = NULL WHERE JOB_EXECUTION_ID = ?",
              status,
              run.getId());
    }
  }

  @Test
  void stoppedRunIsStartedAgainAndItsHistoryIsKept() throws Exception {
    stoppedRun();

    assertThat(operator.start(job(), october()).getStatus()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(history.unfinished()).isEmpty();
    assertThat(history.markFailed("nothing to do", NOW)).isZero();
  }

  @Test
  void runThatEndedUnknownCanBeStartedAgainOnceItIsMarkedFailed() throws Exception {
    JobExecution run = stoppedRun();
    leave(run, "UNKNOWN");
    assertThatThrownBy(() -> operator.start(job(), october())).isNotNull();
    assertThat(history.unfinished())
        .extracting(UnfinishedRun::execution, UnfinishedRun::job, UnfinishedRun::status)
        .containsExactly(tuple(run.getId(), "report", "UNKNOWN"));

    assertThat(history.markFailed("Mất kết nối cơ sở dữ liệu", NOW)).isEqualTo(1);

    assertThat(history.unfinished()).isEmpty();
    assertThat(operator.start(job(), october()).getStatus()).isEqualTo(BatchStatus.COMPLETED);
  }

  @Test
  void killedRunCanBeStartedAgainOnceItIsMarkedFailed() throws Exception {
    leave(stoppedRun(), "STARTED");
    assertThatThrownBy(() -> operator.start(job(), october())).isNotNull();

    assertThat(history.markFailed("Bị dừng đột ngột", NOW)).isEqualTo(1);

    assertThat(operator.start(job(), october()).getStatus()).isEqualTo(BatchStatus.COMPLETED);
  }

  @Test
  void markedRunHasAnEndAndALaterVersion() throws Exception {
    JobExecution run = stoppedRun();
    leave(run, "STARTED");
    Integer before = stored(run).getVersion();

    history.markFailed("Bị dừng đột ngột", NOW);

    JobExecution marked = stored(run);
    assertThat(marked.getEndTime()).isEqualTo(NOW);
    assertThat(marked.getVersion()).isEqualTo(Objects.requireNonNull(before) + 1);
    assertThat(marked.getExitStatus().getExitDescription()).isEqualTo("Bị dừng đột ngột");
  }

  @Test
  void instanceWithoutARunStopsItsPeriodUntilItIsSwept() throws Exception {
    repository.createJobInstance("report", october());
    assertThatThrownBy(() -> operator.start(job(), october())).isNotNull();

    assertThat(history.sweepOrphans()).isEqualTo(1);

    stoppedRun();
    assertThat(history.sweepOrphans()).isZero();
  }
}
