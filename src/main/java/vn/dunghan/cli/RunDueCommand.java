package vn.dunghan.cli;

import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.dunghan.job.Installation;
import vn.dunghan.job.run.Outcome;
import vn.dunghan.job.status.Heartbeat;

/** Everything that is due and not done, oldest first: what cron calls. */
@Command(
    name = "run-due",
    description = "Làm mọi việc đến hạn mà chưa làm, cũ trước; đây là lệnh cho cron.")
final class RunDueCommand implements Callable<Integer> {

  @ParentCommand private DungHan door;

  @Option(
      names = "--now",
      paramLabel = "THỜI_ĐIỂM",
      converter = MomentConverter.class,
      description = "Coi như đang là thời điểm này (2025-10-18T00:15).")
  private @Nullable LocalDateTime now;

  @Override
  public Integer call() {
    Heartbeat heartbeat = door.heartbeat();
    return Told.outcome(heartbeat.around("run-due", () -> run(heartbeat)), door.out());
  }

  private Outcome run(Heartbeat heartbeat) {
    try (Installation installation = door.open()) {
      heartbeat.started("run-due");
      return installation.due().run(door.ward(), now == null ? installation.now() : now);
    }
  }
}
