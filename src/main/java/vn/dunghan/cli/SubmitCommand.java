package vn.dunghan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.Installation;
import vn.dunghan.job.submit.SignedReport;

/** Records that a report was signed and sent. */
@Command(
    name = "submit",
    description = "Ghi nhận một báo cáo đã ký và đã gửi: số, ngày, hình thức gửi, tệp đã ký.")
final class SubmitCommand implements Callable<Integer> {

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

  @Option(
      names = "--revision",
      paramLabel = "LẦN",
      description = "Lần lập đã ký (mặc định: lần lập cuối cùng).")
  private @Nullable Integer revision;

  @Option(
      names = "--number",
      required = true,
      paramLabel = "SỐ",
      description = "Số và ký hiệu văn thư đã cấp, ví dụ 45/BC-UBND.")
  private String number;

  @Option(
      names = "--date",
      required = true,
      paramLabel = "NGÀY",
      converter = DayConverter.class,
      description = "Ngày ghi trên văn bản đã ký: 2025-10-20 hoặc 20/10/2025.")
  private LocalDate date;

  @Option(
      names = "--channel",
      paramLabel = "HÌNH_THỨC",
      description = "Hình thức gửi, ví dụ “Trục liên thông văn bản”.")
  private @Nullable String channel;

  @Option(
      names = "--file",
      paramLabel = "TỆP",
      description = "Bản đã ký; được giữ nguyên từng byte, không bao giờ bị ghi đè.")
  private @Nullable Path file;

  @Override
  public Integer call() {
    SignedReport signed =
        new SignedReport(
            door.ward(),
            code,
            period,
            given(subject),
            revision,
            number,
            date,
            given(channel),
            file);
    try (Installation installation = door.open()) {
      return Told.outcome(
          installation.signedReports().note(signed, LocalDateTime.now(door.clock())), door.out());
    }
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
