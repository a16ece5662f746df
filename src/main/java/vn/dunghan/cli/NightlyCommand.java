package vn.dunghan.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.Installation;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.status.Heartbeat;

/** The job of one night. */
@Command(
    name = "nightly",
    description =
        "Làm việc của một đêm: nhận biểu của đơn vị, đánh giá, ghi trang tổng quan, nhắc việc.")
final class NightlyCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @Option(
      names = "--date",
      paramLabel = "NGÀY",
      converter = DayConverter.class,
      description =
          "Đánh giá đến hết ngày này (mặc định: hôm trước nếu chạy trước 12 giờ trưa, sau đó là hôm"
              + " nay).")
  private @Nullable LocalDate date;

  @Override
  public Integer call() {
    Heartbeat heartbeat = door.heartbeat();
    return Told.outcome(heartbeat.around("nightly", () -> run(heartbeat)), door.out());
  }

  private Outcome run(Heartbeat heartbeat) {
    try (Installation installation = door.open()) {
      heartbeat.started("nightly");
      return installation.nights().run(door.ward(), date);
    }
  }
}
