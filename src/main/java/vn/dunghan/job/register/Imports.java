package vn.dunghan.job.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import vn.dunghan.deadline.DeadlineReader;
import vn.dunghan.intake.ImportOutcome;
import vn.dunghan.intake.ImportTerms;
import vn.dunghan.intake.Refusal;
import vn.dunghan.intake.RegisterSource;
import vn.dunghan.intake.TableOutcome;
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.Jobs;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.ImportedFiles;
import vn.dunghan.ledger.RegisterStore;

/** Imports what people hand in, a transaction a batch of rows. */
public final class Imports {

  private final Jobs jobs;
  private final RegisterStore store;
  private final ImportedFiles files;
  private final Terms terms;
  private final Watcher watcher;

  /**
   * What an import leans on beside the register.
   *
   * @param ward the configured ward, which rows mean that name none
   * @param sections asked for once the files were found readable
   */
  public record Terms(
      String ward,
      Supplier<Set<String>> sections,
      DeadlineReader deadlines,
      Path rejected,
      Clock clock) {}

  public Imports(
      Jobs jobs, RegisterStore store, ImportedFiles files, Terms terms, Watcher watcher) {
    this.jobs = jobs;
    this.store = store;
    this.files = files;
    this.terms = terms;
    this.watcher = watcher;
  }

  /**
   * Imports files and folders.
   *
   * @param ward what rows mean that name none; null for the configured ward
   */
  public Outcome run(@Nullable String ward, List<Path> paths) {
    ImportOutcome outcome = take(ward, paths);
    return outcome.refused() ? refused(outcome.refusals()) : told(outcome);
  }

  /**
   * Imports files and folders, and leaves it to the caller to tell.
   *
   * @param ward as for {@link #run}
   */
  public ImportOutcome take(@Nullable String ward, List<Path> paths) {
    RegisterSource source = open(paths);
    if (!source.refusals().isEmpty()) {
      return new ImportOutcome(List.of(), source.refusals(), source.notices());
    }
    LocalDateTime now = LocalDateTime.now(terms.clock());
    ImportTerms about =
        new ImportTerms(
            ward == null ? terms.ward() : ward,
            terms.sections().get(),
            terms.deadlines(),
            now,
            terms.rejected());
    ImportTasklet tasklet = new ImportTasklet(source, about, store, files, watcher);
    jobs.run(
        jobs.named("import").start(jobs.step("rows", tasklet)).build(),
        new JobParametersBuilder()
            .addString("run", UUID.randomUUID().toString())
            .addString("paths", shortened(paths.toString()), false)
            .addLocalDateTime("receivedAt", now, false)
            .toJobParameters());
    return new ImportOutcome(tasklet.outcomes(), List.of(), source.notices());
  }

  private static RegisterSource open(List<Path> paths) {
    try {
      return RegisterSource.open(paths);
    } catch (IOException e) {
      throw new RunFailedException("Không đọc được " + paths + ": " + e.getMessage(), e);
    }
  }

  /** Parameters of a job hold 2,500 characters. */
  private static String shortened(String text) {
    return text.length() <= 2_000 ? text : text.substring(0, 2_000);
  }

  private static Outcome refused(List<Refusal> refusals) {
    List<String> lines = new ArrayList<>();
    refusals.forEach(
        refusal -> lines.add("Không nhận " + refusal.name() + ": " + refusal.reason()));
    lines.add("Chưa nhập dòng nào. Sửa các tệp trên rồi nhập lại.");
    return new Outcome(Exit.NOT_COMPLETE, lines);
  }

  private static Outcome told(ImportOutcome outcome) {
    List<String> lines = new ArrayList<>(outcome.notices());
    for (TableOutcome table : outcome.tables()) {
      lines.addAll(table.notices());
      lines.add(line(table));
      table.rejectedFile().ifPresent(file -> lines.add("  Dòng bị từ chối và lý do: " + file));
    }
    if (outcome.gaps()) {
      return new Outcome(Exit.GAPS, lines);
    }
    if (!outcome.changed()) {
      lines.add("Dữ liệu này đã có; không có gì thay đổi.");
    }
    return new Outcome(outcome.changed() ? Exit.COMPLETE : Exit.ALREADY_DONE, lines);
  }

  /** What became of a table, in one line. */
  public static String line(TableOutcome table) {
    return table.name()
        + ": "
        + table.read()
        + " dòng, nhận "
        + table.accepted()
        + " (mới hoặc thay đổi "
        + table.changed()
        + "), từ chối "
        + table.rejected();
  }
}
