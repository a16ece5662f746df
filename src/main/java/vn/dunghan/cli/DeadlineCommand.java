package vn.dunghan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.DeadlineReport;
import vn.dunghan.job.run.Outcome;

/** Says how a deadline phrase is read. */
@Command(
    name = "deadline",
    description = "Cho biết một cụm từ thời hạn được hiểu thế nào, từng bước.")
final class DeadlineCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @Parameters(paramLabel = "CỤM_TỪ", description = "Thời hạn, như văn bản viết.")
  private List<String> phrase;

  @Option(
      names = "--assigned",
      required = true,
      paramLabel = "NGÀY",
      converter = DayConverter.class,
      description = "Ngày giao nhiệm vụ (2025-10-15 hoặc 15/10/2025).")
  private LocalDate assigned;

  @Option(
      names = "--event",
      paramLabel = "NGÀY",
      converter = DayConverter.class,
      description = "Ngày diễn ra sự kiện.")
  private @Nullable LocalDate event;

  @Option(
      names = "--issued",
      paramLabel = "NGÀY",
      converter = DayConverter.class,
      description = "Ngày ban hành văn bản.")
  private @Nullable LocalDate issued;

  @Override
  public Integer call() {
    Outcome outcome =
        DeadlineReport.of(door.home(), String.join(" ", phrase), assigned, issued, event);
    return Told.outcome(outcome, door.out());
  }
}
