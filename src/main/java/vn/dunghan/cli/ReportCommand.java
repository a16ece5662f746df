package vn.dunghan.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.Installation;
import vn.dunghan.job.report.ReportRequest;
import vn.dunghan.job.run.Outcome;

/** One periodic report. */
@Command(name = "report", description = "Lập một báo cáo định kỳ: Word, PDF, Excel và số liệu.")
final class ReportCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @Parameters(paramLabel = "MÃ_BÁO_CÁO", description = "Ví dụ: van-hanh-2-cap.")
  private String code;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "KỲ",
      description = "Ví dụ: 2025-10, 2025-Q4, 2025-H1, 2025-9M, 2025.")
  private String period;

  @Option(
      names = "--subject",
      paramLabel = "MÃ",
      description = "Đối tượng, với báo cáo cần đối tượng.")
  private @Nullable String subject;

  @Option(names = "--revise", paramLabel = "LÝ_DO", description = "Lập lại lần sau, nêu lý do.")
  private @Nullable String revise;

  @Option(names = "--preview", description = "Xem trước: không chốt số liệu, không ghi nhận gì.")
  private boolean preview;

  @Override
  public Integer call() {
    ReportRequest request =
        new ReportRequest(
            door.ward(), code, period, subject == null ? "" : subject, revise, preview);
    try (Installation installation = door.open()) {
      Outcome made = installation.reports().run(request);
      Outcome all = preview ? made : made.and(installation.mailroom().send());
      return Told.outcome(all, door.out());
    }
  }
}
