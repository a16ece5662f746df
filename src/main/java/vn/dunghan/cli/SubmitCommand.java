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
import vn.dunghan.job.run.Exit;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.submit.Sending;
import vn.dunghan.job.submit.SignedReport;

/** Records that a report was signed and sent; or signed only, to be sent later. */
@Command(
    name = "submit",
    description =
        "Ghi nhận một báo cáo đã ký và đã gửi: số, ngày, thời điểm và hình thức gửi, tệp đã ký.")
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
      names = "--sent",
      paramLabel = "THỜI_ĐIỂM",
      converter = SentConverter.class,
      description = "Lúc gửi: “2025-10-20 15:30” hoặc “20/10/2025 15:30” (mặc định: bây giờ).")
  private @Nullable LocalDateTime sent;

  @Option(
      names = "--signed-only",
      description = "Mới ký, chưa gửi; gửi xong thì ghi nhận lại, không có tùy chọn này.")
  private boolean signedOnly;

  @Option(
      names = "--correct",
      paramLabel = "LÝ_DO",
      description = "Sửa ghi nhận trước bị sai, kèm lý do; ghi nhận trước vẫn được giữ.")
  private @Nullable String correction;

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
            sending(),
            given(channel),
            file,
            correction());
    try (Installation installation = door.open()) {
      return Told.outcome(
          installation.signedReports().note(signed, LocalDateTime.now(door.clock())), door.out());
    }
  }

  private Sending sending() {
    if (sent != null && signedOnly) {
      throw new RunFailedException(
          Exit.USAGE, "--sent là lúc đã gửi, --signed-only là chưa gửi; chỉ dùng một trong hai.");
    }
    if (signedOnly) {
      return Sending.LATER;
    }
    return sent == null ? Sending.DONE : Sending.at(sent);
  }

  private String correction() {
    if (correction != null && correction.isBlank()) {
      throw new RunFailedException(
          Exit.USAGE, "--correct cần một lý do, ví dụ: --correct \"ghi nhầm số văn bản\".");
    }
    return given(correction);
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
